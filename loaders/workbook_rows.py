"""The sheets of a workbook as rows of texts, whatever their names and headers mean."""

import io
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from loaders.workbook_cells import as_text
from loaders.workbook_looks import Looks, far
from loaders.workbook_opened import BROKEN, Opened, opened, opened_stream
from loaders.workbook_safety import unsafe, unsafe_bytes

Rows = list[list[str]]


class SheetRows(NamedTuple):
    """The rows of a sheet (none when its `corner` lies too far away for it to be read), and how it looks in Excel."""

    place: str
    rows: Rows
    looks: Looks | None = None
    corner: str = ""


def sheets_read(source: Path, most: int | None) -> list[SheetRows]:
    """The first `most` rows (None: all) of every sheet; nothing for a workbook that cannot be read."""
    if unsafe(source):
        return []
    try:
        with opened(source) as workbook:
            return [_read(workbook, name, most) for name in workbook.names]
    except BROKEN:
        return []


def first_sheet(content: bytes, most: int) -> Rows:
    """The first `most` rows of the first sheet; none for a workbook that cannot be read, or lies `far`."""
    try:
        if unsafe_bytes(content, ""):
            return []
        with opened_stream(io.BytesIO(content)) as workbook:
            return _read(workbook, workbook.names[0], most).rows
    except BROKEN:
        return []


def _read(workbook: Opened, name: str, most: int | None) -> SheetRows:
    marks = workbook.marks(name)
    if corner := far(marks):
        return SheetRows(name, [], corner=corner)
    cells = workbook.cells(name)
    rows = [[as_text(cell) for cell in row] for row in islice(cells.iter_rows(), most)]
    return SheetRows(name, rows, workbook.looks(name, marks, cells))
