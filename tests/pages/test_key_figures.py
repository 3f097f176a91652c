"""The big numbers: beside each the last whole months by name, and how it is counted."""

from collections.abc import Iterator

import pytest

from measures.measure import measures
from tests.pages.conftest import page
from translations import _

BESIDE = {
    "families_active": "van 16 gestart", "people_taking_part": "mei tot en met jul 2026: 28", "visits": "mei tot en met jul 2026: 344",
    "contact_hours": "mei tot en met jul 2026: 686",
}  # fmt: skip


def doors(block) -> Iterator[tuple[str, str]]:
    """Of every block with a key that says how a number is counted: the key, and the words in it."""
    for child in getattr(block, "children", {}).values():
        ident = getattr(child.proto, "id", "") if hasattr(child, "children") else ""
        if "-how-figure-" in ident:
            yield ident, child.markdown[0].value
        yield from doors(child)


def captions(name: str, **chosen) -> list[str]:
    return [one.value for one in page(name, **chosen).caption]


def test_a_month_that_still_runs_is_no_part_of_the_last_three(live) -> None:
    """The sample ends on 29 August."""
    live("end")
    assert set(BESIDE.values()) <= set(captions("participation"))


@pytest.mark.parametrize(("chosen", "said"), [
    ({"from": "2025-12", "to": "2026-02"}, "dec 2025 tot en met feb 2026"), ({"from": "2026-07"}, "jul 2026: "),
    ({"from": "2026-06"}, "jun tot en met jul 2026: "), ({"from": "2026-08"}, "geen hele maand in deze periode"),
])  # fmt: skip
def test_only_months_within_the_choice_are_told(live, chosen, said) -> None:
    live("end")
    assert sum(one.startswith(said) for one in captions("participation", **chosen)) == 3


def test_in_two_weeks_no_month_has_passed(live) -> None:
    live("two_weeks")
    assert captions("participation").count("er is nog geen hele maand voorbij") == 3


def test_what_a_choice_of_months_does_not_change_says_so(live) -> None:
    live("end")
    assert "Telt hier niet mee: vanaf jan 2026" in captions("participation", **{"from": "2026-01"})


@pytest.mark.parametrize(("name", "shown"), [
    ("participation", ("families_active", "people_taking_part", "visits", "contact_hours", "sessions_to_record")),
    ("network", ("partners_active", "ties", "mean_degree", "density", "bridging_share", "response_rate")),
])  # fmt: skip
def test_every_big_number_says_how_it_is_counted(live, name, shown) -> None:
    live("end")
    it = page(name)
    assert len(it.metric) == len(shown)
    opened = {ident.rpartition("-how-figure-")[2]: words for ident, words in doors(it.main)}
    assert {name: words.partition("\n")[0] for name, words in opened.items() if name in shown} == {
        name: f"**{_(measures()[name].title)}**" for name in shown
    }  # fmt: skip


def test_a_share_of_the_network_is_a_percentage(live) -> None:
    live("end")
    it = page("network")
    values = {one.label: one.value for one in it.metric}
    assert values["Dichtheid"] == "7,7%"
