"""A table as it was found: which file or sheet, its headers, and the UTF-8 file that DuckDB can read."""

from pathlib import Path
from typing import NamedTuple

from loaders.names import known_columns


class Sheet(NamedTuple):
    """One table of the input.

    `headers` are the cells of the header row as written, without blank ones at the end; `width` counts those too.
    `file` holds the rows below the header. With `numbered`, its first column is the row as the person counts it;
    without, it has as many rows as `lines`, which follow the header without a gap.
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

    @property
    def places(self) -> dict[str, int]:
        """Column -> its place in the row, from 0."""
        return {column: place for place, column in known_columns(self.table, list(self.headers)).items()}

    def header(self, column: str) -> str:
        """The header of a column as the person wrote it; the column's own name where it is not there."""
        place = self.places.get(column)
        return column if place is None else self.headers[place]
