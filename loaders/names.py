"""Which table a file or sheet is, and which column a header: English or Dutch, in any case, with blanks or underscores."""

import re
from functools import cache

from data_model.columns import Column, columns
from data_model.rows import TABLES


def plain(name: str) -> str:
    """A name as names are compared: small letters, one underscore for blanks, hyphens and underscores."""
    return re.sub(r"[\s_-]+", "_", name.strip().casefold()).strip("_*:?.")


def table_named(name: str) -> str | None:
    """The table that a file name (without its ending) or a sheet name means."""
    return _tables().get(plain(name))


# The sheets of our own templates that hold no rows, in each language.
BESIDE_TABLES = {"explanation", "uitleg", "example", "voorbeeld", "lists", "lijsten"}
# How browsers, Windows and macOS mark the copy of a file.
COPY = re.compile(r"(?i)\s*\(\d+\)$|\s*[-–]?\s*\b(kopie|copy)(\s*\(?\d+\)?)?$|^(kopie van|copy of)\s+")


def without_copy_mark(name: str) -> str:
    """The name of the file that a copy was made of; any other name as it is."""
    return COPY.sub("", name)


def is_copy(name: str) -> bool:
    """Is this the name of the copy of a file?"""
    return bool(COPY.search(name))


def table_nearly_named(name: str) -> str | None:
    """The table that the name of a copy means, or whose name something else follows, as in "aanwezigheid 24-25" and
    "gezinnen - Tabel 1"; None for any other name, and for that of a table itself."""
    without = plain(without_copy_mark(name))
    if table_named(name):
        return None
    begins = [its for its in _tables() if without == its or without.startswith(f"{its}_")]
    return _tables()[max(begins, key=len)] if begins else None


@cache
def columns_of(table: str) -> tuple[Column, ...]:
    """The declared columns of a table."""
    return columns(TABLES[table])


def required(table: str) -> set[str]:
    """The columns that a table cannot do without."""
    return {column.name for column in columns_of(table) if column.required}


def has_needed_columns(table: str, cells: list[str]) -> bool:
    """Are all columns that the table cannot do without among these cells of a row?"""
    return required(table) <= {*known_columns(table, cells).values()}


def known_columns(table: str, cells: list[str]) -> dict[int, str]:
    """Place in the row -> column, for the cells that are headers of the table."""
    found = {place: _column(table, cell) for place, cell in enumerate(cells)}
    return {place: column for place, column in found.items() if column}


def _column(table: str, cell: str) -> str | None:
    """What stands between brackets behind a header is an explanation: "datum (dd-mm-jjjj)"."""
    headers = _headers(table)
    return headers.get(plain(cell)) or (headers.get(plain(re.sub(r"\(.*\)\s*$", "", cell))) if "(" in cell else None)


@cache
def _tables() -> dict[str, str]:
    return {name: row.table for row in TABLES.values() for name in (row.table, *row.dutch)}


@cache
def _headers(table: str) -> dict[str, str]:
    return {header: column.name for column in columns_of(table) for header in (column.name, *column.dutch)}
