"""The rows that are there already, beside the staged ones: what a rule may count on, and what a file leaves unsaid."""

from collections.abc import Mapping, Set
from types import MappingProxyType

import duckdb

from data_model.rows import TABLES
from data_model.schema import quoted
from loaders.keys import key_text, same_key
from loaders.names import columns_of
from loaders.sheet import Sheet

KEPT_INSTRUMENTS = {
    "instruments": "select i.instrument, i.unit, i.construct = 'each_item' from $database.instruments as i",
    "items": """
        select i.instrument, i.item, i.lowest, i.highest, coalesce(
            (select string_agg(word, ', ') from $database.instrument_answers as a
             where a.instrument = i.instrument and a.item = i.item),
            format('{:g}–{:g}', i.lowest, i.highest))
        from $database.instrument_items as i
    """,
    "item_words": "select i.instrument, i.item, i.word, i.score from $database.instrument_answers as i",
}


def show_nothing(connection: duckdb.DuckDBPyConnection) -> None:
    """Show that no row is there already, so that what is staged is all that is known."""
    connection.execute("create schema staging.existing; create schema staging.known")
    connection.execute("create view staging.known.instruments as select * from staging.main.instruments")
    for table in TABLES:
        nothing = ", ".join(f'null::{column.sql_type} as "{column.name}"' for column in columns_of(table))
        rows = f"select null::bigint as base_row, {nothing}, null::integer as batch where false"
        connection.execute(f'create view staging.existing."{table}" as {rows}')
        connection.execute(f'create view staging.known."{table}" as {_staged(table)}')


def show_existing(connection: duckdb.DuckDBPyConnection, database: str) -> set[str]:
    """Show the tables of a generation as `staging.existing.<table>`, each row with its place; which of them hold rows?"""
    first = (f"(select '{table}' from \"{database}\".main.\"{table}\" limit 1)" for table in TABLES)
    filled = {table for (table,) in connection.execute(" union all ".join(first)).fetchall()}
    for table in filled:
        rows = f'select rowid as base_row, * from "{database}".main."{table}"'
        connection.execute(f'create or replace view staging.existing."{table}" as {rows}')
    return filled


def know(
    connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], existing: Set[str],
    removed: Mapping[str, list[str]] = MappingProxyType({}),
) -> None:  # fmt: skip
    """Show as `staging.known.<table>` every row as it will be: the staged ones, and the existing ones (their `row` is
    blank) that no staged row with the same key replaces and that are not removed."""
    given = {sheet.table for sheet in sheets}
    for table in existing:
        staged = f'select 1 from staging.main."{table}" as s where {same_key(table, "s", "e")}'
        kept = f"where not exists ({staged})" if table in given else "where true"
        if table in removed:
            kept += f" and {key_text(table, 'e')} not in ({', '.join(map(quoted, removed[table]))})"
        rows = f'{_staged(table)} union all select null, {_names(table)} from staging.existing."{table}" as e {kept}'
        connection.execute(f'create or replace view staging.known."{table}" as {rows}')


def _staged(table: str) -> str:
    return f'select "row", {_names(table)} from staging.main."{table}"'


def _names(table: str) -> str:
    return ", ".join(f'"{column.name}"' for column in columns_of(table))


def in_use(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The instruments that there are answers to already."""
    found = connection.execute("select distinct instrument from staging.existing.answers").fetchall()
    return {instrument for (instrument,) in found}


def keep_instruments(connection: duckdb.DuckDBPyConnection, database: str) -> None:
    """Stage the instruments in use, and those that no file brings, as the generation has them."""
    connection.execute(
        f'''
        create table staging.kept as select instrument from "{database}".main.instruments
        where instrument in (select instrument from staging.existing.answers)
        or instrument not in (select instrument from staging.instruments)
        '''
    )
    for table, query in KEPT_INSTRUMENTS.items():
        connection.execute(f"delete from staging.{table} where instrument in (select instrument from staging.kept)")
        rows = query.replace("$database", f'"{database}".main')
        connection.execute(f"insert into staging.{table} {rows} where i.instrument in (select instrument from staging.kept)")


def leave_unsaid(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> None:
    """A column that the file does not have keeps, in rows that are there already, the value that it has."""
    key = TABLES[sheet.table].key
    absent = [column.name for column in columns_of(sheet.table) if column.name not in {*sheet.places, *key}]
    some = " or ".join(f'"{name}" is not null' for name in absent)
    if absent and _any_row(connection, f'staging.existing."{sheet.table}" where {some}'):
        values = ", ".join(f'"{name}" = coalesce(c."{name}", e."{name}")' for name in absent)
        connection.execute(
            f'update staging."{sheet.cells}" as c set {values} from staging.existing."{sheet.table}" as e '
            f"where {same_key(sheet.table, 'c', 'e')}"
        )


def _any_row(connection: duckdb.DuckDBPyConnection, of: str) -> bool:
    return connection.execute(f"select exists (select 1 from {of})").fetchone()[0]
