"""The form exports among somebody's text files."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from loaders.form_exports import Export, header_place
from loaders.form_marks import is_repeat
from loaders.header import LOOKED_AT, named_part
from loaders.problems import Problem
from loaders.report import Report
from loaders.rewriting import BrokenRow, csv_rows
from loaders.separator import separators_in
from loaders.text import decode, without_tabs

# More than the headers of a form with thousands of questions.
HEAD = 1_000_000


def file_export(path: Path, report: Report) -> Export | None:
    """The file as an export; None when it is none, or (the report says so) when its rows cannot be told apart."""
    found = _begins(path)
    text = decode(path.read_bytes()) if found else None
    if not found or text is None:
        return None
    separator, headers, place = found
    try:
        below = csv_rows(without_tabs(text, separator), separator, place + 1)
        return Export(path.name, place + 1, headers, [(number, [cell.strip() for cell in row]) for number, row in below])
    except BrokenRow as broken:
        report.add([Problem("", path.name, broken.kind, broken.row)])
        return None


def with_their_repeats(paths: list[Path]) -> list[Path]:
    """Those of the text files that are exports, when one of them has the repeats of others."""
    found = {path: begins[1] for path in paths if (begins := _begins(path))}
    return list(found) if any(is_repeat(headers) for headers in found.values()) else []


def _begins(path: Path) -> tuple[str, tuple[str, ...], int] | None:
    with path.open("rb") as file:
        head = file.read(HEAD)
    # Cut at a line end: what is left of a letter of two bytes would be no text.
    start = decode(head if len(head) < HEAD or head[:2] in (b"\xff\xfe", b"\xfe\xff") else head.rpartition(b"\n")[0])
    return _cut(start) if start else None


def _cut(text: str) -> tuple[str, tuple[str, ...], int] | None:
    """Separator, headers and their place, when the text begins as an export does."""
    for separator in separators_in(text):
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
