"""Three published studies, put through the data pack: what comes out is what R, numpy and networkx say must.

The numbers are those of `studies/README.md`, typed in as they are printed there; that makes the file long.
"""

import csv
import datetime
from itertools import accumulate
from pathlib import Path

import pytest

from data_model.generations import scratch
from figures.live import Live
from loaders.load import load
from reports.data_pack import main

STUDIES = Path(__file__).parent / "studies" / "three_studies"

# Davis, Gardner & Gardner 1941, shipped inside networkx: 18 women at 14 events.
EVENTS = {"sessions_held": "14", "visits": "89", "people_taking_part": "18", "attendance_rate": "1"}
WOMEN_SO_FAR = [3, 4, 6, 6, 8, 10, 13, 16, 18, 18, 18, 18, 18, 18]

# Proudfoot et al. 2003 (HSAUR3 BtheB): Beck Depression Inventory; change against T0, positive = better, t intervals.
SCORES = """
wave value     n
T0   23.33     100
T1   16.917526 97
T2   14.808219 73
T3   12.758621 58
T4   11.134615 52
"""
CHANGES = """
wave value     n  low      high      median hodges_lehmann
T1   6.237113  97 4.327579 8.146647  5      5.5
T2   8.342466  73 5.904632 10.780299 7      7.5
T3   9.706897  58 6.909019 12.504774 10.5   9.5
T4   11.884615 52 8.960212 14.809019 10     11.5
"""

# Michell & Amos 1997 (RSiena s50): friendship of 50 pupils at three waves.
NETWORK = """
measure                    T0       T1       T2
partners_active            50       50       50
ties                       113      116      122
density                    .046122  .047347  .049796
reciprocity                .690265  .603448  .737705
mean_degree                2.96     3.24     3.08
degree_centralisation      .107143  .058673  .083333
betweenness_centralisation .204339  .509579  .028414
components                 8        3        7
largest_component_share    .66      .96      .30
average_path_length        3.456439 4.489362 3.047619
ties_kept                  -        57       66
ties_lost                  -        56       50
ties_new                   -        59       56
tie_persistence            -        .331395  .383721
"""
SCORED = {"instrument": "bdi", "source": "stress", "scorer": "adult"}


def told(block: str) -> list[dict[str, str]]:
    """A block of printed numbers as rows."""
    header, *rows = [line.split() for line in block.strip().splitlines()]
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def pack(tmp_path_factory) -> list[dict[str, str]]:
    """The rows of the pack, as somebody would read them from its file."""
    folder = tmp_path_factory.mktemp("pack")
    assert main(["--data", str(STUDIES), "--out", str(folder)]) == 0
    with (folder / "figures.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cell(pack: list[dict[str, str]], measure: str, **cut: str) -> dict[str, str]:
    """The one row of this measure with exactly this cut."""
    cuts = list(pack[0])[1 : list(pack[0]).index("unit")]
    found = [row for row in pack if row["measure"] == measure and all(row[name] == cut.get(name, "") for name in cuts)]
    assert len(found) == 1
    return found[0]


def same_as_printed(number: str, printed: str) -> bool:
    """Equal in every decimal that is printed."""
    decimals = len(printed.partition(".")[2])
    return round(float(number), decimals) == float(printed)


@pytest.mark.parametrize("measure", EVENTS)
def test_women_at_events(measure, pack):
    assert same_as_printed(cell(pack, measure)["value"], EVENTS[measure])


def test_distinct_women_over_the_first_events():
    """A fact about the sets, in the order E1 to E14 and not that of their dates."""
    with scratch() as connection:
        assert load(STUDIES, connection).accepted
        presence = Live(connection).listing("presence")
    at_event = [set(presence.loc[presence["session"] == f"E{k}", "person"]) for k in range(1, 15)]
    assert [len(women) for women in accumulate(at_event, set.union)] == WOMEN_SO_FAR


@pytest.mark.parametrize("printed", told(SCORES), ids=lambda row: row["wave"])
def test_depression_scores(printed, pack):
    row = cell(pack, "resilience_score", wave=printed["wave"], **SCORED)
    assert row["n"] == printed["n"]
    assert same_as_printed(row["value"], printed["value"])


@pytest.mark.parametrize("printed", told(CHANGES), ids=lambda row: row["wave"])
def test_change_in_depression(printed, pack):
    row = cell(pack, "resilience_change", wave=printed["wave"], **SCORED)
    assert row["n"] == printed["n"]
    for column in ("value", "low", "high"):
        assert same_as_printed(row[column], printed[column])
    assert float(row["level"]) == pytest.approx(0.95)


@pytest.mark.parametrize("printed", told(CHANGES), ids=lambda row: row["wave"])
@pytest.mark.parametrize("way", ["median", "hodges_lehmann"])
def test_middle_of_the_change_in_depression(way, printed, pack):
    measure = {"median": "resilience_change_median", "hodges_lehmann": "resilience_change_hl"}[way]
    row = cell(pack, measure, wave=printed["wave"], **SCORED)
    assert row["n"] == printed["n"]
    assert same_as_printed(row["value"], printed[way])


@pytest.mark.parametrize("printed", told(CHANGES), ids=lambda row: row["wave"])
def test_who_has_no_second_reading(printed, pack):
    """All hundred were measured first. Their questionnaire comes without a reliability, so nobody is classified."""
    row = cell(pack, "families_without_second_measurement", wave=printed["wave"], **SCORED)
    assert int(row["value"]) == 100 - int(printed["n"])
    classes = ("families_improved", "families_unchanged", "families_declined", "families_undeterminable")
    assert not [row for row in pack if row["measure"] in classes]


def test_three_months_are_within_three_months_of_six(pack):
    """The fifth month is nearest to six; the fifteen families that stopped after the third month count with that one."""
    row = cell(pack, "resilience_change", since_baseline="6", **SCORED)
    assert row["n"] == "73"
    assert same_as_printed(row["value"], "9.260274")


def test_every_answer_is_an_adults(pack):
    assert {row["scorer"] for row in pack if row["instrument"]} == {"adult"}


@pytest.mark.parametrize("printed", told(NETWORK), ids=lambda row: row["measure"])
@pytest.mark.parametrize("wave", ["T0", "T1", "T2"])
def test_friendship_network(wave, printed, pack):
    if printed[wave] == "-":
        assert not [row for row in pack if row["measure"] == printed["measure"] and row["wave"] == wave]
    else:
        assert same_as_printed(cell(pack, printed["measure"], wave=wave)["value"], printed[wave])


def test_today_is_the_last_answer(pack):
    months = [row["month"] for row in pack if row["month"]]
    with (STUDIES / "answers.csv").open(encoding="utf-8", newline="") as file:
        last = max(datetime.date.fromisoformat(row["date"]) for row in csv.DictReader(file))
    assert max(months) == f"{last:%Y-%m}"
