"""Rows that no file holds, as a sheet: corrections typed on a page, and rows from the waiting list."""

from pathlib import Path

from loaders.names import columns_of
from loaders.rewriting import write_numbered
from loaders.sheet import Sheet
from loaders.text import plain_blanks

# Column -> what was typed; a column that is not there is blank.
Typed = dict[str, str]


def typed_sheet(table: str, place: str, rows: list[tuple[int, Typed]], folder: Path) -> Sheet:
    """The rows with their numbers as a sheet of every column, its file in `folder`."""
    headers = tuple(column.name for column in columns_of(table))
    file = folder / f"{table}-{len(list(folder.iterdir()))}.csv"
    write_numbered(((number, [plain_blanks(row.get(name, "")) for name in headers]) for number, row in rows), len(headers), file)
    return Sheet(table, place, headers, 0, len(headers), file, numbered=True, mapped=headers)
