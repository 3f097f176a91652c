"""A question that moved to another group of a form: an export has a column for each of its places, and the one that is filled
counts."""

from collections.abc import Hashable

from data_model.rows import TABLES
from loaders.form_exports import Export
from loaders.form_fields import Items, items_in, names_in
from loaders.form_marks import not_read
from loaders.form_ticked import tick_of
from loaders.names import known_columns, plain
from loaders.problems import Problem
from loaders.report import Report


def gathered(export: Export, items: Items, report: Report) -> Export:
    """The same export with every question in its first column; a row that has two different answers to one is refused.

    The other columns are left without a name, so that nothing reads them.
    """
    moved: dict[Hashable, list[int]] = {}
    for place, key in _questions(export, items).items():
        moved.setdefault(key, []).append(place)
    headers, rows = list(export.headers), [(number, list(cells)) for number, cells in export.rows]
    width = len(headers)
    for first, *others in (places for places in moved.values() if len(places) > 1):
        twice = [number for number, cells in rows if len({cell for place in (first, *others) if (cell := _cell(cells, place))}) > 1]
        report.add([_twice(export, number, first, others[0]) for number in twice])
        for _number, cells in rows:
            cells += [""] * (width - len(cells))
            filled = [cells[place] for place in (first, *others) if cells[place]]
            cells[first] = filled[0] if filled else ""
        for place in others:
            headers[place] = ""
    return export._replace(headers=tuple(headers), rows=rows)


def _questions(export: Export, items: Items) -> dict[int, Hashable]:
    """Place -> what its column asks: an item, a tick of one field, or a column of ours by its name without a group."""
    unread = not_read(export.headers)
    asked: dict[int, Hashable] = dict(items_in(export.headers, items, unread))
    for place, header in enumerate(export.headers):
        if place in unread or place in asked:
            continue
        cells = [_cell(cells, place) for _number, cells in export.rows]
        if (key := tick_of(header, cells) or _column(header)) is not None:
            asked[place] = key
    return asked


def _column(header: str) -> str | None:
    """The name of the question, where it names a column of ours."""
    names = (name for name in names_in(header) if any(known_columns(table, [name]) for table in TABLES))
    return plain(name) if (name := next(names, None)) else None


def _cell(cells: list[str], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""


def _twice(export: Export, number: int, first: int, other: int) -> Problem:
    return Problem("", export.place, "answered_twice", number, export.headers[other], expected=export.headers[first])
