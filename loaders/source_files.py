"""Which files of a folder, or sheets of a workbook, are tables of ours."""

from collections.abc import Mapping
from pathlib import Path

from data_model.instrument import Instrument
from data_model.instrument_files import is_instrument, shipped
from data_model.rows import TABLES
from loaders.csv_file import csv_sheet
from loaders.file_kind import ENDINGS, is_text, refused
from loaders.form_sheets import forms_of_files, forms_of_workbook
from loaders.nearly import chosen_tables, file_table, no_tables
from loaders.report import Report
from loaders.sheet import Sheet
from loaders.workbook import workbook_sheets

# Beside the tables, and read by others.
OURS = {"instruments"}


def sheets_of(
    source: Path, folder: Path, report: Report, instruments: Mapping[str, Instrument] | None = None
) -> list[Sheet]:
    """The tables of a folder of CSV files or of one workbook, readable copies in `folder`; refusals in the report.

    `instruments` (default: the shipped ones) are those whose items a form export may hold.
    """
    instruments = shipped() if instruments is None else instruments
    if refusal := refused(source):
        report.add([refusal])
        return []
    if source.is_dir() or is_text(source):
        files = _files(source, report)
        texts = [path for path in files if path == source or path.suffix.lower() in ENDINGS and not refused(path)]
        forms, taken = forms_of_files(texts, folder, report, instruments)
        sheets = _file_sheets([path for path in files if path.name not in taken], source, folder, report)
    else:
        forms, taken = forms_of_workbook(source, folder, report, instruments)
        sheets = workbook_sheets(source, folder, report, taken)
    found = {table for table, _sheet in sheets} | {form.table for form in forms}
    report.missing = [table for table in TABLES if table not in found]
    report.unread |= {table for table, sheet in sheets if not sheet}
    # A workbook that was refused as a whole needs no second refusal for having no tables.
    if not sheets and not forms and report.accepted:
        report.add([no_tables(source)])
    return counted([*(sheet for _table, sheet in sheets if sheet), *forms])


def counted(sheets: list[Sheet]) -> list[Sheet]:
    """The same sheets, each with its number among those of its table."""
    tables = [sheet.table for sheet in sheets]
    return [sheet._replace(nth=tables[:place].count(sheet.table)) for place, sheet in enumerate(sheets)]


def _files(source: Path, report: Report) -> list[Path]:
    """The files; folders inside a folder, and links to nowhere, are named as left out.

    Hidden files, and the ones that an open Excel leaves behind, are nobody's tables.
    """
    if source.is_file():
        return [source]
    inside = sorted(path for path in source.iterdir() if path.name[0] not in ".~")
    report.unknown += [path.name + "/" * path.is_dir() for path in inside if not path.is_file() and path.name not in OURS]
    return [path for path in inside if path.is_file() and not (path.suffix == ".toml" and is_instrument(path))]


def _file_sheets(paths: list[Path], source: Path, folder: Path, report: Report) -> list[tuple[str, Sheet | None]]:
    """A file that was given by itself may be called anything; in a folder the ending says which files are tables."""
    tables = [path for path in paths if path == source or path.suffix.lower() in ENDINGS]
    named = {path.name: file_table(path) for path in tables}
    known = chosen_tables({name: table for name, table in named.items() if table}, report, lambda name: Path(name).stem)
    report.unknown += [path.name for path in paths if path not in tables or not named[path.name]]
    return [(known[path.name], csv_sheet(known[path.name], path, folder, report)) for path in tables if path.name in known]

