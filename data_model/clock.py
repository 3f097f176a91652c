"""The calendar day: the one clock that decides what is in force and what is to be done.

Figures run to the as-of day of their generation instead (`views/as_of_day.sql`). SQL reads the calendar day from the view
`today`, in a cursor that `tell_today` was given.
"""

import contextlib
import datetime
from collections.abc import Iterator

import duckdb

_set_day: datetime.date | None = None


def today() -> datetime.date:
    """The calendar day on this computer, or the day that a test has set."""
    return _set_day or datetime.date.today()


@contextlib.contextmanager
def set_today(day: datetime.date) -> Iterator[None]:
    """For tests alone: within the block this day is today, in SQL and in Python."""
    global _set_day
    before, _set_day = _set_day, day
    try:
        yield
    finally:
        _set_day = before


def tell_today(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Give a connection or cursor the calendar day for the view `today`, and return it. A cursor made of it does not know
    the day: each needs to be told."""
    connection.execute(f"set variable today = date '{today().isoformat()}'")
    return connection
