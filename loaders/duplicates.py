"""Rows that are there already: the same key, or a stay during another stay of the same partner or family."""

import duckdb

from data_model.columns import Column
from data_model.rows import TABLES
from data_model.schema import quoted
from loaders.conversions import written
from loaders.names import columns_of
from loaders.rule import Rule
from loaders.sheet import PART, SPAN, Sheet


def duplicate_rules(connection: duckdb.DuckDBPyConnection, sheet: Sheet, sheets: list[Sheet]) -> list[Rule]:
    """The rule against duplicate keys, when the table of the sheet, one of these, has any. What is blank in two keys is
    the same."""
    key = [column for column in columns_of(sheet.table) if column.name in TABLES[sheet.table].key]
    if not key or not _suspected(connection, sheet.table, key):
        return []
    # A table of the sheet's own: sheets are checked side by side.
    repeated = f'staging."{sheet.cells} repeated"'
    connection.execute(f"create or replace table {repeated} as {_duplicates(sheet.table, key)}")
    found = f'select "row" from {repeated}'
    places = [it.place for it in sheets if it.table == sheet.table]
    first = f'select {_told_row(places)} from {repeated} as d where d."row" = t."row"'
    told = ", ".join(f't."{written(column)}"' for column in key if column.kind != "text") or "''"
    headers = ", ".join(sheet.header(column.name) for column in key if column.name in sheet.places)
    return [Rule("duplicate", headers, f't."row" in ({found})', f"({first})", f"concat_ws(' / ', {told})")]


def _told_row(places: list[str]) -> str:
    """The number of the row that was first; and in which file or sheet, when the table has more than one."""
    row = f"cast(first % {PART:d} as varchar)"
    names = ", ".join(quoted(place) for place in places)
    return row if len(places) < 2 else f"{row} || ' (' || ([{names}])[first // {SPAN:d} + 1] || ')'"


def _suspected(connection: duckdb.DuckDBPyConnection, table: str, key: list[Column]) -> bool:
    """Keys of which each comes after the one before are all different. Else: digests are far quicker to tell apart than
    keys, and equal ones are looked at closely after this."""
    parts = ", ".join(_part(table, column) for column in key)
    rows = f'select row({parts}) as key, lag(row({parts})) over () as before from staging."{table}" as t'
    # Before the first there is none.
    ascending = f"select count(*) < 2 from (select 1 from ({rows}) where (key > before) is not true limit 2)"
    if connection.execute(ascending).fetchone()[0]:
        return False
    query = f'select count(*) - count(distinct hash({parts})) from staging."{table}" as t'
    return connection.execute(query).fetchone()[0] > 0


def _part(table: str, column: Column) -> str:
    """What the column means, or the same letters where they mean nothing; "together" is one respondent of its own."""
    part = f'coalesce(cast(t."{column.name}" as varchar), t."{written(column)}")'
    if (table, column.name) == ("answers", "respondent"):
        return f"case when t.scorer = 'together' then null else {part} end"
    return f't."{column.name}"' if column.name == written(column) else part


def _duplicates(table: str, key: list[Column]) -> str:
    parts = ", ".join(_part(table, column) for column in key)
    # A row without a needed part of its key is refused for that.
    whole = " and ".join(f'{_part(table, column)} is not null' for column in key if column.required)
    return f"""
        select "row", min("row") over (partition by {parts}) as first
        from staging."{table}" as t where {whole}
        qualify "row" > first
    """


def partner_stay_rules() -> list[Rule]:
    """A partner may leave and come back, also on one day, but is never there twice at a time."""
    return _stay_rules("partners", "partner", "joined", "left")


def family_stay_rules() -> list[Rule]:
    """A family may move on one day, but is never at two schools at a time."""
    return _stay_rules("stays", "family", "starts", "ends")


def _stay_rules(table: str, whose: str, first: str, last: str) -> list[Rule]:
    same_time = f"""
        from staging.known."{table}" as other
        where other."{whose}" = t."{whose}" and other."{first}" <> t."{first}"
        and other."{first}" < coalesce(t."{last}", 'infinity'::date) and t."{first}" < coalesce(other."{last}", 'infinity'::date)
    """
    earlier, known = f'{same_time} and other."row" < t."row"', f'{same_time} and other."row" is null'
    return [
        Rule("overlapping_stay", first, f"exists (select 1 {earlier})", f'(select min(other."row") % {PART:d} {earlier})'),
        Rule("overlapping_known_stay", first, f"exists (select 1 {known})", f'(select min(other."{first}") {known})'),
    ]
