"""A family that changes school: its past stays with the school where it was, or the report says that it does not."""

import csv
import shutil
from pathlib import Path

import pytest

from data_model.generations import current
from figures.live import Live
from loaders.history import undo
from loaders.imports import propose
from tests.faults.runs import INPUTS, delivered, packed, rehearsed, value
from tests.loaders.state import rows
from translations import use

DELIVERIES = INPUTS / "family_changes_school"
FIRST, MOVED = (DELIVERIES / name for name in ("1_first", "2_moved"))


@pytest.fixture(autouse=True)
def own_data(monkeypatch, tmp_path):
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    use("nl")
    return tmp_path / "data"


@pytest.fixture
def with_stays(tmp_path):
    """A delivery with this table of stays in it."""

    def given(delivery: Path, *stays: str) -> Path:
        folder = shutil.copytree(delivery, tmp_path / f"given-{len(list(tmp_path.iterdir()))}" / delivery.name)
        (folder / "verblijven.csv").write_text("\n".join(["gezin,school,vanaf,tot", *stays]) + "\n", encoding="utf-8")
        return folder

    return given


def visits(school: str, month: str) -> int:
    """Of the data as they are now."""
    table = Live(current()).figure("visits", ("school", "month"))
    its = table[(table["school"] == school) & (table["month"] == month)]["value"]
    return int(its.sum())


def test_without_stays_the_report_says_that_past_months_of_both_schools_change(own_data):
    assert delivered(FIRST, own_data).code == 0
    for said in (rehearsed(MOVED, own_data), delivered(MOVED, own_data)):
        assert said.code == 0
        assert "gezinnen.csv, rij 2, kolom school: de school van een gezin verandert: G-01, VL → RE." in said.text
        assert "eerdere maanden van beide scholen" in said.text
    again = delivered(MOVED, own_data)
    assert again.code == 0 and "verandert" not in again.text


@pytest.mark.parametrize("stays", [
    ("G-01,VL,2024-10-01,2024-11-30", "G-01,RE,2024-12-01,"),
    ("G-01,VL,2024-10-01,2024-12-01", "G-01,RE,2024-12-01,"),  # the day of the move stands in both: it is that of the new school
    ("G-01,VL,2024-10-01,2024-11-30",),  # the own school holds after the last
])  # fmt: skip
def test_with_stays_a_presence_counts_at_the_school_of_its_day(own_data, with_stays, tmp_path, stays):
    assert delivered(FIRST, own_data).code == 0
    before = {(school, month): visits(school, month) for school in ("VL", "RE") for month in ("2024-10", "2024-11", "2024-12")}
    moved = with_stays(MOVED, *stays)
    said = delivered(moved, own_data)
    assert said.code == 0 and "verandert" not in said.text
    after = {key: visits(*key) for key in before}
    assert before[("VL", "2024-10")] == after[("VL", "2024-10")] == 2
    # D-01 came once in December: from VL to RE; nothing else.
    assert {key: after[key] - before[key] for key in before if after[key] != before[key]} == {("VL", "2024-12"): -1, ("RE", "2024-12"): 1}
    assert packed(moved, tmp_path / "out").code == 0
    assert value(tmp_path / "out", "visits", school="VL", month="2024-10") == 2
    assert value(tmp_path / "out", "visits", school="VL", month="2024-12") == after[("VL", "2024-12")]
    assert value(tmp_path / "out", "visits") == 48


def test_a_stay_at_the_new_school_alone_says_since_when(own_data, with_stays):
    """What is known of the family's school before is kept: nobody has to write it down once more."""
    assert delivered(FIRST, own_data).code == 0
    moved = with_stays(MOVED, "G-01,RE,2024-12-01,")
    said = delivered(moved, own_data)
    assert "G-01, VL → RE, 2024-12-01. De tijd op de vorige school is bewaard als verblijf." in said.text
    assert visits("VL", "2024-10") == 2
    assert rows("select school, starts::varchar, ends::varchar from stays order by starts") == [
        ("VL", "2024-09-01", "2024-11-30"), ("RE", "2024-12-01", None),
    ]  # fmt: skip
    assert "niets veranderd" in delivered(moved, own_data).text


def test_an_undo_takes_the_stays_back_with_the_school(own_data, with_stays):
    delivered(FIRST, own_data)
    delivered(with_stays(MOVED, "G-01,RE,2024-12-01,"), own_data)
    assert undo(2, "ann").done
    assert rows("select * from stays") == [] and rows("select school from families where family = 'G-01'") == [("VL",)]
    assert visits("VL", "2024-12") == 2


@pytest.mark.parametrize(("stays", "said"), [
    (("G-01,VL,2024-10-01,", "G-01,RE,2024-12-01,"), "verblijven.csv, rij 3, kolom vanaf: dit verblijf overlapt met dat in rij 2"),
    (("G-01,VL,2024-10-01,2024-09-01",), "verblijven.csv, rij 2, kolom tot: “2024-09-01” ligt voor vanaf"),
    (("G-99,VL,2024-10-01,",), "verblijven.csv, rij 2, kolom gezin: “G-99” staat niet in gezinnen"),
    (("G-01,XX,2024-10-01,",), "verblijven.csv, rij 2, kolom school: “XX” staat niet in scholen"),
    (("G-01,VL,2024-10-01,", "G-01,VL,2024-10-01,"), "verblijven.csv, rij 3"),
    (("G-01,VL,1999-10-01,",), "verblijven.csv, rij 2, kolom vanaf: “1999-10-01”"),
    (("G-01,,2024-10-01,",), "verblijven.csv, rij 2, kolom school: deze cel is leeg"),
])  # fmt: skip
def test_stays_that_cannot_be_are_refused(own_data, with_stays, stays, said):
    told = rehearsed(with_stays(FIRST, *stays), own_data)
    assert told.code == 1 and said in told.text


def test_two_stays_of_one_family_in_two_deliveries_are_held_against_each_other(own_data, with_stays, tmp_path):
    assert delivered(with_stays(FIRST, "G-01,VL,2024-10-01,"), own_data).code == 0
    (tmp_path / "verblijven.csv").write_text("gezin,school,vanaf,tot\nG-01,RE,2024-12-01,\n", encoding="utf-8")
    told = rehearsed(tmp_path / "verblijven.csv", own_data)
    assert told.code == 1 and "overlapt met een bekend verblijf" in told.text


@pytest.mark.parametrize("delivery", [FIRST, MOVED])
def test_an_own_school_that_is_not_that_of_the_present_stay_is_told(own_data, with_stays, delivery):
    stays = {FIRST: "G-01,RE,2024-12-01,", MOVED: "G-01,VL,2024-12-01,"}
    told = rehearsed(with_stays(delivery, stays[delivery]), own_data)
    assert told.code == 0 and told.text.count("volgens zijn verblijven zit dit gezin nu op") == 1


def test_a_first_stay_elsewhere_leaves_the_time_before_at_the_own_school(own_data, with_stays, tmp_path):
    """Only the new period was written down, and the list of families still has the old school."""
    assert packed(with_stays(FIRST, "G-01,RE,2024-12-01,"), tmp_path / "out").code == 0
    assert value(tmp_path / "out", "visits", school="VL", month="2024-10") == 2


def test_a_family_that_stopped_comes_back_with_a_second_stay(own_data, with_stays, tmp_path):
    """It stopped on 1 November, by the list of families, and began again at another school on 1 February."""
    stopped = with_stays(FIRST, "G-01,VL,2024-10-01,2024-11-01", "G-01,RE,2025-02-01,")
    _write_family(stopped, "G-01,RE,ST1,ja,2024-09-10,2024-09-20,2024-10-01,2024-11-01,geen_tijd")
    assert packed(stopped, tmp_path / "out").code == 0
    assert value(tmp_path / "out", "visits", school="RE", month="2025-02") == 2 + 1  # D-03 and D-11, and now D-02
    assert delivered(stopped, own_data).code == 0
    assert rows("select has_stopped, school from family_so_far where family = 'G-01'") == [(False, "RE")]
    assert rows("select stopped::varchar, back::varchar from family_stop") == [("2024-11-01", "2025-02-01")]


def test_a_family_that_stopped_comes_back_when_its_stop_is_blanked(own_data, tmp_path):
    stopped = shutil.copytree(FIRST, tmp_path / "stopped")
    _write_family(stopped, "G-01,VL,ST1,ja,2024-09-10,2024-09-20,2024-10-01,2024-11-01,geen_tijd")
    delivered(stopped, own_data)
    assert rows("select has_stopped from family_so_far where family = 'G-01'") == [(True,)]
    assert delivered(FIRST, own_data).code == 0
    assert rows("select has_stopped from family_so_far where family = 'G-01'") == [(False,)]
    assert rows("select stopped, stop_reason from families where family = 'G-01'") == [(None, None)]


def test_a_proposal_asks_since_when(own_data):
    delivered(FIRST, own_data)
    (move,) = propose([MOVED], current()).moves
    assert (move.told, move.asked, move.since) == ("G-01, VL → RE", True, None)


def _write_family(folder: Path, row: str) -> None:
    """Put this row in the place of the first family's."""
    file = folder / "gezinnen.csv"
    header, _first, *others = csv.reader(file.read_text(encoding="utf-8").splitlines())
    with file.open("w", encoding="utf-8", newline="") as text:
        csv.writer(text).writerows([header, row.split(","), *others])
