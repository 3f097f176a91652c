"""Every table of the input as it was written and as it is meant, in a database beside the generation."""

import contextlib
from collections.abc import Iterator

import duckdb

from data_model.rows import TABLES
from loaders import conversions
from loaders.cells import cells_parameters, cells_query
from loaders.conversions import written
from loaders.csv_file import numbered
from loaders.names import columns_of
from loaders.report import Report
from loaders.sheet import Sheet


@contextlib.contextmanager
def staging(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """The database `staging`, in memory, for the block: afterwards nothing of it is left."""
    connection.execute("attach ':memory:' as staging")
    try:
        conversions.create(connection)
        yield
    finally:
        connection.execute("detach staging")


def stage(connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], report: Report) -> None:
    """Make a staged table per table of the contract: `row` as the person counts it, `surplus` when the row has cells
    beyond the headers, each column's value, and beside it what was written. A table that is not there is empty."""
    for sheet in sheets:
        _stage(connection, sheet, report)
        if sheet.table not in report.unread:
            count = f'select count(*) from staging."{sheet.table}"'
            report.rows[sheet.table] = connection.execute(count).fetchone()[0]
    for table in TABLES.keys() - {sheet.table for sheet in sheets}:
        _stage_empty(connection, table)


def _stage(connection: duckdb.DuckDBPyConnection, sheet: Sheet, report: Report) -> None:
    if sheet.numbered:
        _read(connection, sheet)
    elif not _every_line_read(connection, sheet):
        again = numbered(sheet, report)
        if again:
            _read(connection, again)
        else:
            report.unread.add(sheet.table)
            _stage_empty(connection, sheet.table)


def _every_line_read(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> bool:
    """DuckDB and Excel do not always agree on quotation marks: a line too few or too many calls for a closer look."""
    try:
        _read(connection, sheet)
    except duckdb.InvalidInputException:
        return False
    return connection.execute(f'select count(*) from staging."{sheet.table} cells"').fetchone()[0] == sheet.lines


def _read(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> None:
    connection.execute(cells_query(sheet), cells_parameters(sheet))
    _fill_ticked(connection, sheet.table)
    blank = f'select count(*) from staging."{sheet.table} cells" where not ({_filled(sheet.table)})'
    some_blank = connection.execute(blank).fetchone()[0] > 0
    row = 'cast("number" as bigint)' if sheet.numbered else f"rowid + {sheet.header_row + 1:d}"
    connection.execute(_rows(sheet.table, row, some_blank))


def _fill_ticked(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    """Where people tick with an x, a blank cell means no."""
    for column in (column for column in columns_of(table) if column.kind == "yes_no"):
        text = f'"{written(column)}"'
        ticked = f'select 1 from staging."{table} cells" where lower({text}) = \'x\''
        update = f'update staging."{table} cells" set "{column.name}" = false where {text} is null'
        connection.execute(f"{update} and exists ({ticked})")


def _rows(table: str, row: str, some_blank: bool = False) -> str:
    """Counting rows while reading them takes as long as reading them: DuckDB keeps their order, so their place tells."""
    where = f"where {_filled(table)}" if some_blank else ""
    return f'create or replace view staging."{table}" as select {row} as "row", * from staging."{table} cells" {where}'


def _filled(table: str) -> str:
    cells = ", ".join(f'"{written(column)}"' for column in columns_of(table))
    return f"surplus or coalesce({cells}) is not null"


def _stage_empty(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    columns = columns_of(table)
    texts = "".join(f', "{written(column)}" varchar' for column in columns)
    values = "".join(f', "{column.name}" {column.sql_type}' for column in columns if written(column) != column.name)
    connection.execute(f'create or replace table staging."{table} cells" (surplus boolean{texts}{values})')
    connection.execute(_rows(table, "rowid"))
