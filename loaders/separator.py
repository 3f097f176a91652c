"""Which character parts the cells of a CSV file: the one under which the most column names show."""

import csv
import io

from loaders.header import LOOKED_AT, header_place
from loaders.names import known_columns

SEPARATORS = (",", ";", "\t", "|")
# Characters, so that a file of one endless line is no trouble.
HEAD = 200_000


def cut(table: str, text: str) -> tuple[str, list[list[str]]]:
    """The separator, and the first rows when cut there."""
    ways = {separator: _first_rows(text[:HEAD], separator) for separator in separators_in(text[:HEAD])}
    return max(ways.items(), key=lambda way: _telling(table, way[1]))


def separators_in(text: str) -> list[str]:
    """Those that stand in the text, and the comma: at one that is not there, every row is one cell whichever it is."""
    return [separator for separator in SEPARATORS if separator in text or separator == ","]


def _telling(table: str, rows: list[list[str]]) -> tuple[int, int]:
    """How many column names show; where none do, how many cells."""
    place = header_place(table, rows)
    return (0, max(map(len, rows), default=0)) if place is None else (len(known_columns(table, rows[place])), 0)


def _first_rows(head: str, separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=separator)
    try:
        while len(rows) < LOOKED_AT:
            rows.append(next(reader))
    except (StopIteration, csv.Error):
        pass
    return rows
