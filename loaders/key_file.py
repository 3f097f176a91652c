"""A list of codes and call names that stays with whoever has it: read in memory, and never written anywhere."""

import csv
import io
import zipfile
from itertools import islice

from python_calamine import CalamineError, load_workbook

from loaders.call_names import is_call_name
from loaders.names import plain
from loaders.separator import SEPARATORS
from loaders.text import decode
from loaders.workbook_cells import as_text
from loaders.workbook_safety import DAMAGED, UNPACKED

MOST = 10_000
CODES = {"code", "person", "persoon", "deelnemer", "family", "gezin"}


def call_names(content: bytes) -> dict[str, str]:
    """Code → call name from the bytes of a CSV file or a workbook; nothing where it is neither.

    The headers tell which column is which; without headers the codes stand first and the names second.
    """
    rows = _workbook(content) if content[:2] == b"PK" else _text(content)
    head = rows[0] if rows else []
    code = next((place for place, cell in enumerate(head) if plain(cell) in CODES), None)
    name = next((place for place, cell in enumerate(head) if is_call_name(cell)), None)
    below = rows if code is None and name is None else rows[1:]
    one, other = code or 0, name if name is not None else (code or 0) + 1
    return {row[one]: row[other] for row in below if len(row) > max(one, other) and row[one] and row[other]}


def _text(content: bytes) -> list[list[str]]:
    text = decode(content) or ""
    first = text.partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [[cell.strip() for cell in row] for row in islice(rows, MOST)]
    except csv.Error:
        return []


def _workbook(content: bytes) -> list[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            # A small file that unpacks to gigabytes is no list of names.
            if sum(file.file_size for file in archive.infolist()) > UNPACKED:
                return []
        with load_workbook(io.BytesIO(content)) as workbook:
            sheet = workbook.get_sheet_by_index(0)
            return [[as_text(cell) for cell in row] for row in islice(sheet.iter_rows(), MOST)]
    except (*DAMAGED, CalamineError, LookupError):
        return []
