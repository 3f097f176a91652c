"""The form exports among somebody's files or sheets, made into tables of the contract that can be staged."""

import csv
import io
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from xml.etree.ElementTree import ParseError
from zipfile import ZipFile

from python_calamine import CalamineError, CalamineSheet, load_workbook

from data_model.instrument import Instrument
from loaders.form_exports import Export, Made, contract_tables, header_place, left_out
from loaders.header import LOOKED_AT, named_part
from loaders.problems import Problem
from loaders.report import Report
from loaders.rewriting import BrokenRow, csv_rows, write_numbered
from loaders.separator import SEPARATORS
from loaders.sheet import PART, Sheet
from loaders.text import decode, with_plain_blanks
from loaders.workbook_cells import as_text
from loaders.workbook_safety import DAMAGED, UNPACKED, unsafe
from loaders.workbook_xml import hidden_blanks, sheet_xml, too_large

HEAD = 65_536
# Without one of these words a workbook holds no export, and none of its sheets is read twice.
WORDS = (
    b"_uuid", b"_submission_time", b"_parent_index", b"SubmissionDate", b"PARENT_KEY", b"ompletion time", b"ijd van voltooien",
    b"oltooiingstijd", b"imestamp", b"ijdstempel",
)  # fmt: skip

Found = tuple[list[Sheet], set[str]]


class WholeSheet(Sheet):
    """A sheet of which every column counts, whatever it is called."""

    @property
    def places(self) -> dict[str, int]:
        return {header: place for place, header in enumerate(self.headers)}


def forms_of_files(paths: list[Path], folder: Path, report: Report, instruments: Mapping[str, Instrument]) -> Found:
    """The tables in those of the text files that are form exports, and the names of these files."""
    exports = [export for path in paths if (export := _file_export(path, report))]
    return _sheets(exports, folder, report, instruments)


def forms_of_workbook(source: Path, folder: Path, report: Report, instruments: Mapping[str, Instrument]) -> Found:
    """The tables in those sheets of a workbook that are form exports, and the names of these sheets."""
    if not _may_hold_exports(source) or unsafe(source):
        return [], set()
    try:
        with load_workbook(source) as workbook, ZipFile(source) as archive:
            sheets = {name: sheet_xml(archive, name) for name in workbook.sheet_names}
            small = {name: xml for name, xml in sheets.items() if not too_large(xml)}
            found = [_sheet_export(name, workbook.get_sheet_by_name(name), xml, report) for name, xml in small.items()]
    except (CalamineError, LookupError, ParseError):
        return [], set()
    return _sheets([export for export in found if export], folder, report, instruments)


def _file_export(path: Path, report: Report) -> Export | None:
    with path.open("rb") as file:
        head = file.read(HEAD)
    # Cut at a line end: what is left of a letter of two bytes would be no text.
    start = decode(head if len(head) < HEAD or head[:2] in (b"\xff\xfe", b"\xfe\xff") else head.rpartition(b"\n")[0])
    found = _cut(start) if start else None
    text = decode(path.read_bytes()) if found else None
    if not found or text is None:
        return None
    separator, headers, place = found
    try:
        below = csv_rows(with_plain_blanks(text, separator), separator, place + 1)
        return Export(path.name, place + 1, headers, [(number, [cell.strip() for cell in row]) for number, row in below])
    except BrokenRow as broken:
        report.add([Problem("", path.name, "broken_quote", broken.row)])
        return None


def _cut(text: str) -> tuple[str, tuple[str, ...], int] | None:
    """Separator, headers and their place, when the text begins as an export does."""
    for separator in SEPARATORS:
        rows = list(_first_rows(text, separator))
        place = header_place(rows)
        if place is not None:
            return separator, named_part(rows[place]), place
    return None


def _first_rows(text: str, separator: str) -> Iterator[list[str]]:
    try:
        yield from islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), LOOKED_AT)
    except csv.Error:
        return


def _may_hold_exports(source: Path) -> bool:
    """Excel keeps all texts in one part; other programs leave them in the sheets. A part that says that it is small
    is not read any further than that."""
    try:
        with ZipFile(source) as archive:
            parts = [part for part in archive.infolist() if part.file_size <= UNPACKED]
            shared = [part for part in parts if part.filename.endswith("sharedStrings.xml")]
            looked_at = shared or [part for part in parts if "/worksheets/" in part.filename]
            texts = (archive.read(part) for part in looked_at)
            return any(word in text for text in texts for word in WORDS)
    except DAMAGED:
        return False


def _sheet_export(name: str, cells: CalamineSheet, xml: bytes, report: Report) -> Export | None:
    rows = [[as_text(cell) for cell in row] for row in islice(cells.iter_rows(), LOOKED_AT)]
    place = header_place(rows)
    if place is None:
        return None
    headers = named_part(rows[place])
    whole = WholeSheet("", name, headers, place + 1, len(headers), Path())
    report.add(hidden_blanks(xml, whole, cells.start[1] if cells.start else 0))
    below = islice(enumerate(cells.iter_rows(), 1), place + 1, None)
    filled = ((number, [as_text(cell) for cell in row]) for number, row in below)
    return Export(name, place + 1, headers, [(number, row) for number, row in filled if any(row)])


def _sheets(exports: list[Export], folder: Path, report: Report, instruments: Mapping[str, Instrument]) -> Found:
    contents = contract_tables(exports, instruments)
    taken = {made.place for made in contents.made}
    for export in exports:
        if export.place in taken and (names := left_out(export, contents.made)):
            report.ignored[export.place] = names
    report.add([Problem("ties", place, "missing_repeat") for place in contents.without_repeat])
    return [_sheet(made, folder / f"form{nth}.csv") for nth, made in enumerate(contents.made)], taken


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
    return Sheet(made.table, made.place, headers, made.header_row, width, file, numbered=True, mapped=mapped, parts=parts)
