"""What a sheet holds that a reader would silently take for blank: errors, formulas without a result, merged cells."""

import io
import posixpath
import re
from collections.abc import Iterator
from xml.etree import ElementTree
from zipfile import ZipFile

from loaders.problems import Problem
from loaders.sheet import Sheet

# The reader keeps a place for every cell up to the far corner, blank or not.
MAX_CELLS = 20_000_000
CORNERS = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")


def sheet_xml(archive: ZipFile, name: str) -> bytes:
    """The XML of the sheet with this name; raises KeyError when the workbook does not say where it is."""
    sheets = {each.get("name"): each for each in _elements(archive, "xl/workbook.xml", "sheet")}
    link = next((value for key, value in sheets[name].items() if key.endswith("}id")), "")
    links = {each.get("Id"): each for each in _elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")}
    target = posixpath.join("/xl", links[link].get("Target", ""))
    return archive.read(posixpath.normpath(target).lstrip("/"))


def _elements(archive: ZipFile, file: str, name: str) -> list[ElementTree.Element]:
    return [each for each in ElementTree.fromstring(archive.read(file)).iter() if _name(each) == name]


def _name(element: ElementTree.Element) -> str:
    """Workbooks come in two dialects, each with its own namespace."""
    return element.tag.rpartition("}")[2]


def too_large(xml: bytes) -> str:
    """The far corner of a sheet whose cells, blank ones included, would not fit into memory; else an empty text."""
    rows = re.findall(rb'\br="(\d+)"', xml[xml.rfind(b"<row") :])
    columns = {found[1] for found in re.finditer(rb'\br="([A-Z]{1,3})\d+"', xml)} or {b"A"}
    widest = max(columns, key=lambda letters: (len(letters), letters)).decode()
    height = int(rows[0]) if rows else 0
    return f"{widest}{height}" if height * _number(widest) > MAX_CELLS else ""


def hidden_blanks(xml: bytes, sheet: Sheet, first_column: int) -> list[Problem]:
    """The refusals for cells below the header, in a known column, that only look blank to a reader.

    `first_column` is the place in Excel (A = 0) of the sheet's first header.
    """
    if not any(mark in xml for mark in (b't="e"', b"<f", b"mergeCell")):
        return []
    known = {place + first_column: sheet.headers[place] for place in sheet.places.values()}
    problems = []
    for kind, cells, value in _suspects(xml):
        left, top, right, bottom = _corners(cells)
        columns = [header for place, header in known.items() if left <= place <= right]
        if bottom > sheet.header_row and columns:
            row = max(top, sheet.header_row + 1)
            problems.append(Problem(sheet.table, sheet.place, kind, row, columns[0], value, cells))
    return problems


def _suspects(xml: bytes) -> Iterator[tuple[str, str, str]]:
    for _event, element in ElementTree.iterparse(io.BytesIO(xml)):
        if _name(element) == "c":
            if kind := _kind(element):
                yield kind, element.get("r", ""), element.findtext("{*}v") or ""
            element.clear()
        elif _name(element) == "mergeCell":
            yield "merged_cells", element.get("ref", ""), ""


def _kind(cell: ElementTree.Element) -> str:
    """A formula may well have an empty text as its result; then Excel says that it is a text."""
    if cell.get("t") == "e":
        return "error_cell"
    result = cell.find("{*}v")
    without = result is None or not (result.text or cell.get("t") == "str")
    return "formula_without_result" if without and cell.find("{*}f") is not None else ""


def _corners(cells: str) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of `B4` or `B4:C6`: columns from 0, rows from 1."""
    found = CORNERS.fullmatch(cells)
    left, top, right, bottom = found.groups() if found else ("A", "0", None, None)
    return _number(left) - 1, int(top), _number(right or left) - 1, int(bottom or top)


def _number(letters: str) -> int:
    """A = 1, Z = 26, AA = 27."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
