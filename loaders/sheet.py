"""A table as it was found: which file or sheet, its headers, and the UTF-8 file that DuckDB can read."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from loaders.names import known_columns

# Rows of the second file of a table are numbered from here on, of the third from twice as much: so a number is one row.
SPAN = 10**15
# Rows that one row of a form was made into are numbered row, row + PART, row + 2 PART …: the person counts row % PART.
PART = 10**8


class Sheet(NamedTuple):
    """One table of the input.

    `headers` are the cells of the header row as written, without blank ones at the end; `width` counts those too.
    `file` holds the rows, below as many lines of what stands `above` them. With `numbered`, its first column is the row
    as the person counts it; without, it has as many rows as `lines`, which follow the header without a gap, and `blanks`
    says whether a cell may begin or end with one. `nth` counts the files of one table from 0; `mapped` tells which
    columns the headers are (blank: none) where their words do not say so; `parts` names the header that the row with a
    number was made from; `first_column` is where the first header stands (A = 0). With `straight`, its rows are to
    go into their table without being kept as written: none has a cell beyond `width`, and each keeps the rules of its columns.
    `of_form`: its rows were made from an export of a form.
    """

    table: str
    place: str
    headers: tuple[str, ...]
    header_row: int
    width: int
    file: Path
    delimiter: str = ","
    lines: int = 0
    numbered: bool = False
    nth: int = 0
    mapped: tuple[str, ...] = ()
    parts: Mapping[int, str] = MappingProxyType({})
    blanks: bool = True
    first_column: int = 0
    above: int = 0
    straight: bool = False
    of_form: bool = False

    @property
    def places(self) -> dict[str, int]:
        """Column -> its place in the row, from 0."""
        if self.mapped:
            return {column: place for place, column in enumerate(self.mapped) if column}
        return {column: place for place, column in known_columns(self.table, list(self.headers)).items()}

    @property
    def nameless(self) -> list[int]:
        """The places between the headers of columns without one."""
        return [] if self.mapped else [place for place, header in enumerate(self.headers) if not header]

    def header(self, column: str, row: int = 0) -> str:
        """The header of a column as the person wrote it (or the one that the row was made from); the column's own name
        where there is none."""
        place = self.places.get(column)
        return ("" if place is None else self.headers[place]) or self.parts.get(row, "") or column

    @property
    def cells(self) -> str:
        """The staged table with its cells."""
        return f"{self.table} cells {self.nth}" if self.nth else f"{self.table} cells"

    @property
    def own_rows(self) -> str:
        """The SQL that is true for the rows of the staged table that come from this file or sheet."""
        return f'("row" // {SPAN:d}) = {self.nth:d}'
