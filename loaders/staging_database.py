"""The database `staging` beside a generation: a copy of one in which nothing was given, into which files are staged."""

import contextlib
from collections.abc import Iterator

import duckdb

from data_model.drafts import prepared
from data_model.rows import TABLES
from data_model.schema import quoted
from loaders import conversions
from loaders.answers import create_instruments, score_answers
from loaders.existing import show_nothing
from loaders.staging import stage_nothing


@contextlib.contextmanager
def staging(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """The database `staging`, in memory, for the block: afterwards nothing of it is left."""
    connection.execute("attach ':memory:' as staging")
    try:
        _begin(connection)
        yield
    finally:
        connection.execute("detach staging")


def _begin(connection: duckdb.DuckDBPyConnection) -> None:
    """Making what every import begins with takes five times as long as copying it."""
    connection.execute(f"attach {quoted(str(prepared('staging', _nothing_given)))} as nothing_given (read_only)")
    connection.execute("copy from database nothing_given to staging")
    connection.execute("detach nothing_given")


def _nothing_given(connection: duckdb.DuckDBPyConnection) -> None:
    conversions.create(connection)
    connection.execute('create table staging.aside ("table" varchar, "row" bigint)')
    create_instruments(connection)
    for table in TABLES:
        stage_nothing(connection, table)
    score_answers(connection)
    show_nothing(connection)
