"""The form exports among the sheets of a workbook."""

from itertools import islice
from pathlib import Path
from zipfile import ZipFile

from data_model.instrument_files import shipped
from loaders.form_exports import Export, header_place
from loaders.header import LOOKED_AT, named_part
from loaders.names import table_named
from loaders.problems import Problem
from loaders.report import Report
from loaders.sheet import Sheet
from loaders.workbook_cells import as_text
from loaders.workbook_looks import far, tell_looks
from loaders.workbook_opened import Opened, opened
from loaders.workbook_safety import DAMAGED, UNPACKED

# Without one of these words a workbook holds no export, and none of its sheets is read twice.
WORDS = (
    b"_uuid", b"_submission_time", b"_parent_index", b"SubmissionDate", b"PARENT_KEY", b"ompletion time", b"ijd van voltooien",
    b"oltooiingstijd", b"imestamp", b"ijdstempel", b"present/", b"known/",
    *(f"{id}{parted}".encode() for id in shipped() for parted in "_/"),
)  # fmt: skip


class WholeSheet(Sheet):
    """A sheet of which every column counts, whatever it is called."""

    @property
    def places(self) -> dict[str, int]:
        return {header: place for place, header in enumerate(self.headers)}


def workbook_exports(source: Path, report: Report) -> list[Export]:
    """The sheets that are exports; what is not as it looks is told. Raises what a broken workbook does."""
    with opened(source) as workbook:
        found = [_export(name, workbook, report) for name in workbook.names]
    return [export for export in found if export]


def may_hold_exports(source: Path) -> bool:
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


def _export(name: str, workbook: Opened, report: Report) -> Export | None:
    marks = workbook.marks(name)
    if corner := far(marks):
        # A table of ours, by its name, is told about by whoever reads that; any other sheet might be an export.
        report.add([] if table_named(name) else [Problem("", name, "sheet_too_large", expected=corner)])
        return None
    cells = workbook.cells(name)
    rows = [[as_text(cell) for cell in row] for row in islice(cells.iter_rows(), LOOKED_AT)]
    place = header_place(rows)
    if place is None:
        return None
    headers = named_part(rows[place])
    whole = WholeSheet("", name, headers, place + 1, len(headers), Path())
    tell_looks(workbook.looks(name, marks, cells), whole, report)
    below = islice(enumerate(cells.iter_rows(), 1), place + 1, None)
    filled = ((number, [as_text(cell) for cell in row]) for number, row in below)
    return Export(name, place + 1, headers, [(number, row) for number, row in filled if any(row)])
