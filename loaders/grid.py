"""A file or sheet as rows of cells, whatever its headers mean: for files that need a mapping."""

import csv
import io
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from loaders.file_kind import packed
from loaders.header import named_part
from loaders.separator import HEAD, SEPARATORS
from loaders.text import decode, without_tabs
from loaders.workbook_looks import Looks
from loaders.workbook_rows import Rows, SheetRows, sheets_read

LOOKED_AT = 25


class Grid(NamedTuple):
    """The cells of one file or sheet; `below` are the rows under the header with their numbers. Of a sheet of a workbook:
    how it `looks`, or the `corner` that lies too far away for it to be read."""

    place: str
    headers: tuple[str, ...]
    header_row: int
    below: list[tuple[int, list[str]]]
    looks: Looks | None = None
    corner: str = ""


def grids_of(source: Path, most: int | None = None) -> list[Grid]:
    """Every sheet of a workbook, or the one of a CSV file; none for a file that is neither or has no header.

    No more than the first `most` rows are read; the header is among the first `LOOKED_AT`.
    """
    return [grid for grid in all_grids(source, most) if not grid.corner]


def all_grids(source: Path, most: int | None = None) -> list[Grid]:
    """The same, and with them the sheets that are too large to be read: without headers and rows."""
    return [grid for sheet in _read(source, most) for grid in _found(sheet)]


def rows_of(source: Path) -> dict[str, Rows]:
    """Every row of every sheet of a workbook, or of the one of a CSV file, as texts; nothing for a file that is neither.

    A sheet that is too large has no rows.
    """
    return {sheet.place: sheet.rows for sheet in _read(source)}


def _read(source: Path, most: int | None = None) -> list[SheetRows]:
    """Nothing either for a file that cannot be opened: whoever reads it for good tells that."""
    try:
        return sheets_read(source, most) if packed(source) else [SheetRows(source.name, rows) for rows in _text(source, most)]
    except OSError:
        return []


def _text(source: Path, most: int | None) -> list[Rows]:
    text = decode(source.read_bytes())
    if not text:
        return []
    # A tab may be what parts the cells: it is a blank only where it does not.
    separator = _separator(text[:HEAD])
    rows = csv.reader(io.StringIO(without_tabs(text, separator), newline=""), delimiter=separator)
    try:
        return [[[cell.strip() for cell in row] for row in islice(rows, most)]]
    except csv.Error:
        return []


def _found(sheet: SheetRows) -> list[Grid]:
    """The header is the first of the widest rows near the top: title lines and notes fill a cell or two. Where cells in it
    have figures, it is the nearest row above it that has none, if any: then some of its columns have no name."""
    place, rows, looks, corner = sheet
    if corner:
        return [Grid(place, (), 0, [], corner=corner)]
    filled = [sum(1 for cell in row if cell) for row in rows[:LOOKED_AT]]
    if not filled or not max(filled):
        return []
    widest = filled.index(max(filled))
    if _figures(rows[widest]):
        names = [place for place in range(widest) if filled[place] >= max(2, max(filled) * 2 / 3) and not _figures(rows[place])]
        widest = max(names, default=widest)
    headers = named_part(rows[widest])
    below = list(enumerate(rows[widest + 1 :], widest + 2))
    return [Grid(place, headers, widest + 1, below, looks)]


def _figures(row: list[str]) -> bool:
    return any(sign.isdigit() for cell in row for sign in cell)


def _separator(head: str) -> str:
    """The character that parts the lines into the same number of cells most often."""
    lines = [line for line in head.splitlines()[:LOOKED_AT] if line.strip()]

    def agreement(separator: str) -> tuple[int, int]:
        cells = Counter(line.count(separator) for line in lines if separator in line)
        return (cells.most_common(1)[0][1], cells.most_common(1)[0][0]) if cells else (0, 0)

    return max(SEPARATORS, key=agreement)
