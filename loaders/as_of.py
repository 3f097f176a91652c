"""The day that counts as today for every figure, when nobody names one."""

import datetime

import duckdb

from data_model.rows import TABLES
from loaders.names import columns_of

SEEN = """
    select max(date) from (
        select date from {of}answers
        union all
        select date from {of}sessions where status = 'held'
        union all
        select s.date from {of}sessions as s join {of}attendance as a on a.session = s.session
        where s.status = 'planned' and a.status = 'present'
    )
"""
LAST_WAVE_WITH_TIES = "select max(closes) from {of}waves where wave in (select wave from {of}ties)"


def as_of_date(connection: duckdb.DuckDBPyConnection) -> datetime.date:
    """The last date of a held session or an answer; else the close of the last wave with ties; else the last date
    of any row, the pilot's own plan left aside; else today."""
    for query in _queries(""):
        if day := connection.execute(query).fetchone()[0]:
            return day
    return datetime.date.today()


def as_of_sql(of: str) -> str:
    """The SQL for the same day, from the tables of another schema; null where they hold no date."""
    return f"coalesce({', '.join(f'({query})' for query in _queries(of))})"


def _queries(of: str) -> list[str]:
    return [query.format(of=of) for query in (SEEN, LAST_WAVE_WITH_TIES, _last_date())]


def _last_date() -> str:
    dated = [
        (table, column.name)
        for table in TABLES if table != "pilot"
        for column in columns_of(table) if column.kind == "date"
    ]  # fmt: skip
    rows = " union all ".join(f'select max("{column}") as day from {{of}}"{table}"' for table, column in dated)
    return f"select max(day) from ({rows})"
