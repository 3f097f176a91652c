"""A workbook as it lies open: its sheets by name, the values of their cells, and what their XML says beside them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from xml.parsers.expat import ExpatError
from zipfile import ZipFile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetVisibleEnum, load_workbook

from loaders.workbook_looks import Looks
from loaders.workbook_marks import YES, Marks, marks_of
from loaders.workbook_safety import DAMAGED
from loaders.workbook_xml import elements, sheet_part

# What reading a workbook raises that is damaged, or that no program should have written like this.
BROKEN = (CalamineError, LookupError, ExpatError, *DAMAGED)


class Opened:
    """The sheets of a workbook. Whoever asks for the cells of one has seen that its marks are not `far`: a stray cell far
    away would take more memory than there is."""

    def __init__(self, workbook: CalamineWorkbook, archive: ZipFile) -> None:
        self._workbook, self._archive = workbook, archive
        self.names: list[str] = workbook.sheet_names
        self._visible = {it.name for it in workbook.sheets_metadata if it.visible == SheetVisibleEnum.Visible}
        calculation = elements(archive, "xl/workbook.xml", "calcPr")
        self._uncalculated = any(it.get("fullCalcOnLoad") in YES for it in calculation)

    def marks(self, name: str) -> Marks:
        """What stands in the XML of the sheet with this name."""
        return marks_of(self._archive, sheet_part(self._archive, name), self._uncalculated)

    def cells(self, name: str) -> CalamineSheet:
        """The values of the sheet with this name."""
        return self._workbook.get_sheet_by_name(name)

    def looks(self, name: str, marks: Marks, cells: CalamineSheet) -> Looks:
        """How that sheet looks in Excel."""
        return Looks(marks, cells.start[1] if cells.start else 0, name not in self._visible)


@contextmanager
def opened(source: Path) -> Iterator[Opened]:
    """The workbook, for the block; raises one of `BROKEN` when something in it cannot be read."""
    # Opened here: the reader itself takes no file whose name is not UTF-8.
    with source.open("rb") as file, opened_stream(file) as workbook:
        yield workbook


@contextmanager
def opened_stream(stream: BinaryIO) -> Iterator[Opened]:
    """The same of a workbook that is in no file."""
    stream.seek(0)
    with load_workbook(stream) as workbook, ZipFile(stream) as archive:
        yield Opened(workbook, archive)
