"""The form exports among somebody's files or sheets, made into tables of the contract that can be staged."""

from collections.abc import Mapping
from pathlib import Path

from data_model.instrument import Instrument
from loaders.form import Made
from loaders.form_exports import Export, contract_tables, left_out
from loaders.form_fields import item_names
from loaders.form_files import file_export
from loaders.form_moved import gathered
from loaders.form_reviewed import without_rejected
from loaders.form_workbook import may_hold_exports, workbook_exports
from loaders.header import missing_columns
from loaders.problems import Problem
from loaders.report import Report
from loaders.rewriting import write_numbered
from loaders.sheet import PART, Sheet
from loaders.workbook_opened import BROKEN
from loaders.workbook_safety import unsafe

Found = tuple[list[Sheet], set[str]]


def forms_of_files(paths: list[Path], folder: Path, report: Report, instruments: Mapping[str, Instrument]) -> Found:
    """The tables in those of the text files that are form exports, and the names of these files."""
    exports = [export for path in paths if (export := file_export(path, report))]
    return _sheets(exports, folder, report, instruments)


def forms_of_workbook(source: Path, folder: Path, report: Report, instruments: Mapping[str, Instrument]) -> Found:
    """The tables in those sheets of a workbook that are form exports, and the names of these sheets."""
    if not may_hold_exports(source) or unsafe(source):
        return [], set()
    try:
        exports = workbook_exports(source, report)
    except BROKEN:
        return [], set()
    return _sheets(exports, folder, report, instruments)


def _sheets(exports: list[Export], folder: Path, report: Report, instruments: Mapping[str, Instrument]) -> Found:
    items = item_names(instruments)
    exports = [gathered(export, items, report) for export in without_rejected(exports, report)]
    contents = contract_tables(exports, instruments)
    taken = {made.place for made in contents.made}
    for export in exports:
        if export.place in taken and (names := left_out(export, contents.made)):
            report.ignored[export.place] = names
        report.add(_month_first(export, contents.made))
    report.add([Problem("ties", place, "missing_repeat") for place in contents.without_repeat])
    whole = [made for made in contents.made if not _lacking(made, report)]
    return [_sheet(made, folder / f"form{nth}.csv") for nth, made in enumerate(whole)], taken


def _lacking(made: Made, report: Report) -> bool:
    """Is there something that the form never asked and its table cannot do without? Told once, not at every row. What
    follows for some rows from something else is refused where it does not."""
    unasked = [(place, column) for place, column in enumerate(made.columns) if not made.headers[place]]
    blank = {column for place, column in unasked if made.rows and not any(cells[place] for _row, _header, cells in made.rows)}
    names = tuple(header for header in made.headers if header)
    problems = missing_columns(made.table, made.place, {*made.columns} - blank, names, made.header_row)
    for problem in problems:
        report.add([problem])
    if problems:
        report.unread.add(made.table)
    return bool(problems)


def _month_first(export: Export, tables: list[Made]) -> list[Problem]:
    """Where an American moment became a date of ours, the person reads so."""
    place = export.american()
    used = [table.table for table in tables if table.place == export.place and place in table.used]
    return [Problem(table, export.place, "month_first", column=export.headers[place], severity="warning") for table in used]


def _sheet(made: Made, file: Path) -> Sheet:
    """The rows written to a file, those that were made from one row numbered apart."""
    seen: dict[int, int] = {}
    parts, rows = {}, []
    for row, header, cells in made.rows:
        number = row + PART * seen.setdefault(row, 0)
        seen[row] += 1
        rows.append((number, cells))
        if header:
            parts[number] = header
    width = len(made.columns)
    write_numbered(rows, width, file)
    headers, mapped = made.headers, made.columns
    return Sheet(made.table, made.place, headers, made.header_row, width, file, numbered=True, mapped=mapped, parts=parts, of_form=True)
