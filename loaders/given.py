"""The files that somebody gives at once: folders, workbooks and CSV files, told apart by what is in them."""

import shutil
from dataclasses import replace
from pathlib import Path

from data_model.instrument import Instrument
from data_model.instrument_files import is_instrument
from data_model.rows import TABLES
from loaders.csv_file import csv_sheet
from loaders.file_kind import ENDINGS, is_text, packed, refused
from loaders.form_files import with_their_repeats
from loaders.mapping import Mapping, mapped_sheets, table_of_headers
from loaders.names import is_copy, table_named, without_copy_mark
from loaders.problems import Problem
from loaders.report import Report
from loaders.sheet import Sheet
from loaders.source_files import sheets_of
from loaders.workbook import workbook_sheets


def given_sheets(
    sources: list[Path], folder: Path, report: Report, mapping: Mapping, instruments: dict[str, Instrument] | None = None
) -> list[Sheet]:
    """The tables of all the sources, readable copies in `folder`. A table may come from more than one of them.

    `instruments` as in `source_files.sheets_of`.
    """
    found: list[Sheet] = []
    taken: set[str] = set()
    for number, source in enumerate(_laid_together(sources, folder, mapping)):
        own = folder / str(number)
        own.mkdir()
        part = Report(source.name)
        sheets = _sheets(source, own, part, mapping, instruments)
        told = {place for _severity, _table, place, *_rest in part.groups} | {*part.unknown}
        named = {sheet.place for sheet in sheets} | told - {source.name}
        found += _named_apart(sheets, taken & named, source, part)
        taken |= named
        report.join(part)
    found = _without_copies(found, report)
    report.missing = [table for table in TABLES if table not in {sheet.table for sheet in found} | report.unread]
    return [sheet._replace(nth=_earlier(found[:place], sheet)) for place, sheet in enumerate(found)]


def _without_copies(sheets: list[Sheet], report: Report) -> list[Sheet]:
    """The sheets without those of files that are copies of another one that was given: these are refused."""
    kept: list[Sheet] = []
    for sheet in sorted(sheets, key=lambda sheet: is_copy(Path(sheet.place).stem)):
        stem = without_copy_mark(Path(sheet.place).stem)
        first = next((it for it in kept if it.table == sheet.table and without_copy_mark(Path(it.place).stem) == stem), None)
        if first and is_copy(Path(sheet.place).stem):
            report.add([Problem(sheet.table, sheet.place, "copy_of", expected=first.place)])
        else:
            kept.append(sheet)
    return [sheet for sheet in sheets if sheet in kept]


def _laid_together(sources: list[Path], folder: Path, mapping: Mapping) -> list[Path]:
    """ODK gives a form and its repeats as files of their own, which mean nothing without each other: they are laid in one
    folder."""
    loose = [it for it in sources if it.suffix.lower() in ENDINGS and it.name not in mapping and not refused(it) and it.is_file()]
    beside = with_their_repeats(loose) if len(loose) > 1 else []
    if len({it.name for it in beside}) < max(len(beside), 2):
        return sources
    # Called after a file of theirs, for that is how the person is told about all of it.
    whole = folder / "together" / beside[0].name
    whole.mkdir(parents=True)
    for it in beside:
        shutil.copyfile(it, whole / it.name)
    return [it for it in sources if it not in beside] + [whole]


def _earlier(before: list[Sheet], sheet: Sheet) -> int:
    return sum(other.table == sheet.table for other in before)


def _sheets(
    source: Path, folder: Path, report: Report, mapping: Mapping, instruments: dict[str, Instrument] | None
) -> list[Sheet]:
    if source.suffix == ".toml" and source.is_file() and is_instrument(source):
        return []
    if refused(source) or source.is_dir():
        return sheets_of(source, folder, report, instruments)
    mapped = mapped_sheets(source, folder, report, mapping)
    if mapped:
        return [sheet for sheet in mapped.values() if sheet] + _other_sheets(source, folder, report, set(mapped))
    if packed(source) and source.suffix.lower() in ENDINGS:
        found = workbook_sheets(source, folder, report)
    elif is_text(source) and not table_named(source.stem) and (table := table_of_headers(source)):
        found = [(table, csv_sheet(table, source, folder, report))]
    else:
        return sheets_of(source, folder, report, instruments)
    report.unread |= {table for table, sheet in found if not sheet}
    return [sheet for _table, sheet in found if sheet]


def _other_sheets(source: Path, folder: Path, report: Report, mapped: set[str]) -> list[Sheet]:
    """Beside a sheet that needed a mapping, a workbook may have sheets that are tables of ours by their own names."""
    if not packed(source):
        return []
    found = workbook_sheets(source, folder, report, mapped)
    report.unread |= {table for table, sheet in found if not sheet}
    return [sheet for _table, sheet in found if sheet]


def _named_apart(sheets: list[Sheet], taken: set[str], source: Path, report: Report) -> list[Sheet]:
    """Two workbooks may have a sheet of the same name, read or not: then the file is named with that of the second."""
    twice = {place: f"{source.name}: {place}" for place in taken}
    for group in report.groups.values():
        group.problems = [replace(it, place=twice.get(it.place, it.place)) for it in group.problems]
    report.ignored = {twice.get(place, place): names for place, names in report.ignored.items()}
    return [sheet._replace(place=twice.get(sheet.place, sheet.place)) for sheet in sheets]
