"""The waiting list: rows that were set aside, to be mended and tried again, or dropped."""

import datetime
import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import duckdb

from data_model.generations import current, reader
from loaders.problems import Problem
from loaders.small_changes import Changed, Work, change
from loaders.typed_rows import Typed, typed_sheet


class WaitingRow(NamedTuple):
    """A row that waits: the batch, file and row that it comes from, what was written in it, and what was wrong."""

    batch: int
    table: str
    place: str
    row: int
    cells: Typed
    problems: tuple[Problem, ...]
    who: str
    made: datetime.datetime


def waiting_rows(file: Path | None = None) -> list[WaitingRow]:
    """The rows that wait in a generation (default: the current one), in the order in which they came."""
    file = file or current()
    if file is None:
        return []
    names = 'batch, "table", place, row_number, cells, reasons, who, made'
    rows = reader(file).cursor().execute(f"select {names} from waiting where gone is null order by batch, place, row_number")
    return [_row(*row) for row in rows.fetchall()]


def release(row: WaitingRow, mends: Mapping[str, str], who: str) -> Changed:
    """Try a waiting row again with these columns mended, as a batch of its own; refused, it goes on waiting.

    Raises LookupError when it waits no longer.
    """

    def prepare(connection: duckdb.DuckDBPyConnection, folder: Path) -> Work:
        _must_wait(connection, row)
        sheet = typed_sheet(row.table, row.place, [(row.row, row.cells | dict(mends))], folder)
        return Work([sheet], {}, lambda connection, batch: _gone(connection, row, batch))

    return change(who, "release", prepare)


def drop(row: WaitingRow, who: str) -> Changed:
    """Take a row off the waiting list for good: a batch too, so that it can be undone."""

    def prepare(connection: duckdb.DuckDBPyConnection, _folder: Path) -> Work:
        _must_wait(connection, row)
        return Work([], {}, lambda connection, batch: _gone(connection, row, batch))

    return change(who, "drop", prepare)


def _row(batch: int, table: str, place: str, row: int, cells: str, reasons: str, who: str, made: datetime.datetime) -> WaitingRow:
    problems = [
        Problem(table, place, it["kind"], row, it["column"], it["value"], it["expected"], tuple(it["nearest"]), field=it["column"])
        for it in json.loads(reasons)
    ]
    return WaitingRow(batch, table, place, row, json.loads(cells), tuple(problems), who, made)


WHICH = 'where gone is null and batch = ? and "table" = ? and place = ? and row_number = ?'


def _must_wait(connection: duckdb.DuckDBPyConnection, row: WaitingRow) -> None:
    if not connection.execute(f"select 1 from waiting {WHICH}", list(row[:4])).fetchone():
        raise LookupError("this row waits no longer")


def _gone(connection: duckdb.DuckDBPyConnection, row: WaitingRow, batch: int) -> None:
    connection.execute(f"update waiting set gone = ? {WHICH}", [batch, *row[:4]])
