"""What was typed in the table editor, as mends of rows and as lines to read back."""

from typing import NamedTuple

from loaders.as_written import Written
from loaders.corrections import Added, Cell, Mend, Removed
from translations import _
from widgets.data.column_names import column_name
from widgets.data.values import key_told, value_told
from widgets.literal import literal


class Edits(NamedTuple):
    """The editor's own account: place of a row → column → text; new rows; places of rows that go."""

    edited_rows: dict[int, dict[str, str | None]]
    added_rows: list[dict[str, str | None]]
    deleted_rows: list[int]


def mends_of(rows: list[Written], edits: Edits) -> list[Mend]:
    """The mends, in the order in which `named` names their rows; a cell typed back to what it was is none."""
    cells = [Cell(rows[place].key, name, text) for place, name, text in _changed(rows, edits)]
    return [*cells, *(Added(row) for row in _added(edits)), *(Removed(rows[int(place)].key) for place in edits.deleted_rows)]


def schools_given(rows: list[Written], edits: Edits) -> dict[str, str]:
    """Of the table of families: family → the school that was typed over another."""
    return {rows[place].key[0]: text for place, name, text in _changed(rows, edits) if name == "school" and text}


def named(table: str, rows: list[Written], edits: Edits) -> list[str]:
    """The changed rows by their keys, then the new ones, as a report counts them."""
    changed = dict.fromkeys(place for place, _name, _text in _changed(rows, edits))
    return [*(key_told(table, rows[place].key) for place in changed), *(_("new row") for _row in _added(edits))]


def told(table: str, rows: list[Written], edits: Edits) -> list[str]:
    """A line per change: which row, which column, from what to what."""
    changed = [became(table, rows[place].key, name, rows[place].cells[name], text) for place, name, text in _changed(rows, edits)]
    added = [_("new row: {cells}").format(cells=" · ".join(_cell(table, *cell) for cell in row.items())) for row in _added(edits)]
    gone = [_("{row} goes").format(row=row_told(table, rows[int(place)].key)) for place in edits.deleted_rows]
    return [*changed, *added, *gone]


def touched(rows: list[Written], edits: Edits) -> list[Written]:
    """The rows that would change or go."""
    places = dict.fromkeys([*(place for place, _name, _text in _changed(rows, edits)), *map(int, edits.deleted_rows)])
    return [rows[place] for place in places]


def became(table: str, key: tuple[str | None, ...], column: str, old: str, new: str) -> str:
    """A cell that gets another text, as a line."""
    told = _("{row}, {column}: {old} → {new}")
    return told.format(row=row_told(table, key), column=column_name(table, column), old=_cell(table, column, old), new=_cell(table, column, new))


def row_told(table: str, key: tuple[str | None, ...]) -> str:
    """A row by its key, as text for a page."""
    return f"**{literal(key_told(table, key))}**"


def _changed(rows: list[Written], edits: Edits) -> list[tuple[int, str, str]]:
    return [
        (int(place), name, text or "")
        for place, cells in dict(edits.edited_rows).items() for name, text in cells.items()
        if (text or "") != rows[int(place)].cells[name] and int(place) not in edits.deleted_rows
    ]  # fmt: skip


def _added(edits: Edits) -> list[dict[str, str]]:
    rows = [{name: text for name, text in row.items() if text and not name.startswith("_")} for row in edits.added_rows]
    return [row for row in rows if row]


def _cell(table: str, column: str, text: str) -> str:
    return f"“{literal(value_told(table, column, text))}”" if text else _("blank")
