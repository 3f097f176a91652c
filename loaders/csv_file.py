"""A CSV file as a sheet, with a copy in UTF-8 that DuckDB reads as fast as it can."""

from dataclasses import replace
from pathlib import Path

from loaders.call_names import call_name_places
from loaders.file_kind import packed, refused
from loaders.header import check_header, header_place, named_part, no_header, note_titles
from loaders.plain_file import read_as_it_is
from loaders.problems import Problem
from loaders.report import Report
from loaders.rewriting import BrokenRow, csv_rows, write_numbered
from loaders.second_name import under_our_name
from loaders.separator import cut
from loaders.sheet import Sheet
from loaders.text import blank_at_an_end, decode, fault, lines_below, one_line_per_row, without_tabs

# Excel saves every column that anybody ever touched; so many blank cells are too many to look at in each row.
SPARE = 20


def csv_sheet(table: str, path: Path, folder: Path, report: Report) -> Sheet | None:
    """The file as a sheet with its readable copy in `folder`; None, with the refusals noted, when it is none."""
    if refusal := refused(path):
        report.add([replace(refusal, table=table)])
        return None
    as_it_is = read_as_it_is(path)
    text = as_it_is.head if as_it_is else decode(path.read_bytes())
    if text is None:
        report.add([no_text(table, path)])
        return None
    separator, rows = cut(table, text)
    place = header_place(table, rows)
    if place is None:
        report.add([no_header(table, path.name, rows)])
        return None
    headers = named_part(rows[place])
    if not check_header(table, path.name, headers, place + 1, report):
        return None
    note_titles(table, path.name, rows[:place], report)
    copy = f"{table}-{len(list(folder.iterdir()))}"
    sheet = Sheet(table, path.name, headers, place + 1, len(rows[place]), folder / f"{copy}.csv", separator)
    if as_it_is and place == 0 and not _needs_rewriting(sheet):
        file = under_our_name(path, folder / f"{copy}.as it is.csv")
        return sheet._replace(file=file, lines=as_it_is.lines - 1, blanks=as_it_is.blanks, above=1)
    whole = path.read_bytes().decode() if as_it_is else text
    return _copied(sheet, without_tabs(whole, separator), report)


def no_text(table: str, path: Path) -> Problem:
    """The refusal of a file that cannot be decoded."""
    kind, line = ("workbook_as_text", None) if packed(path) else fault(path.read_bytes())
    return Problem(table, path.name, kind, line)


def numbered(sheet: Sheet, report: Report) -> Sheet | None:
    """The same sheet with every row numbered: slower, but it takes any row and names the one that cannot be read."""
    # The copy may start below the header: blank lines in its place keep the numbers right.
    above = "\n" * (sheet.header_row - sheet.above)
    return _rewritten(sheet, above + sheet.file.read_bytes().decode(), report)


def _copied(sheet: Sheet, text: str, report: Report) -> Sheet | None:
    if _needs_rewriting(sheet) or not one_line_per_row(text):
        return _rewritten(sheet, text, report)
    below = lines_below(text, sheet.header_row)
    sheet.file.write_bytes(below.encode())
    return sheet._replace(lines=below.count("\n"), blanks=blank_at_an_end(below))


def _needs_rewriting(sheet: Sheet) -> bool:
    """Are there columns to be left out?"""
    return sheet.width - len(sheet.headers) > SPARE or bool(call_name_places(sheet.table, sheet.headers))


def _rewritten(sheet: Sheet, text: str, report: Report) -> Sheet | None:
    file = sheet.file.with_suffix(".numbered.csv")
    try:
        rows = csv_rows(text, sheet.delimiter, sheet.header_row)
        if sheet.delimiter == ",":
            rows = ((number, _with_surplus(row, sheet.width)) for number, row in rows)
        width = len(sheet.headers)
        write_numbered(rows, width, file, call_name_places(sheet.table, sheet.headers))
    except BrokenRow as broken:
        report.add([Problem(sheet.table, sheet.place, broken.kind, broken.row)])
        return None
    return sheet._replace(file=file, delimiter=",", numbered=True, width=width, above=0)


def _with_surplus(row: list[str], width: int) -> list[str]:
    """A row with a comma too many is 12,5 in two cells, also when the cell behind the last one is blank."""
    return [*row, ","] if len(row) > width and any(cell.strip() for cell in row) else row
