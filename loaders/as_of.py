"""The day that counts as today for every figure, when nobody names one."""

import datetime

import duckdb

from data_model.rows import TABLES
from loaders.names import columns_of

SEEN = """
    select max(date) from (
        select date from answers
        union all
        select date from sessions
        where status = 'held'
        or (status = 'planned' and session in (select session from attendance where status = 'present'))
    )
"""
LAST_WAVE_WITH_TIES = "select max(closes) from waves where wave in (select wave from ties)"


def as_of_date(connection: duckdb.DuckDBPyConnection) -> datetime.date:
    """The last date of a held session or an answer; else the close of the last wave with ties; else the last date
    of any row, the pilot's own plan left aside; else today."""
    for query in (SEEN, LAST_WAVE_WITH_TIES, _last_date()):
        if day := connection.execute(query).fetchone()[0]:
            return day
    return datetime.date.today()


def _last_date() -> str:
    dated = [
        (table, column.name)
        for table in TABLES if table != "pilot"
        for column in columns_of(table) if column.kind == "date"
    ]  # fmt: skip
    rows = " union all ".join(f'select max("{column}") as day from "{table}"' for table, column in dated)
    return f"select max(day) from ({rows})"
