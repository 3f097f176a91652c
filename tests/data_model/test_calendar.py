"""The calendar: the whole of 2019 to 2030, each day with its source, and what the queries know of it."""

from datetime import date, timedelta

import duckdb
import pytest

from data_model.calendar import HOLIDAYS, periods, view
from data_model.schema import VIEWS

YEARS = range(2019, 2031)


def of(kind: str) -> list:
    return [it for it in periods() if it.kind == kind]


@pytest.mark.parametrize("year", YEARS)
def test_every_year_has_its_summer_its_ramadan_and_both_feasts(year):
    for kind in ("summer", "ramadan", "eid_al_fitr", "eid_al_adha"):
        assert [it for it in of(kind) if it.starts.year == year], kind


def test_holidays_have_the_length_that_the_ministry_gives_them_and_begin_on_a_saturday():
    days = {"autumn": 9, "christmas": 16, "spring": 9, "may": 9, "summer": 44}
    assert {(it.ends - it.starts).days + 1 - days[it.kind] for kind in HOLIDAYS for it in of(kind)} == {0}
    assert {it.starts.weekday() for kind in HOLIDAYS for it in of(kind)} == {5}


def test_ramadan_lasts_a_lunar_month_and_the_feast_follows_it():
    fasts, feasts = of("ramadan"), of("eid_al_fitr")
    assert {(it.ends - it.starts).days + 1 for it in fasts} == {29, 30}
    assert [it.ends + timedelta(days=1) for it in fasts] == [it.starts for it in feasts]


def test_no_two_periods_of_one_kind_overlap_and_each_has_a_source():
    for kind in {it.kind for it in periods()}:
        its = sorted(of(kind), key=lambda it: it.starts)
        assert all(one.ends < other.starts for one, other in zip(its, its[1:], strict=False)), kind
    assert not [it for it in periods() if not it.source]


def test_what_is_only_expected_says_so():
    """A moon that has not risen, and a summer that the ministry has not fixed, are no published dates."""
    assert not [it for it in of("ramadan") if it.published and it.starts > date(2026, 12, 31)]
    assert [it.starts.year for it in of("summer") if not it.published] == [2030]


def test_the_days_of_a_summer_do_not_run():
    """Rijksoverheid: in 2025 the summer of region Midden lasts from 19 July to 31 August."""
    with duckdb.connect() as connection:
        connection.execute(view())
        connection.execute((VIEWS / "running_day.sql").read_text(encoding="utf-8"))
        number = dict(connection.execute("select day, number from running_day where year(day) = 2025").fetchall())
    assert number[date(2025, 8, 31)] == number[date(2025, 7, 18)]
    assert number[date(2025, 9, 1)] - number[date(2025, 7, 17)] == 2
    assert number[date(2025, 6, 30)] - number[date(2025, 5, 31)] == 30
