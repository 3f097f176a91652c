"""Dates that must lie within the pilot: preparation and follow-up, a year on either side, are inside."""

import datetime

import duckdb

from data_model.columns import Column
from data_model.rows import TABLES
from loaders.names import columns_of
from loaders.rule import Rule

Span = tuple[datetime.date, datetime.date]

SPAN = """
    select cast(min(starts) - interval 1 year as date), cast(max(ends) + interval 1 year as date)
    from staging.known.pilot having count(*) = 1 and count(starts) = 1 and count(ends) = 1
"""


def pilot_rules() -> list[Rule]:
    """There is one pilot, and what is there already stays inside it."""
    beyond = "day < t.starts - interval 1 year or day > t.ends + interval 1 year"
    told = f"(select min(day) || ' – ' || max(day) from ({_known_days()}) where {beyond})"
    return [
        Rule("one_row_only", "", 't."row" > (select min("row") from staging.pilot)', value="''"),
        Rule("leaves_rows_out", "ends", f"exists (select 1 from ({_known_days()}) where {beyond})", told),
    ]


def _known_days() -> str:
    dated = [(table, column.name) for table in TABLES for column in columns_of(table) if column.kind == "date"]
    days = 'select "{}" as day from staging.known."{}" where "row" is null'
    return " union all ".join(days.format(column, table) for table, column in dated if table != "pilot")


def pilot_span(connection: duckdb.DuckDBPyConnection) -> Span | None:
    """The first and the last day that a date may have; None without a readable pilot, and then any date is right."""
    return connection.execute(SPAN).fetchone()


def date_rules(table: str, span: Span | None) -> list[Rule]:
    """Every date and every month of a table lies within the span."""
    if span is None or table == "pilot":
        return []
    return [_within(column, span) for column in columns_of(table) if column.kind in ("date", "month", "done")]


def _within(column: Column, span: Span) -> Rule:
    first, last = span
    value, named = f't."{column.name}"', {"first": first, "last": last, "span": f"{first} – {last}"}
    # Yes and no are no dates, and null lies neither inside nor outside.
    if column.kind == "done":
        value = f"try_cast({value} as date)"
    if column.kind == "month":
        named |= {"first": f"{first:%Y-%m}", "last": f"{last:%Y-%m}"}
    return Rule("outside_pilot", column.name, f"{value} not between $first and $last", "$span", parameters=named)
