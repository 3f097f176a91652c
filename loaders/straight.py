"""A large file without a fault goes straight into its table: what was written is kept only to tell what is wrong with it."""

import duckdb

from loaders.cell_rules import cell_rules
from loaders.cells import LONGEST_CELL, cells_parameters, cells_query
from loaders.conversions import written
from loaders.merging import next_batch, stored_columns
from loaders.names import columns_of
from loaders.rule import named
from loaders.sheet import Sheet

# In bytes; of a smaller file more time goes into planning this than into keeping what was written.
LARGE = 2_000_000


class CloserLook(Exception):
    """Raised where a file that went straight in is not without a fault: the import is to be begun anew, and told."""


def straight(sheets: list[Sheet], existing: set[str]) -> list[Sheet]:
    """The same sheets, those marked that may go straight in: large, with a row to a line, and the only one of a table of which
    nothing is there yet."""
    tables = [sheet.table for sheet in sheets]
    return [sheet._replace(straight=tables.count(sheet.table) == 1 and sheet.table not in existing and _may(sheet)) for sheet in sheets]


def _may(sheet: Sheet) -> bool:
    """What a tick means depends on other rows, what a percentage means on the measure, an answer is scored, and a column without a
    name is told at its first row."""
    by_itself = not any(column.kind in ("yes_no", "number_or_percentage") for column in columns_of(sheet.table)) and sheet.table != "answers"
    return by_itself and not sheet.numbered and not sheet.nameless and sheet.file.stat().st_size >= LARGE


def put_straight_in(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> bool:
    """The rows of the sheet into its table of the generation, which is shown as what was staged. True: every line is there.

    Raises `CloserLook` where a row is not as it should be, cannot be read or written, or a line is too few or too many.
    """
    names = ", ".join(f'"{name}"' for name in stored_columns(sheet.table))
    rules = cell_rules(sheet)
    breach = " or ".join(f"({it})" for it in [*(rule.breach for rule in rules), _too_long(sheet)])
    right = f"case when {breach} then error('a closer look') else true end"
    query = f'insert into "{sheet.table}" ({names}, batch) select {names}, $batch from ({cells_query(sheet)}) as t where {right}'
    given = {name: value for rule in rules for name, value in rule.parameters.items()} | cells_parameters(sheet)
    try:
        lines = connection.execute(query, named(query, given) | {"batch": next_batch(connection)}).fetchone()[0]
    except (duckdb.InvalidInputException, duckdb.NotImplementedException, duckdb.IOException) as fault:
        raise CloserLook from fault
    if lines != sheet.lines:
        raise CloserLook
    _show_as_staged(connection, sheet)
    return True


def _too_long(sheet: Sheet) -> str:
    """Of a fixed list no word is so long; whatever else is has to be told."""
    lengths = [f'strlen(t."{written(column)}")' for column in columns_of(sheet.table) if column.kind != "choice"]
    return f"greatest({', '.join(['0', *lengths])}) > {LONGEST_CELL:d}"


def _show_as_staged(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> None:
    database = connection.execute("select current_database()").fetchone()[0]
    # Without what was written, which only a fault would ask for; the place in the table counts the rows.
    others = [column for column in columns_of(sheet.table) if written(column) != column.name]
    texts = "".join(f', cast("{column.name}" as varchar) as "{written(column)}"' for column in others)
    rows = f'select rowid, false as surplus, null::varchar as totals, * exclude (batch){texts} from "{database}".main."{sheet.table}"'
    connection.execute(f'drop table staging."{sheet.cells}"; create view staging."{sheet.cells}" as {rows}')
