"""The as-of day: the day up to which figures run, and never after the calendar day."""

import datetime

import duckdb

from data_model.clock import today
from data_model.columns import columns
from data_model.rows import TABLES

SEEN = """
    select max(day) from (
        select date as day from answers
        union all
        select date from sessions where status = 'held'
        union all
        select s.date from sessions as s join attendance as a on a.session = s.session
        where s.status = 'planned' and a.status = 'present'
        union all
        select opens from waves where wave in (select wave from ties)
    )
    where day <= $today
"""


def as_of_date(connection: duckdb.DuckDBPyConnection, chosen: datetime.date | None = None) -> datetime.date:
    """The `chosen` day; else the last day of a held session, an answer or the opening of a wave with ties; else, of a pilot
    that has none of these, the last date of any row, the pilot's own plan left aside; else today.

    A day that is still to come does not count: a year typed wrong cannot move the figures. Raises ValueError where the
    chosen day is still to come.
    """
    if chosen:
        if chosen > today():
            raise ValueError(f"figures cannot run to {chosen}: it is still to come")
        return chosen
    for query in (SEEN, _last_date()):
        if day := connection.execute(query, {"today": today()}).fetchone()[0]:
            return day
    return today()


def keep_before_today(connection: duckdb.DuckDBPyConnection) -> None:
    """Bring back the as-of day of a generation whose figures run into the future: it was made before a held day had to be past."""
    (as_of,) = connection.execute("select as_of from generation").fetchone() or (today(),)
    if as_of > today():
        connection.execute("update generation set as_of = ?", [as_of_date(connection)])


def _last_date() -> str:
    dated = [
        (table, column.name)
        for table, row in TABLES.items() if table != "pilot"
        for column in columns(row) if column.kind == "date"
    ]  # fmt: skip
    rows = " union all ".join(f'select max("{column}") as day from "{table}" where "{column}" <= $today' for table, column in dated)
    return f"select max(day) from ({rows})"
