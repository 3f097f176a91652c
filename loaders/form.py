"""One sheet of a form export, and the rows of the contract that are made from it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from loaders.form_fields import columns_in
from loaders.form_marks import not_read, submitted


class Form(NamedTuple):
    """The rows of one sheet of an export, with the columns of the form that they belong to behind their own.

    `rows` are (row as the person counts it, cells); the first `own` headers are the sheet's own. `beyond` is what
    stands in a row behind the last header: whatever is made from that row is refused for it.
    """

    place: str
    header_row: int
    headers: tuple[str, ...]
    rows: list[tuple[int, list[str]]]
    own: int
    beyond: Mapping[int, str] = MappingProxyType({})

    @property
    def above(self) -> frozenset[int]:
        """The places that do not belong to this sheet itself."""
        return frozenset(range(self.own, len(self.headers)))


class Made(NamedTuple):
    """Rows of one table of the contract. `headers` are what the columns are called in the export, blank where nothing
    in it stands for the column; each row is (row as the person counts it, header that it comes from or blank, cells)."""

    table: str
    place: str
    header_row: int
    columns: tuple[str, ...]
    headers: tuple[str, ...]
    rows: list[tuple[int, str, list[str]]]
    used: frozenset[int]


def made(form: Form, table: str, places: dict[str, int], columns: tuple[str, ...], rows: list, used: set[int]) -> Made:
    """The rows of a table, each column under the header that it has in the export."""
    headers = tuple(form.headers[places[column]] if column in places else "" for column in columns)
    whole = [(row, header, [*cells, form.beyond[row]] if row in form.beyond else cells) for row, header, cells in rows]
    return Made(table, form.place, form.header_row, columns, headers, whole, frozenset(used | set(places.values())))


def context(form: Form, table: str, wanted: tuple[str, ...]) -> dict[str, int]:
    """Column -> place for some columns of a table; a form without a date has the day on which it was sent."""
    skipped = not_read(form.headers)
    found = columns_in(form.headers, table, skipped)
    moment = submitted(form.headers)
    if "date" in wanted and moment is not None:
        found.setdefault("date", moment)
    return {column: found[column] for column in wanted if column in found}


def cell(cells: list[str], column: str, places: dict[str, int]) -> str:
    """The text for a column in a row; blank when the form does not have the column."""
    text = cells[places[column]] if column in places else ""
    return text.replace("%20", " ")
