"""A file or sheet as rows of cells, whatever its headers mean: for files that need a mapping."""

import csv
import io
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from python_calamine import CalamineError, load_workbook

from loaders.separator import HEAD, SEPARATORS
from loaders.text import decode, with_plain_blanks
from loaders.workbook_cells import as_text
from loaders.workbook_safety import unsafe

LOOKED_AT = 25


class Grid(NamedTuple):
    """The cells of one file or sheet; `below` are the rows under the header with their numbers."""

    place: str
    headers: tuple[str, ...]
    header_row: int
    below: list[tuple[int, list[str]]]


def grids_of(source: Path) -> list[Grid]:
    """Every sheet of a workbook, or the one of a CSV file; none for a file that is neither or has no header."""
    return [grid for place, rows in rows_of(source).items() for grid in _found(place, rows)]


def rows_of(source: Path) -> dict[str, list[list[str]]]:
    """Every row of every sheet of a workbook, or of the one of a CSV file, as texts; nothing for a file that is neither."""
    if source.read_bytes()[:2] == b"PK":
        return _workbook(source)
    text = decode(source.read_bytes())
    if not text:
        return {}
    plain = with_plain_blanks(text, ",")
    rows = csv.reader(io.StringIO(plain, newline=""), delimiter=_separator(plain[:HEAD]))
    try:
        return {source.name: [[cell.strip() for cell in row] for row in rows]}
    except csv.Error:
        return {}


def _workbook(source: Path) -> dict[str, list[list[str]]]:
    if unsafe(source):
        return {}
    try:
        with load_workbook(source) as workbook:
            sheets = {name: workbook.get_sheet_by_name(name) for name in workbook.sheet_names}
            return {name: [[as_text(cell) for cell in row] for row in sheet.iter_rows()] for name, sheet in sheets.items()}
    except (CalamineError, LookupError):
        return {}


def _found(place: str, rows: list[list[str]]) -> list[Grid]:
    """The header is the first of the widest rows near the top: title lines and notes fill a cell or two."""
    filled = [sum(1 for cell in row if cell) for row in rows[:LOOKED_AT]]
    if not filled or not max(filled):
        return []
    widest = filled.index(max(filled))
    headers = rows[widest]
    while headers and not headers[-1]:
        headers = headers[:-1]
    below = list(enumerate(rows[widest + 1 :], widest + 2))
    return [Grid(place, tuple(headers), widest + 1, below)]


def _separator(head: str) -> str:
    """The character that parts the lines into the same number of cells most often."""
    lines = [line for line in head.splitlines()[:LOOKED_AT] if line.strip()]

    def agreement(separator: str) -> tuple[int, int]:
        cells = Counter(line.count(separator) for line in lines if separator in line)
        return (cells.most_common(1)[0][1], cells.most_common(1)[0][0]) if cells else (0, 0)

    return max(SEPARATORS, key=agreement)
