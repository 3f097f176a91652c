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


@cache
def columns_of(table: str) -> tuple[Column, ...]:
    """The declared columns of a table."""
    return columns(TABLES[table])


def required(table: str) -> set[str]:
    """The columns that a table cannot do without."""
    return {column.name for column in columns_of(table) if column.required}


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
