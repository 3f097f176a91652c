"""Small mends, typed on a page: a cell, a new row, a row that goes."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import duckdb

from data_model import state
from data_model.rows import TABLES
from data_model.schema import quoted
from loaders.keys import key_text
from loaders.moves import Answers
from loaders.names import columns_of
from loaders.small_changes import Changed, Work, change
from loaders.standing import as_text
from loaders.typed_rows import Typed, typed_sheet

Key = tuple[str | None, ...]


class Cell(NamedTuple):
    """A cell of the row with this key gets another text."""

    key: Key
    column: str
    text: str


class Added(NamedTuple):
    """A new row: column -> what was typed."""

    cells: Typed


class Removed(NamedTuple):
    """The row with this key goes."""

    key: Key


Mend = Cell | Added | Removed
Mends = Mapping[str, Sequence[Mend]]


def correct(table: str, mends: Sequence[Mend], who: str) -> Changed:
    """Mend some rows of one table: a batch of its own. Raises KeyError for a row or column that is not there."""
    return correct_all({table: mends}, who)


def correct_all(mends: Mends | Callable[[], Mends], who: str, moved: Answers = MappingProxyType({})) -> Changed:
    """Mend rows of several tables in one batch: all of it, or nothing where something is refused.

    Mends that depend on what stands are given as a function: it is asked once nobody else can write any more. `moved`
    says since when a family that goes to another school is there.
    In the report the place is the table and rows are counted from 1, in the order in which rows were first mended.
    """

    def prepare(connection: duckdb.DuckDBPyConnection, folder: Path) -> Work:
        asked = mends() if callable(mends) else mends
        work = Work([], {}, _withdrawals_mended(connection, asked.get("consents", ()), who), fresh={}, moved=moved)
        for table, its in asked.items():
            rows, removed, fresh = _rows(connection, table, its)
            work.fresh[table] = fresh
            if removed:
                work.removed[table] = removed
            if rows:
                work.sheets.append(typed_sheet(table, table, list(enumerate(rows, 1)), folder))
        return work

    changed = change(who, "correction", prepare)
    _told_of_the_ledger(changed)
    return changed


def _told_of_the_ledger(changed: Changed) -> None:
    """What the report says of the ledger was true before the mends: what they took back is left out of it."""
    ledger = {it[:3] for it in state.withdrawals()} if changed.report.withdrawn else set()
    changed.report.withdrawn = [
        it for it in changed.report.withdrawn
        if not it.remains or {(it.family, it.person, it.purpose), (it.family, None, it.purpose)} & ledger
    ]  # fmt: skip


def _withdrawals_mended(
    connection: duckdb.DuckDBPyConnection, mends: Sequence[Mend], who: str
) -> Callable[[duckdb.DuckDBPyConnection, int], None] | None:
    """What is left to do where somebody mends a row with a withdrawal by hand: what stands in no row any more was a mistake, in
    the ledger too. A row that is removed takes no withdrawal back."""
    keys = [_row(connection, "consents", it.key)[0] for it in mends if isinstance(it, Cell)]
    which = " or ".join(f"{key_text('consents', 'live')} = {quoted(key)}" for key in keys)
    before = state.rows_withdrawn(connection, which) if keys else set()

    def finish(connection: duckdb.DuckDBPyConnection, _batch: int) -> None:
        state.take_back(connection, before - state.rows_withdrawn(connection), who)

    return finish if before else None


def _rows(
    connection: duckdb.DuckDBPyConnection, table: str, mends: Sequence[Mend]
) -> tuple[list[Typed], list[str], set[int]]:
    """The rows as they will be, the keys of those that go (a row that gets another key goes under its old one), and the
    numbers of the rows with a key that nobody has yet."""
    standing: dict[str, Typed] = {}
    removed: list[str] = []
    for it in mends:
        if isinstance(it, Removed):
            removed.append(_row(connection, table, it.key)[0])
        elif isinstance(it, Cell):
            text, row = _row(connection, table, it.key)
            standing.setdefault(text, row)[_known(table, it.column)] = it.text
            if it.column in TABLES[table].key:
                removed.append(text)
    added = [{_known(table, name): text for name, text in it.cells.items()} for it in mends if isinstance(it, Added)]
    moved = {number for number, text in enumerate(standing, 1) if text in removed}
    fresh = moved | {*range(len(standing) + 1, len(standing) + len(added) + 1)}
    return [*standing.values(), *added], list(dict.fromkeys(removed)), fresh


def _row(connection: duckdb.DuckDBPyConnection, table: str, key: Key) -> tuple[str, Typed]:
    """The key as JSON, and the row as somebody would write it."""
    texts = ", ".join(as_text(column, f'"{column.name}"') for column in columns_of(table))
    asked = "cast(to_json($key::varchar[]) as varchar)"
    query = f'select {asked}, {texts} from "{table}" as live where {key_text(table, "live")} = {asked}'
    found = connection.execute(query, {"key": list(key)}).fetchone()
    if not found:
        raise KeyError(f"{table} has no row {key}")
    names = [column.name for column in columns_of(table)]
    return found[0], {name: text for name, text in zip(names, found[1:], strict=True) if text is not None}


def _known(table: str, name: str) -> str:
    if name not in {column.name for column in columns_of(table)}:
        raise KeyError(f"{table} has no column {name}")
    return name
