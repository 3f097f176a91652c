"""A batch taken back: its rows as they were before it, what was received, and who waits."""

import json
from typing import NamedTuple

import duckdb

from data_model.columns import SQL_TYPES
from data_model.rows import TABLES
from loaders.keys import key_text
from loaders.merging import count_received, stored_columns
from loaders.names import columns_of


class Obstacle(NamedTuple):
    """A later batch that stands in the way, and one of its rows; `column` where that row refers to one that would go."""

    batch: int | None
    table: str
    key: tuple[str | None, ...]
    column: str = ""


def later_changes(connection: duckdb.DuckDBPyConnection, batch: int) -> list[Obstacle]:
    """The later batches that wrote, replaced or deleted a row that the batch wrote or deleted."""
    found: set[Obstacle] = set()
    for table in TABLES:
        query = f"""
            with standing as (
                select {key_text(table, "live")} as key, live.batch from "{table}" as live where live.batch >= $batch
            ),
            earlier as (select key, batch, replaced_by from earlier_rows where "table" = $table),
            touched as (
                select key from standing where batch = $batch
                union select key from earlier where batch = $batch or replaced_by = $batch
            )
            select key, batch from standing where batch > $batch and key in (from touched)
            union select key, replaced_by from earlier where replaced_by > $batch and key in (from touched)
        """
        rows = connection.execute(query, {"table": table, "batch": batch}).fetchall()
        found |= {Obstacle(later, table, tuple(json.loads(key))) for key, later in rows}
    released = 'select gone, "table", place, row_number from waiting where batch = ? and gone > batch'
    rows = connection.execute(released, [batch]).fetchall()
    return sorted(found | {Obstacle(gone, table, (place, str(row))) for gone, table, place, row in rows}, key=str)


def put_back(connection: duckdb.DuckDBPyConnection, batch: int) -> None:
    """Take the rows of the batch away and put those that they replaced in their place."""
    connection.execute("begin")
    for table in TABLES:
        connection.execute(f'delete from "{table}" where batch = ?', [batch])
        _bring_back(connection, table, batch)
    connection.execute("delete from earlier_rows where replaced_by = ?", [batch])
    connection.execute("delete from waiting where batch = ?", [batch])
    connection.execute("update waiting set gone = null where gone = ?", [batch])
    _not_received(connection, batch)
    connection.execute("commit")


def shape(table: str) -> str:
    """The form in which the history keeps a row of a table, as DuckDB takes it."""
    types = {column.name: SQL_TYPES[column.kind] for column in columns_of(table)} | {"score": "double"}
    return json.dumps({name: ["VARCHAR"] if types[name] == "varchar[]" else types[name] for name in stored_columns(table)})


def _bring_back(connection: duckdb.DuckDBPyConnection, table: str, batch: int) -> None:
    names = ", ".join(f'"{name}"' for name in stored_columns(table))
    values = ", ".join(f'it."{name}"' for name in stored_columns(table))
    connection.execute(
        f"""
        insert into "{table}" ({names}, batch)
        select {values}, batch from (
            select from_json(row, $shape) as it, batch from earlier_rows where "table" = $table and replaced_by = $batch
        )
        """,
        {"shape": shape(table), "table": table, "batch": batch},
    )


def _not_received(connection: duckdb.DuckDBPyConnection, batch: int) -> None:
    """A table that came with this batch first was received with the next one that brought it, or never."""
    later = "select min(batch) from batches where batch <> ? and undone is null and list_contains(given, ?)"
    for (table,) in connection.execute('select "table" from received where batch = ?', [batch]).fetchall():
        if (other := connection.execute(later, [batch, table]).fetchone()[0]) is None:
            connection.execute('delete from received where "table" = ?', [table])
        else:
            connection.execute('update received set batch = ? where "table" = ?', [other, table])
    count_received(connection)
