"""Every table of the input as it was written and as it is meant, in the database `staging`."""

from collections.abc import Sequence
from functools import partial

import duckdb

from data_model.rows import TABLES
from data_model.side_by_side import side_by_side
from loaders.cells import LONGEST_CELL, cells_parameters, cells_query
from loaders.conversions import written
from loaders.csv_file import numbered
from loaders.decisions import Decisions, row_number
from loaders.names import columns_of
from loaders.report import Report
from loaders.sheet import SPAN, Sheet
from loaders.straight import put_straight_in


def stage(
    connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], report: Report, decisions: Decisions = Decisions()
) -> list[Sheet]:
    """Make a staged table per table of the contract: `row` as the person counts it (see `sheet.SPAN`), `surplus` when
    the row has cells beyond the headers, each column's value, and beside it what was written. What is decided is done.
    Returns the sheets as they could be read."""
    ways = [partial(put_straight_in if sheet.straight else _every_line_read, sheet=sheet) for sheet in sheets]
    whole = side_by_side(connection, ways)
    read = [it for given, every in zip(sheets, whole, strict=True) if (it := given if every else _numbered(connection, given, report))]
    for table in TABLES:
        its = [sheet for sheet in read if sheet.table == table and table not in report.unread]
        if its:
            report.rows[table] = _gather(connection, table, its, decisions)
    return read


def _numbered(connection: duckdb.DuckDBPyConnection, sheet: Sheet, report: Report) -> Sheet | None:
    if again := numbered(sheet, report):
        _read(connection, again)
        return again
    report.unread.add(sheet.table)
    return None


def _every_line_read(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> bool:
    """DuckDB and Excel do not always agree on quotation marks: a line too few or too many calls for a closer look, and so does
    what DuckDB cannot read."""
    try:
        _read(connection, sheet)
    except duckdb.Error as error:
        if sheet.numbered or isinstance(error, (duckdb.IOException, duckdb.OutOfMemoryException)):
            raise
        return False
    return sheet.numbered or _looks_whole(connection, sheet)


def _looks_whole(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> bool:
    """A cell without an end may be a quotation mark that is never closed; it would depend on the size of the file whether
    DuckDB finds the line too long."""
    lengths = ", ".join(f'strlen("{written(column)}")' for column in columns_of(sheet.table))
    query = f'select count(*), coalesce(max(greatest(0, {lengths})), 0) from staging."{sheet.cells}"'
    lines, longest = connection.execute(query).fetchone()
    return lines == sheet.lines and longest <= LONGEST_CELL


def _read(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> None:
    connection.execute(f'create or replace table staging."{sheet.cells}" as {cells_query(sheet)}', cells_parameters(sheet))
    _fill_ticked(connection, sheet)


def _fill_ticked(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> None:
    """Where people tick with an x, a blank cell means no."""
    for column in (column for column in columns_of(sheet.table) if column.kind == "yes_no"):
        text = f'"{written(column)}"'
        ticked = f'select 1 from staging."{sheet.cells}" where lower({text}) = \'x\''
        update = f'update staging."{sheet.cells}" set "{column.name}" = false where {text} is null'
        connection.execute(f"{update} and exists ({ticked})")


def _gather(connection: duckdb.DuckDBPyConnection, table: str, sheets: list[Sheet], decisions: Decisions) -> int:
    """All rows of a table, also those set aside, from all its sheets; and those that take part. How many are there?"""
    for sheet in sheets:
        decisions.mend(connection, sheet)
    aside = [[table, row] for sheet in sheets for row in decisions.rows_aside(sheet)]
    if aside:
        connection.executemany("insert into staging.aside values (?, ?)", aside)
    rows, counts = zip(*[_rows(connection, sheet) for sheet in sheets], strict=True)
    _show(connection, table, rows, bool(aside))
    return sum(counts)


def _show(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[str], some_aside: bool) -> None:
    connection.execute(f'create or replace view staging."{table} whole" as {" union all by name ".join(rows)}')
    _show_part(connection, table, some_aside)


def take_part(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    """Make the view of the staged rows of a table without those that are set aside."""
    count = 'select count(*) from staging.aside where "table" = ?'
    _show_part(connection, table, connection.execute(count, [table]).fetchone()[0] > 0)


def _show_part(connection: duckdb.DuckDBPyConnection, table: str, some_aside: bool) -> None:
    aside = f"""where "row" not in (select "row" from staging.aside where "table" = '{table}')""" if some_aside else ""
    connection.execute(f'create or replace view staging."{table}" as select * from staging."{table} whole" {aside}')


def _rows(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> tuple[str, int]:
    """The SQL for the rows of a sheet in which anything stands, and how many these are."""
    every, filled = (sheet.lines, sheet.lines) if sheet.straight else _lines(connection, sheet)
    where = f"where {_filled(sheet.table)}" if filled < every else ""
    row = f"{row_number(sheet)} + {sheet.nth * SPAN:d}" if sheet.nth else row_number(sheet)
    return f'select {row} as "row", * from staging."{sheet.cells}" {where}', filled


def _lines(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> tuple[int, int]:
    """How many rows a sheet has, and how many of them hold anything."""
    count = f'select count(*), coalesce(count_if({_filled(sheet.table)}), 0) from staging."{sheet.cells}"'
    return connection.execute(count).fetchone()


def _filled(table: str) -> str:
    cells = ", ".join(f'"{written(column)}"' for column in columns_of(table))
    return f"surplus or coalesce({cells}) is not null"


def stage_nothing(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    """Make the staged table as it is when no sheet of it is given."""
    columns = columns_of(table)
    texts = "".join(f', "{written(column)}" varchar' for column in columns)
    values = "".join(f', "{column.name}" {column.sql_type}' for column in columns if written(column) != column.name)
    connection.execute(f'create table staging."{table} cells" (surplus boolean, totals varchar{texts}{values})')
    _show(connection, table, [f'select rowid as "row", * from staging."{table} cells"'], some_aside=False)
