"""The checked rows into the tables of the generation: all of them, or nothing."""

import datetime

import duckdb

from data_model import schema
from data_model.as_of import as_of_date
from data_model.instrument import Instrument
from data_model.rows import TABLES
from data_model.stored import store
from loaders.names import columns_of
from loaders.report import Report


def fill(
    connection: duckdb.DuckDBPyConnection, report: Report, instruments: dict[str, Instrument],
    as_of: datetime.date | None, sample: bool,
) -> None:  # fmt: skip
    """Fill the empty tables in one transaction: rows, instruments, what was received, and what the generation is."""
    connection.execute("begin")
    try:
        for table in TABLES:
            _copy(connection, table)
        schema.insert_instruments(connection, instruments)
        _received(connection, report.rows)
        _generation(connection, report.origin, sample, as_of_date(connection, as_of))
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise
    store(connection)


def _copy(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    names = [f'"{column.name}"' for column in columns_of(table)] + (["score"] if table == "answers" else [])
    listed = ", ".join(names)
    connection.execute(f'insert into "{table}" ({listed}) select {listed} from staging."{table}"')


def _received(connection: duckdb.DuckDBPyConnection, rows: dict[str, int]) -> None:
    for table, count in rows.items():
        connection.execute('insert into received ("table", rows) values (?, ?)', [table, count])


def _generation(connection: duckdb.DuckDBPyConnection, origin: str, sample: bool, as_of: datetime.date) -> None:
    made = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    names = "made, origin, sample, as_of, schema_hash"
    row = [made, origin, sample, as_of, schema.schema_hash()]
    connection.execute(f"insert into generation ({names}) values (?, ?, ?, ?, ?)", row)
