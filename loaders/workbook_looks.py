"""Refusals and warnings for what in a sheet is not as it looks: blank to a reader but not in Excel, or hidden in Excel."""

from collections.abc import Iterator
from typing import NamedTuple

from loaders.names import columns_of
from loaders.problems import Problem
from loaders.report import Report
from loaders.sheet import Sheet
from loaders.workbook_marks import Marks
from loaders.workbook_places import area, corner

# The reader keeps a place for every cell up to the far corner, blank or not.
MAX_CELLS = 20_000_000
MAX_HEIGHT, MAX_WIDTH = 1_048_576, 16_384
# More column names take minutes to read, and are a slip: a row that was filled to its end.
MOST_HEADERS = 5_000
# Kind of cell -> what it calls for. Only of a code does it matter that Excel shows a number in another way.
MISTAKEN = {"error_cell": "refusal", "formula_without_result": "refusal"}
BY_FORMAT = {"shown_by_format": "warning"}
# So many merged areas are named.
TOLD = 3


class Looks(NamedTuple):
    """How a sheet looks in Excel: its marks, the column of its first value (A = 0), and whether it is hidden."""

    marks: Marks
    first_column: int
    hidden: bool


def far(marks: Marks) -> str:
    """The far corner of a sheet whose cells, blank ones included, would not fit into memory, or lie where no workbook has
    any; else an empty text."""
    large = marks.height * marks.width > MAX_CELLS or marks.height > MAX_HEIGHT or marks.width > MAX_WIDTH
    return corner(marks.height, marks.width) if large else ""


def tell_looks(looks: Looks, sheet: Sheet, report: Report) -> None:
    """Add the refusals for cells below the header, in a known column, that are not what a reader takes them for; and warn
    that the sheet or rows of it cannot be seen in Excel."""
    marks = looks.marks
    known = {place + looks.first_column + 1: sheet.headers[place] for place in sheet.places.values()}
    kinds = {column.name: column.kind for column in columns_of(sheet.table)} if sheet.table else {}
    codes = {place + looks.first_column + 1 for name, place in sheet.places.items() if kinds.get(name) in ("code", "codes")}
    for column, header in sorted(known.items()):
        _tell_suspects(marks, sheet, column, header, report)
        if column in codes:
            _tell_suspects(marks, sheet, column, header, report, BY_FORMAT)
    for problem in _merged(marks, sheet, known):
        report.add([problem])
    names = [cells for cells in marks.merged if area(cells)[3] == sheet.header_row]
    report.add(merged_names(names, sheet.table, sheet.place, sheet.header_row))
    if looks.hidden:
        report.add([Problem(sheet.table, sheet.place, "hidden_sheet", severity="warning")])
    if rows := [row for row in marks.hidden_rows if row > sheet.header_row]:
        report.add([Problem(sheet.table, sheet.place, "hidden_rows", rows[0], expected=str(len(rows)), severity="warning")])


def _tell_suspects(marks: Marks, sheet: Sheet, column: int, header: str, report: Report, kinds: dict[str, str] = MISTAKEN) -> None:
    """The suspects of these kinds (kind -> severity) in one column."""
    for kind in [kind for place, kind in marks.suspects if place == column and kind in kinds]:
        told = marks.suspects[column, kind]
        below = [it for it in told if it.row > sheet.header_row]
        problems = [Problem(sheet.table, sheet.place, kind, it.row, header, it.value, it.cells, severity=kinds[kind]) for it in below]
        report.add(problems, marks.counts[column, kind] - len(told) + len(below))


def _merged(marks: Marks, sheet: Sheet, known: dict[int, str]) -> Iterator[Problem]:
    for cells in marks.merged:
        left, top, right, bottom = area(cells)
        columns = [header for place, header in known.items() if left <= place <= right]
        if bottom > sheet.header_row and columns:
            row = max(top, sheet.header_row + 1)
            yield Problem(sheet.table, sheet.place, "merged_cells", row, columns[0], "", cells)


def merged_names(merged: list[str], table: str, place: str, row: int | None = None) -> list[Problem]:
    """The warning that column names are merged, where any are: a reader sees a name over columns that have none."""
    told = ", ".join(merged[:TOLD]) + ", …" * (len(merged) > TOLD)
    return [Problem(table, place, "merged_names", row, expected=told, severity="warning")] if merged else []
