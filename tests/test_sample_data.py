"""The invented pilot: the same bytes every time, four honest ages, and a trend that is really in it."""

import csv
import json
from functools import cache
from pathlib import Path
from statistics import fmean

import pytest

from sample_data import dynamics
from sample_data.__main__ import write_ages
from sample_data.calendar import AGES

HERE = Path(__file__).parent.parent / "sample_data"


@cache
def age(name: str) -> dict[str, list[dict]]:
    return {
        path.stem: list(csv.DictReader(path.open(encoding="utf-8"))) for path in sorted((HERE / name).glob("*.csv"))
    }


@cache
def truth(name: str) -> dict:
    return json.loads((HERE / "truth" / f"{name}.json").read_text(encoding="utf-8"))


def written(folder: Path) -> dict[str, bytes]:
    paths = [path for name in (*AGES, "truth") for path in (folder / name).iterdir()] + list(folder.glob("*.xlsx"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def test_writing_it_again_gives_the_same_bytes_and_few_of_them(tmp_path):
    write_ages(tmp_path)
    assert written(tmp_path) == written(HERE)
    assert sum(map(len, written(HERE).values())) < 6_000_000


@pytest.mark.parametrize(
    ("name", "started", "first", "second"),
    [("two_weeks", 1, 0, 0), ("two_months", 4, 4, 0), ("seven_months", 9, 9, 4), ("end", 16, 15, 12)],
)
def test_each_age_holds_its_families_and_readings(name, started, first, second):
    waves = {}
    for row in age(name)["answers"]:
        if row["instrument"] == "ladder" and row["scorer"] in ("parent", "together"):
            waves.setdefault(row["family"], set()).add(row["wave"])
    assert sum(1 for row in age(name)["families"] if row["started"]) == started == truth(name)["families_started"]
    assert (len(waves), sum(len(of) > 1 for of in waves.values())) == (first, second)


@pytest.mark.parametrize("name", AGES)
def test_an_age_ends_with_its_last_held_session_or_answer_and_plans_ahead(name):
    tables, as_of = age(name), AGES[name].isoformat()
    held = [row["date"] for row in tables["sessions"] if row["status"] == "held"]
    assert max(held + [row["date"] for row in tables["answers"]]) == as_of == truth(name)["as_of"]
    ahead = [row for row in tables["sessions"] if row["date"] > as_of]
    assert ahead and all(row["status"] == "planned" and not row["other_visitors"] for row in ahead)


@pytest.mark.parametrize(
    ("earlier", "later"), [("two_weeks", "two_months"), ("two_months", "seven_months"), ("seven_months", "end")]
)
def test_what_an_age_has_recorded_stays(earlier, later):
    for table in ("attendance", "answers", "ties", "stories"):
        assert all(row in age(later)[table] for row in age(earlier)[table])
    people = {row["person"] for row in age(later)["people"]}
    assert {row["person"] for row in age(earlier)["people"]} <= people


def test_most_families_rise_some_decline_and_the_average_is_what_was_put_in():
    paces = dynamics.paces()
    assert fmean(paces.values()) == pytest.approx(1)
    assert sorted(code for code, pace in paces.items() if pace < 0) == truth("end")["put_in"]["declining_families"]
    rows = truth("end")["outcomes"]["change"]
    last = {
        r["source"]: r["value"] for r in rows if (r["instrument"], r["scorer"], r["wave"]) == ("ladder", "adult", "T4")
    }
    # Eight families, two of them declining, with the noise of conversations: within a rung and a quarter.
    assert all(abs(last[source] - dynamics.moved(source, 20)) < 1.25 for source in dynamics.SOURCES)
    assert abs(last["coping"]) < 0.5 < min(change for source, change in last.items() if source != "coping")


def test_what_is_true_per_cut_fits_what_is_true_in_total():
    figures = truth("end")["participation"]
    for measure in ("sessions_held", "sessions_cancelled", "anonymous_visits", "visits", "contact_hours"):
        for cut in ("school", "month", "activity_type"):
            assert sum(figures[measure][cut].values()) == pytest.approx(figures[measure]["total"]["all"])
    months = figures["people_taking_part"]["month"]
    assert max(months.values()) < figures["people_taking_part"]["total"]["all"] < sum(months.values())
