"""Downloaded files are called in the reader's language, and each card has a name of its own."""

import ast
from pathlib import Path

import pytest

from reports.network_files import FORMS
from tests.pages.conftest import ROOT
from translations import use
from widgets.file_names import CARDS, card_file, file_name, network_file_name

MADE_BY = {"Card", "closed", "_kinds_card"}


def keys() -> set[str]:
    """What the keys of all cards begin with: a text of their own, or one with a questionnaire or a moment behind it."""
    found = set()
    for file in sorted((ROOT / "widgets" / "cards").glob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        fixed = {one.id: value.value for one, value in _assigned(tree) if isinstance(value, ast.Constant)}
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in MADE_BY:
                found |= _begins(call.args[0], fixed, file)
    return found


def _assigned(tree: ast.Module):
    for node in tree.body:
        if isinstance(node, ast.Assign):
            targets = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else node.targets
            values = node.value.elts if isinstance(node.value, ast.Tuple) and len(targets) > 1 else [node.value]
            yield from ((target, value) for target, value in zip(targets, values, strict=True) if isinstance(target, ast.Name))


def _begins(key: ast.expr, fixed: dict, file: Path) -> set[str]:
    if isinstance(key, ast.Constant):
        return {key.value}
    if isinstance(key, ast.JoinedStr):
        return {key.values[0].value.rstrip("-")}
    if isinstance(key, ast.Name) and key.id == "key":
        return set()
    return {fixed[key.id]}


def test_every_card_has_a_name_of_its_own_and_no_name_is_of_a_card_that_is_gone() -> None:
    assert keys() == set(CARDS)
    for code in ("nl", "en"):
        use(code)
        assert len({card_file(key) for key in CARDS}) == len(CARDS)
    use("nl")


@pytest.mark.parametrize(("key", "dutch", "english"), [
    ("promised", "doelen.csv", "targets.csv"),
    ("sessions-by-month", "bijeenkomsten-per-maand.csv", "sessions-per-month.csv"),
    ("family-days", "dagen-van-één-gezin.csv", "days-of-one-family.csv"),
    ("counts-ladder-adult", "vooruit-gelijk-achteruit-ladder-ouders.csv", "forward-same-backward-ladder-parents.csv"),
    ("network-map-T4", "kaart-van-het-netwerk-t4.csv", "map-of-the-network-t4.csv"),
])  # fmt: skip
def test_a_name_is_in_the_language_of_the_page(key, dutch, english) -> None:
    for code, name in (("nl", dutch), ("en", english)):
        use(code)
        assert card_file(key) == name
    use("nl")


def test_the_files_of_the_network_are_too() -> None:
    assert [network_file_name(form) for form in FORMS] == ["verbindingen.csv", "partners.csv", "netwerk.graphml"]


def test_a_name_holds_nothing_that_a_computer_refuses() -> None:
    assert file_name('Gezinnen/mensen: "A" <b>?', "xlsx") == "gezinnen-mensen-a-b.xlsx"
