"""What the XML of a sheet says beyond its values, in one pass: how far it reaches, what only looks blank, what is hidden."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple
from zipfile import ZipFile

from loaders.number_formats import own_formats, shown
from loaders.workbook_places import corner, place_of_cell
from loaders.workbook_xml import feed, local, parser_of

# Of each column the first are told; the ones above the column names are among them.
KEPT = 200
MERGED = 100_000
YES = ("1", "true")


class Suspect(NamedTuple):
    """A cell that a reader takes for blank, or for another value than the one it will have. `cells` is where it is, or what
    Excel shows there."""

    kind: str
    row: int
    value: str
    cells: str


@dataclass
class Marks:
    """Of a sheet: its lowest row and rightmost column with something in it, from 1; the cells that are not what a reader
    takes them for, by column (A = 1) and kind, all of them counted; the merged areas; the hidden rows with something."""

    height: int = 0
    width: int = 0
    suspects: dict[tuple[int, str], list[Suspect]] = field(default_factory=lambda: defaultdict(list))
    counts: dict[tuple[int, str], int] = field(default_factory=lambda: defaultdict(int))
    merged: list[str] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)


def marks_of(archive: ZipFile, part: str, uncalculated: bool) -> Marks:
    """The marks of a sheet. `uncalculated`: nothing has worked the formulas out, and 0 stands in for their results.

    Raises ValueError where its cells have no place, or two of them the same; and what `workbook_xml.read_part` does.
    """
    cells = _Cells(uncalculated, own_formats(archive))
    cells.parser.StartElementHandler = cells.started
    feed(cells.parser, archive, part)
    cells.close()
    return cells.marks


class _Cells:
    """The cells of a sheet as they go by: a place that is not given follows from the one before."""

    def __init__(self, uncalculated: bool, formats: dict[str, str]) -> None:
        self.marks, self.zeros = Marks(), ("0",) if uncalculated else ()
        self.formats, self.format = formats, ""
        self.parser = parser_of(self.started)
        self.row, self.next_row, self.column = 0, 1, 0
        self.last = (0, 0)
        self.hidden = self.inside = self.told = self.formula = False
        self.type, self.part, self.value = "n", "", ""

    def started(self, name: str, attributes: dict[str, str]) -> None:
        kind = local(name)
        if kind == "c":
            self._cell(attributes)
        elif kind == "v" or kind == "f" or kind == "is":
            self._content(kind)
        elif kind == "row":
            self._row(attributes)
        elif kind == "mergeCell":
            self._merged(attributes.get("ref", ""))
        elif kind == "extLst":
            self.inside = False

    def _row(self, attributes: dict[str, str]) -> None:
        self.row = int(attributes["r"]) if "r" in attributes else self.next_row
        self.next_row, self.column = self.row + 1, 0
        self.hidden = attributes.get("hidden") in YES

    def _cell(self, attributes: dict[str, str]) -> None:
        if self.told:
            self.close()
        place = attributes.get("r")
        row, self.column = place_of_cell(place) if place else (self.row, self.column + 1)
        if (row, self.column) <= self.last:
            raise ValueError("a cell stands twice, or before the one that it follows")
        self.last, self.inside, self.part = (row, self.column), True, ""
        self.type = attributes.get("t", "n")
        if self.type == "e":
            self._listen()
        elif self.formats and self.type == "n" and attributes.get("s") in self.formats:
            self.format = self.formats[attributes["s"]]
            self._listen()

    def _content(self, kind: str) -> None:
        if not self.inside:
            return
        marks, self.part = self.marks, kind
        marks.height, column = self.last
        if column > marks.width:
            marks.width = column
        if self.hidden and marks.hidden_rows[-1:] != [marks.height]:
            marks.hidden_rows.append(marks.height)
        if kind == "f":
            self.formula = True
            self._listen()

    def _listen(self) -> None:
        """An error, a formula or a number shown otherwise: only of these is the value wanted."""
        self.told = True
        self.parser.CharacterDataHandler = self._heard

    def _heard(self, text: str) -> None:
        if self.part == "v":
            self.value += text

    def close(self) -> None:
        """The error, formula or number before is complete."""
        value = self.value.strip()
        if self.type == "e":
            self._suspect("error_cell", value)
        elif self.formula and (value in self.zeros or not value and (self.type, self.part) != ("str", "v")):
            self._suspect("formula_without_result", value)
        elif self.format and value.isdecimal() and shown(self.format, int(value)) != value:
            self._suspect("shown_by_format", value, shown(self.format, int(value)))
        self.parser.CharacterDataHandler = None
        self.told = self.formula = False
        self.type, self.value, self.format = "n", "", ""

    def _suspect(self, kind: str, value: str, seen: str = "") -> None:
        row, column = self.last
        key = (column, kind)
        self.marks.counts[key] += 1
        if len(self.marks.suspects[key]) < KEPT:
            self.marks.suspects[key].append(Suspect(kind, row, value, seen or corner(row, column)))

    def _merged(self, cells: str) -> None:
        if len(self.marks.merged) == MERGED:
            raise ValueError("more merged cells than anybody makes")
        self.marks.merged.append(cells)
