"""A list of codes and call names that stays with whoever has it: read in memory, and never written anywhere."""

import csv
import io
from itertools import islice

from loaders.call_names import is_call_name
from loaders.file_kind import begins_packed
from loaders.names import plain
from loaders.problems import Problem
from loaders.separator import SEPARATORS
from loaders.text import decode, fault
from loaders.workbook_rows import first_sheet
from loaders.workbook_safety import unsafe_bytes

MOST = 10_000
CODES = {"code", "person", "persoon", "deelnemer", "family", "gezin"}


def call_names(content: bytes) -> dict[str, str]:
    """Code → call name from the bytes of a CSV file or a workbook; nothing where it is neither.

    The headers tell which column is which; without headers the codes stand first and the names second.
    """
    rows = first_sheet(content, MOST) if begins_packed(content) else _text(content)
    head = rows[0] if rows else []
    code = next((place for place, cell in enumerate(head) if plain(cell) in CODES), None)
    name = next((place for place, cell in enumerate(head) if is_call_name(cell)), None)
    below = rows if code is None and name is None else rows[1:]
    one = code if code is not None else _beside(name, head)
    other = name if name is not None else _beside(one, head)
    return {row[one]: row[other] for row in below if len(row) > max(one, other) and row[one] and row[other]}


def refusal(content: bytes, name: str) -> Problem | None:
    """Why nothing could be read in the bytes of a file of that name; None where something could."""
    if begins_packed(content):
        return unsafe_bytes(content, name)
    return None if decode(content) is not None else Problem("", name, *fault(content))


def _beside(place: int | None, head: list[str]) -> int:
    """The place of the other column: the first where nothing is known, else the next one, or the one before the last."""
    if place is None:
        return 0
    return place - 1 if place and place + 1 >= len(head) else place + 1


def _text(content: bytes) -> list[list[str]]:
    text = decode(content) or ""
    first = text.partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [[cell.strip() for cell in row] for row in islice(rows, MOST)]
    except csv.Error:
        return []
