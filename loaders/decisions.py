"""What a person decides about the cells and rows of a file before it goes in: what is mended, and what waits."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

import duckdb

from loaders.conversions import meaning, parameters, written
from loaders.names import columns_of
from loaders.sheet import SPAN, Sheet
from loaders.text import plain_blanks


@dataclass(frozen=True)
class Decisions:
    """`mends`: (place, table, row, column) -> what should have been written; `set_aside`: (place, table, row).

    Rows are counted as the report counts them, columns have the contract's names. With `rest_aside`, every row that is
    refused is set aside too. `moved`: since when a family whose school changes is at the new one (see `moves.Answers`).
    """

    mends: Mapping[tuple[str, str, int, str], str] = field(default_factory=dict)
    set_aside: frozenset[tuple[str, str, int]] = frozenset()
    rest_aside: bool = False
    moved: Mapping[str, datetime.date | None] = field(default_factory=dict)

    def mend(self, connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> None:
        """Write the mends into the staged cells of a sheet, as if they had stood in the file."""
        for (place, table, row, name), text in self.mends.items():
            if (place, table) == (sheet.place, sheet.table):
                _write(connection, sheet, row, name, text)

    def rows_aside(self, sheet: Sheet) -> list[int]:
        """The numbers, in the staged table, of the rows of a sheet that are set aside."""
        own = [row for place, table, row in self.set_aside if (place, table) == (sheet.place, sheet.table)]
        return [row + sheet.nth * SPAN for row in own]


def row_number(sheet: Sheet) -> str:
    """The SQL for the row as the person counts it. Rows that went straight in are never changed, so their place tells."""
    return f"(rowid + {sheet.header_row + 1:d})" if sheet.straight else 'cast("number" as bigint)'


def _write(connection: duckdb.DuckDBPyConnection, sheet: Sheet, row: int, name: str, text: str) -> None:
    column = next(column for column in columns_of(sheet.table) if column.name == name)
    where = f"where {row_number(sheet)} = $row"
    update = f'update staging."{sheet.cells}" set'
    connection.execute(f"""{update} "{written(column)}" = nullif(trim($text), '') {where}""", {"text": plain_blanks(text), "row": row})
    if written(column) != column.name:
        connection.execute(f'{update} "{column.name}" = {meaning(column)} {where}', {"row": row} | parameters(column))
