"""Which files of a folder, or sheets of a workbook, are tables of ours."""

from pathlib import Path

from data_model.rows import TABLES
from loaders.csv_file import csv_sheet
from loaders.names import table_named
from loaders.problems import Problem
from loaders.report import Report
from loaders.sheet import Sheet
from loaders.workbook import workbook_sheets

ENDINGS = {".csv", ".tsv", ".txt"}


def sheets_of(source: Path, folder: Path, report: Report) -> list[Sheet]:
    """The tables of a folder of CSV files or of one workbook, readable copies in `folder`; refusals in the report."""
    if not source.exists():
        report.add([Problem("", source.name, "not_found")])
        return []
    if source.is_dir() or source.suffix.lower() in ENDINGS:
        sheets = _file_sheets(_files(source), folder, report)
    else:
        sheets = workbook_sheets(source, folder, report)
    report.missing = [table for table in TABLES if table not in sheets]
    report.unread = {table for table, sheet in sheets.items() if not sheet}
    if not sheets and report.accepted:
        report.add([Problem("", source.name, "no_tables", expected=", ".join(TABLES))])
    return [sheet for sheet in sheets.values() if sheet]


def _files(source: Path) -> list[Path]:
    """Hidden files, and the ones that an open Excel leaves behind, are nobody's tables."""
    inside = source.iterdir() if source.is_dir() else [source]
    return sorted(path for path in inside if path.is_file() and path.name[0] not in ".~")


def _file_sheets(paths: list[Path], folder: Path, report: Report) -> dict[str, Sheet | None]:
    files: dict[str, Path] = {}
    for path in paths:
        table = table_named(path.stem) if path.suffix.lower() in ENDINGS else None
        if table is None:
            report.unknown.append(path.name)
        elif table in files:
            report.add([Problem(table, path.name, "table_twice", expected=files[table].name)])
        else:
            files[table] = path
    return {table: csv_sheet(table, path, folder, report) for table, path in files.items()}
