"""What was put into the invented pilot comes out of the figures, at each of its four ages."""

import json
from pathlib import Path

import pytest

from figures.live import Live
from sample_data import dynamics
from tests.measures.blocks import loaded

SAMPLE = Path(__file__).parent.parent / "sample_data"
AGES = ("two_weeks", "two_months", "seven_months", "end")
CUT = ("instrument", "source", "wave", "scorer")
LADDER = {"instrument": "ladder", "scorer": "adult"}
CLASSES = ("families_improved", "families_unchanged", "families_declined", "families_undeterminable")


@pytest.fixture(scope="module", params=AGES)
def age(request):
    """The outcomes as they were put in, and the figures of that age."""
    truth = json.loads((SAMPLE / "truth" / f"{request.param}.json").read_text(encoding="utf-8"))
    with loaded(SAMPLE / request.param) as live:
        yield truth, live


def numbers(live: Live, measure: str) -> dict[tuple, tuple[float, float]]:
    table = live.figure(measure, CUT)
    return {tuple(row[name] for name in CUT): (row["value"], row["n"]) for row in table.to_dict("records")}


@pytest.mark.parametrize(("told", "measure"), [("score", "resilience_score"), ("change", "resilience_change")])
def test_every_mean_of_every_questionnaire_is_found_again(age, told, measure) -> None:
    truth, live = age
    expected = {tuple(row[name] for name in CUT): (row["value"], row["n"]) for row in truth["outcomes"][told]}
    found = numbers(live, measure)
    assert found.keys() == expected.keys()
    assert all(found[cut] == pytest.approx(expected[cut]) for cut in expected)


def test_whoever_has_a_first_reading_is_counted_at_every_later_moment(age) -> None:
    """The five counts of the ladder add up to the families with a first reading before, and their pairs to n."""
    truth, live = age
    pairs = {cut: n for cut, (_value, n) in numbers(live, "resilience_change").items() if cut[0] == "ladder"}
    counts = [numbers(live, name) for name in CLASSES]
    without = numbers(live, "families_without_second_measurement")
    # Residents and partners are not families, and nothing is expected of them.
    assert {cut for cut in pairs if cut[3] == "adult"} <= without.keys()
    assert {cut: sum(count[cut][0] for count in counts) for cut in pairs} == pairs
    measured = {(row["instrument"], row["source"], row["scorer"]): row["n"] for row in truth["outcomes"]["first_readings"]}
    for cut, (missing, _n) in without.items():
        assert pairs.get(cut, 0) + missing <= measured[cut[0], cut[1], cut[3]] or cut[0] != "ladder"


@pytest.fixture(scope="module")
def end():
    with loaded(SAMPLE / "end") as live:
        yield live


@pytest.mark.parametrize("source", dynamics.SOURCES)
@pytest.mark.parametrize("measure", ["resilience_change", "resilience_change_hl"])
def test_the_interval_holds_the_trend_that_was_put_in(end, source, measure) -> None:
    """Twenty months after the start, on the last moment, over the eight families who were there from early on."""
    (row,) = end.figure(measure, CUT, where=LADDER | {"source": source, "wave": "T4"}).to_dict("records")
    assert row["low"] <= dynamics.moved(source, 20) <= row["high"]


def test_a_family_that_was_made_to_decline_is_found_below_all_others(end) -> None:
    """And every decline of two rungs is counted as plainly as a rise."""
    declining = set(json.loads((SAMPLE / "truth" / "end.json").read_text("utf-8"))["put_in"]["declining_families"])
    changes = end.listing("family_change")
    its = changes[(changes["instrument"] == "ladder") & (changes["scorer"] == "adult") & (changes["wave"] == "T4")].dropna(subset="change")
    means = its.groupby("unit")["change"].mean().sort_values()
    found = declining & set(means.index)
    assert found
    assert set(means.index[: len(found)]) == found
    assert means[: len(found)].max() < 0
    told = end.figure("families_declined", CUT, where=LADDER | {"wave": "T4"})
    assert told["value"].sum() == (its["change"] <= -2).sum() > 0
