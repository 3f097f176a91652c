"""Data of an older schema are brought into today's, and those of before a withdrawal to after it: in a next generation."""

from pathlib import Path

import duckdb

from data_model import schema, state
from data_model.as_of import keep_before_today
from data_model.generations import current, next_generation, reader
from data_model.instrument_files import shipped
from data_model.schema import quoted
from data_model.stored import STORED


def migrate() -> None:
    """Bring data of an older schema into today's, and those of before a withdrawal to after it: in a next generation.

    To be called before the current generation is shown or changed: somebody may have put an older one in its place.
    """
    file = current()
    if file is None:
        return
    if _schema_of(file) != schema.schema_hash():
        with next_generation() as connection:
            older_rows(connection, file)
    elif not _knows_the_ledger(file):
        with next_generation(lambda current: current):
            pass


def _knows_the_ledger(file: Path) -> bool:
    """Are the withdrawals of the generation and of the ledger the same? The invented sample has none in the ledger."""
    cursor = reader(file).cursor()
    sample = cursor.execute("select sample from generation").fetchone()[0]
    return sample or state.withdrawn_in(cursor) == state.withdrawals()


def older_rows(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    """Fill the empty generation of the connection with the rows of a file of the same or an older schema."""
    connection.execute(f"attach {quoted(str(file))} as old (read_only)")
    for table in _shared_tables(connection):
        connection.execute(f'insert into "{table}" by name select {_shared_columns(connection, table)} from old."{table}"')
    if "instrument_subscales" not in _tables(connection, "old"):
        _add_subscales(connection)
    connection.execute("update generation set schema_hash = ?", [schema.schema_hash()])
    keep_before_today(connection)
    connection.execute("detach old")


def _add_subscales(connection: duckdb.DuckDBPyConnection) -> None:
    """The parts of the questionnaires that we ship, for data from before parts were kept: where all items of a part are there."""
    there = set(connection.execute("select instrument, item from instrument_items").fetchall())
    for it in shipped().values():
        for place, part in enumerate(it.subscales):
            rows = [(it.id, part.id, place, part.label, item) for item in part.items]
            if all((it.id, item) in there for item in part.items):
                schema.insert(connection, "instrument_subscales", rows)


def _schema_of(file: Path) -> str:
    row = reader(file).cursor().execute("select schema_hash from generation").fetchone()
    return row[0] if row else ""


def _tables(connection: duckdb.DuckDBPyConnection, database: str) -> list[str]:
    query = "select table_name from duckdb_tables() where database_name = ? and not temporary order by table_name"
    return [name for (name,) in connection.execute(query, [database]).fetchall()]


def _shared_tables(connection: duckdb.DuckDBPyConnection) -> list[str]:
    old = set(_tables(connection, "old"))
    return [name for name in _tables(connection, _own(connection)) if name in old and name not in STORED]


def _shared_columns(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    query = """
        select string_agg('"' || new.column_name || '"', ', ')
        from duckdb_columns() as new join duckdb_columns() as old using (table_name, column_name)
        where new.database_name = ? and old.database_name = 'old' and table_name = ?
    """
    return connection.execute(query, [_own(connection), table]).fetchone()[0]


def _own(connection: duckdb.DuckDBPyConnection) -> str:
    """The name under which the connection knows the generation that is being made: its file's."""
    return connection.execute("select current_database()").fetchone()[0]
