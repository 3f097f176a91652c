"""What an accepted load leaves in the generation: rows, what was received, and the day that counts as today."""

import datetime

import pytest

from data_model.schema import schema_hash
from tests.loaders.right_input import RIGHT, load_from


def test_the_generation_knows_what_it_is(folder):
    given = load_from(folder(), as_of=datetime.date(2024, 6, 1), sample=True)
    row = given.rows("select origin, sample, as_of, schema_hash from generation")
    assert row == [("input", True, datetime.date(2024, 6, 1), schema_hash())]


def test_a_table_without_rows_is_received_and_an_absent_one_is_not(loaded):
    given = loaded(consents="family,purpose,given\n")
    received = dict(given.rows('select "table", rows from received'))
    assert received["consents"] == 0 and received["attendance"] == 3
    assert "stories" not in received


NO_ANSWERS = {"answers": None, "attendance": None}
NO_SESSIONS = {"sessions": None, "attendance": None, "answers": None}


@pytest.mark.parametrize(("changed", "day"), [
    ({}, "2024-03-19"),
    ({"answers": RIGHT["answers"].replace("2024-02-12", "2024-08-05")}, "2024-08-05"),
    ({"attendance": RIGHT["attendance"] + "S4,P01,present,,\n"}, "2024-04-02"),
    (NO_ANSWERS, "2024-03-19"),
    (NO_SESSIONS, "2024-02-01"),
    (NO_SESSIONS | {"ties": None}, "2024-12-31"),
    (NO_SESSIONS | {"ties": None, "waves": None, "partners": None, "organisations": None,
                    "families": "family,focus,started\nF01,ja,2024-02-01\nF02,ja,2024-05-01\n"}, "2024-05-01"),
])  # fmt: skip
def test_the_last_day_of_the_figures(loaded, changed, day):
    given = loaded(**changed)
    assert given.report.accepted, given.report.lines()
    assert given.rows("select cast(as_of as varchar) from generation") == [(day,)]


def test_without_any_date_it_is_today(folder):
    given = load_from(folder() / "schools.csv")
    assert given.rows("select as_of = current_date from generation") == [(True,)]


def test_rows_keep_what_was_written(loaded):
    given = loaded()
    assert given.rows("select minutes, role from attendance where person = 'P03'") == [(60, "helper")]
    assert given.rows("select level, trust from ties order by from_partner") == [(3, 2), (None, None)]
    assert given.rows("select status from sessions where session = 'S4'") == [("planned",)]
