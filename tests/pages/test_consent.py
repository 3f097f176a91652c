"""Whose code may be shown to the team: families with consent in force, and nobody's where no consents were received."""

import csv
import re

import pytest

from tests.pages.conftest import ADDRESSES, ROOT, page
from tests.pages.told import told

SAMPLE = ROOT / "sample_data" / "end"
# A register is kept in codes, of whoever comes: that page shows nothing of what is known about them.
SHOWING = tuple(name for name in ADDRESSES if name != "register")
SCHOOLS = ("vuurtoren", "papierenboot", "regenmuts", "wolkenhuis")


def rows(table: str) -> list[dict]:
    with (SAMPLE / f"{table}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def codes_on(name: str, **chosen) -> set[str]:
    """The families that are named on a page, the tables behind its charts opened."""
    doors = [getattr(node, "key", None) or "" for node in page(name, **chosen)._tree]
    it = page(name, **chosen, **{door: True for door in doors if door.startswith("twin-")})
    return set(re.findall(r"\bG-\d\d\b", told(it).everything))


@pytest.fixture
def agreed() -> set[str]:
    """The families whose consent to the evaluation is in force at the end."""
    return {row["family"] for row in rows("consents") if row["purpose"] == "evaluation" and not row["withdrawn"]}


@pytest.mark.parametrize("name", SHOWING)
def test_only_families_that_agreed_are_named(live, agreed, name) -> None:
    live("end")
    for school in SCHOOLS if name == "participation" else SCHOOLS[:1]:
        assert not codes_on(name, grid=school) - agreed


def test_families_that_agreed_are_named_to_the_team(live, agreed) -> None:
    """Else the test above would hold on a page that names nobody."""
    live("end")
    assert {row["family"] for row in rows("families")} - agreed
    assert codes_on("participation", grid=SCHOOLS[0]) & agreed


@pytest.mark.parametrize("name", SHOWING)
def test_without_a_table_of_consents_nobody_is_named(own, tmp_path, name) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for file in SAMPLE.glob("*.csv"):
        if file.stem != "consents":
            (folder / file.name).write_bytes(file.read_bytes())
    own(folder)
    assert not codes_on(name)
