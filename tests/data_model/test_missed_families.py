"""Families not seen for six weeks: the days of a summer holiday do not run."""

import datetime

import duckdb
import pytest

from data_model import schema
from data_model.clock import set_today, tell_today
from data_model.stored import store

DAY = datetime.date


def missed(last_seen: DAY | None, day: DAY, started: DAY = DAY(2024, 9, 2)) -> list[int]:
    """The days that count for a family, last present then, on this calendar day; nothing when it is not missed."""
    with duckdb.connect() as connection, set_today(day):
        schema.create(connection)
        connection.execute("insert into generation values (now()::timestamp, 'test', false, ?, '')", [last_seen or started])
        connection.execute("insert into families (family, focus, started) values ('G-1', true, ?)", [started])
        connection.execute("insert into people (person, family, kind) values ('P-1', 'G-1', 'parent')")
        if last_seen:
            held = "insert into sessions (session, date, activity_type, organisations, status) values ('S-1', ?, 'art', [], 'held')"
            connection.execute(held, [last_seen])
            connection.execute("insert into attendance (session, person, status) values ('S-1', 'P-1', 'present')")
        store(connection)
        tell_today(connection)
        return [days for (days,) in connection.execute("select days from family_not_seen").fetchall()]


@pytest.mark.parametrize(("last_seen", "day", "days"), [
    (DAY(2025, 1, 6), DAY(2025, 2, 17), []),  # 42 days: six weeks, not more
    (DAY(2025, 1, 6), DAY(2025, 2, 18), [43]),
    (None, DAY(2024, 10, 15), [43]),  # started, and never came
    (DAY(2025, 7, 14), DAY(2025, 9, 1), []),  # 49 days, of which 44 from 19 July to 31 August
    (DAY(2025, 6, 30), DAY(2025, 8, 1), []),  # in the middle of the holiday: 18 days
    (DAY(2025, 8, 20), DAY(2025, 10, 13), [43]),  # seen in the holiday: its last 11 days do not run, 1 September is the first
    (DAY(2025, 8, 20), DAY(2025, 10, 12), []),
    (DAY(2024, 9, 2), DAY(2025, 9, 1), [364 - 44]),
])  # fmt: skip
def test_a_family_is_missed_after_six_weeks_without_the_summer_holiday(last_seen, day, days):
    assert missed(last_seen, day) == days
