"""What a sheet holds that a reader would silently take for blank: errors, formulas without a result, merged cells."""

import io
import posixpath
import re
from collections.abc import Iterator
from xml.etree import ElementTree
from zipfile import ZipFile

from loaders.problems import Problem
from loaders.sheet import Sheet

MAX_CELLS = 20_000_000
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def sheet_xml(archive: ZipFile, name: str) -> bytes:
    """The XML of the sheet with this name."""
    sheets = ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(f"{MAIN}sheet")
    link = next(sheet.get(LINK) for sheet in sheets if sheet.get("name") == name)
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    target = next(each.get("Target", "") for each in links if each.get("Id") == link)
    return archive.read(posixpath.normpath(posixpath.join("/xl", target)).lstrip("/"))


def too_large(xml: bytes) -> str:
    """The far corner of a sheet whose cells, blank ones included, would not fit into memory; else an empty text."""
    rows = re.findall(rb'\br="(\d+)"', xml[xml.rfind(b"<row") :])
    columns = set(re.findall(rb'\br="([A-Z]{2,3})\d+"', xml)) or {b"Z"}
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
    for kind, cell, value in _suspects(xml):
        letters, row = re.fullmatch(r"([A-Z]+)(\d+)(?::.*)?", cell).groups()
        column = known.get(_number(letters) - 1)
        if int(row) > sheet.header_row and column is not None:
            problems.append(Problem(sheet.table, sheet.place, kind, int(row), column, value, cell))
    return problems


def _suspects(xml: bytes) -> Iterator[tuple[str, str, str]]:
    for _event, element in ElementTree.iterparse(io.BytesIO(xml)):
        if element.tag == f"{MAIN}c":
            if kind := _kind(element):
                yield kind, element.get("r", "A0"), element.findtext(f"{MAIN}v") or ""
            element.clear()
        elif element.tag == f"{MAIN}mergeCell":
            yield "merged_cells", element.get("ref", "A0"), ""


def _kind(cell: ElementTree.Element) -> str:
    """A formula may well have an empty text as its result; then Excel says that it is a text."""
    if cell.get("t") == "e":
        return "error_cell"
    result = cell.find(f"{MAIN}v")
    without = result is None or not (result.text or cell.get("t") == "str")
    return "formula_without_result" if without and cell.find(f"{MAIN}f") is not None else ""


def _number(letters: str) -> int:
    """A = 1, Z = 26, AA = 27."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
