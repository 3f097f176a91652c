"""An Excel workbook as sheets: every sheet that is a table becomes a CSV with Excel's own row numbers."""

from collections.abc import Collection, Iterator
from itertools import islice
from pathlib import Path

from python_calamine import CalamineSheet

from loaders.call_names import call_name_places
from loaders.header import LOOKED_AT, check_header, header_place, named_part, no_header, note_titles
from loaders.names import BESIDE_TABLES, has_needed_columns, plain, table_named, table_nearly_named
from loaders.nearly import chosen_tables
from loaders.problems import Problem
from loaders.report import Report
from loaders.rewriting import write_numbered
from loaders.sheet import Sheet
from loaders.workbook_cells import as_text
from loaders.workbook_codes import told_codes
from loaders.workbook_looks import MOST_HEADERS, far, merged_names, tell_looks
from loaders.workbook_opened import BROKEN, Opened, opened
from loaders.workbook_places import area, corner
from loaders.workbook_safety import unsafe


def workbook_sheets(
    source: Path, folder: Path, report: Report, taken: Collection[str] = ()
) -> list[tuple[str, Sheet | None]]:
    """Each table with its sheet, copied to `folder`; None for a sheet that could not be read. Refusals are in the report.

    `taken` are the sheets that have been read otherwise.
    """
    if refusal := unsafe(source):
        report.add([refusal])
        return []
    try:
        with opened(source) as workbook:
            names = _tables(workbook, report, taken)
            return [(table, _sheet(table, workbook, name, folder, report)) for name, table in names.items()]
    except BROKEN:
        report.add([Problem("", source.name, "broken_workbook")])
        return []


def _tables(workbook: Opened, report: Report, taken: Collection[str]) -> dict[str, str]:
    """Sheet -> its table. Of a sheet whose name says nothing of a table not a cell is read: it may be as large as it likes."""
    sheets = [name for name in workbook.names if name not in taken]
    named = {name: table_named(name) or _nearly(workbook, name) for name in sheets}
    report.unknown += [name for name in sheets if not named[name] and plain(name) not in BESIDE_TABLES]
    return chosen_tables({name: table for name, table in named.items() if table}, report)


def _nearly(workbook: Opened, name: str) -> str | None:
    """The table that a sheet nearly has the name of, where it has every column that such a table needs."""
    table = table_nearly_named(name)
    if not table or far(workbook.marks(name)):
        return None
    rows = ([as_text(cell) for cell in row] for row in islice(workbook.cells(name).iter_rows(), LOOKED_AT))
    return table if any(has_needed_columns(table, row) for row in rows) else None


def _sheet(table: str, workbook: Opened, name: str, folder: Path, report: Report) -> Sheet | None:
    marks = workbook.marks(name)
    if away := far(marks):
        report.add([Problem(table, name, "sheet_too_large", expected=away)])
        return None
    cells = workbook.cells(name)
    file = folder / f"{table}-{len(list(folder.iterdir()))}.csv"
    sheet = _found(table, name, cells, file, report)
    if sheet:
        looks = workbook.looks(name, marks, cells)
        sheet = sheet._replace(first_column=looks.first_column)
        tell_looks(looks, sheet, report)
        names = call_name_places(table, sheet.headers)
        write_numbered(told_codes(_below(cells, sheet.header_row), sheet, report), sheet.width, sheet.file, names)
    else:
        near = [it for it in marks.merged if area(it)[3] <= LOOKED_AT]
        report.add(merged_names(near, table, name))
    return sheet


def _found(table: str, name: str, cells: CalamineSheet, file: Path, report: Report) -> Sheet | None:
    rows = [[as_text(cell) for cell in row] for row in islice(cells.iter_rows(), LOOKED_AT)]
    place = header_place(table, rows)
    if place is None:
        report.add([no_header(table, name, rows)])
        return None
    headers = named_part(rows[place])
    if len(headers) > MOST_HEADERS:
        report.add([Problem(table, name, "sheet_too_large", place + 1, expected=corner(place + 1, len(headers)))])
        return None
    if not check_header(table, name, headers, place + 1, report):
        return None
    note_titles(table, name, rows[:place], report)
    return Sheet(table, name, headers, place + 1, len(headers), file, numbered=True)


def _below(cells: CalamineSheet, header_row: int) -> Iterator[tuple[int, list[str]]]:
    for number, row in islice(enumerate(cells.iter_rows(), 1), header_row, None):
        yield number, [as_text(cell) for cell in row]
