"""Rows that are there already: the same key, or a stay of a partner during another stay of it."""

import duckdb

from data_model.columns import Column
from data_model.rows import TABLES
from loaders.conversions import written
from loaders.names import columns_of
from loaders.rule import Rule
from loaders.sheet import Sheet


def duplicate_rules(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> list[Rule]:
    """The rule against duplicate keys, when the table has any. What is blank in two keys is the same."""
    key = [column for column in columns_of(sheet.table) if column.name in TABLES[sheet.table].key]
    if not key or not _suspected(connection, sheet.table, key):
        return []
    connection.execute(_duplicates(sheet.table, key))
    found = 'select "row" from staging.duplicates'
    first = 'select first from staging.duplicates as d where d."row" = t."row"'
    told = ", ".join(f't."{written(column)}"' for column in key if column.kind != "text") or "''"
    headers = ", ".join(sheet.header(column.name) for column in key if column.name in sheet.places)
    return [Rule("duplicate", headers, f't."row" in ({found})', f"({first})", f"concat_ws(' / ', {told})")]


def _suspected(connection: duckdb.DuckDBPyConnection, table: str, key: list[Column]) -> bool:
    """Digests are far quicker to tell apart than keys; equal ones are looked at closely after this."""
    parts = ", ".join(_part(table, column) for column in key)
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
        create or replace table staging.duplicates as
        select "row", min("row") over (partition by {parts}) as first
        from staging."{table}" as t where {whole}
        qualify "row" > first
    """


def stay_rules() -> list[Rule]:
    """A partner may leave and come back, also on one day, but is never there twice at a time."""
    earlier = """
        select other."row" from staging.partners as other
        where other.partner = t.partner and other.joined <> t.joined and other."row" < t."row"
        and other.joined < coalesce(t."left", 'infinity'::date) and t.joined < coalesce(other."left", 'infinity'::date)
    """
    return [Rule("overlapping_stay", "joined", f"exists ({earlier})", f"(select min(o) from ({earlier}) as e(o))")]
