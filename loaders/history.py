"""Who changed what: the batches, all versions of a row, and the way back."""

import datetime
from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from data_model.generations import Abandoned, current, next_generation, reader, scratch
from data_model.migration import migrate
from data_model.state import rows_withdrawn
from data_model.temporary import own_folder
from loaders.keys import key_text
from loaders.merging import now, renew, stored_columns
from loaders.room import enough_room
from loaders.standing import Breach, breaches
from loaders.taking_back import Obstacle, later_changes, put_back, shape


class BatchMade(NamedTuple):
    """One import or correction; `undone` is when it was taken back, None while it stands."""

    batch: int
    made: datetime.datetime
    who: str
    origin: str
    kind: str
    rows_new: int
    rows_changed: int
    rows_deleted: int
    undone: datetime.datetime | None
    undone_by: str | None


class Version(NamedTuple):
    """One version of a row; `batch`, `made` and `who` are None for rows from before there were batches. `replaced_by` is
    the batch that replaced or deleted it, None for the row as it stands."""

    row: dict[str, Any]
    batch: int | None
    made: datetime.datetime | None
    who: str | None
    replaced_by: int | None


class Undone(NamedTuple):
    """The outcome of an undo: done, or what stands in the way; and the families of which a consent stays withdrawn, though the
    batch that brought it is gone."""

    done: bool
    obstacles: tuple[Obstacle, ...] = ()
    still_withdrawn: tuple[str, ...] = ()


def batches(file: Path | None = None) -> list[BatchMade]:
    """The batches of a generation (default: the current one), the last one first."""
    names = ", ".join(BatchMade._fields)
    return [BatchMade(*row) for row in _rows(file, f"select {names} from batches order by batch desc", {})]


def versions(table: str, key: tuple[str | None, ...], file: Path | None = None) -> list[Version]:
    """Every version of the row with this key, the one that stands first. Raises KeyError for an unknown table."""
    fields = ", ".join(f'"{name}": live."{name}"' for name in stored_columns(table))
    asked = "cast(to_json($key::varchar[]) as varchar)"
    query = f"""
        with every(row, batch, replaced_by) as (
            select to_json({{{fields}}}), batch, null from "{table}" as live where {key_text(table, "live")} = {asked}
            union all
            select row, batch, replaced_by from earlier_rows where "table" = $table and key = {asked}
        )
        select from_json(row, $shape), batch, made, who, replaced_by from every left join batches using (batch)
        order by replaced_by desc nulls first
    """
    given = {"table": table, "key": list(key), "shape": shape(table)}
    return [Version(*row) for row in _rows(file, query, given)]


def undo(batch: int, who: str) -> Undone:
    """Make a generation in which every row that the batch wrote is again what it was before, unless later batches touched
    those rows or lean on them: then nothing changes, and they are named.

    Raises LookupError for a batch that is not there or is undone already, `Busy` and `NoRoom` as an import does.
    """
    migrate()
    undone = Undone(False)
    with enough_room(), next_generation(lambda file: file) as connection:
        _must_stand(connection, batch)
        before = rows_withdrawn(connection)
        obstacles = later_changes(connection, batch) or _leaning(connection, batch)
        still = {it.family for it in before - rows_withdrawn(connection)}
        undone = Undone(not obstacles, tuple(obstacles), tuple(sorted(still)))
        if obstacles:
            raise Abandoned
        connection.execute("update batches set undone = ?, undone_by = ? where batch = ?", [now(), who, batch])
        renew(connection)
    return undone


def _rows(file: Path | None, query: str, given: dict[str, Any]) -> list[tuple]:
    file = file or current()
    return reader(file).cursor().execute(query, given).fetchall() if file else []


def _must_stand(connection: duckdb.DuckDBPyConnection, batch: int) -> None:
    if not connection.execute("select 1 from batches where batch = ? and undone is null", [batch]).fetchone():
        raise LookupError(f"there is no batch {batch} to undo")


def _leaning(connection: duckdb.DuckDBPyConnection, batch: int) -> list[Obstacle]:
    """Put the rows back, and tell which rows would then break a rule that they keep now."""
    put_back(connection, batch)
    broken = breaches(connection)
    stood = _breaches_before() if broken else []
    return [_obstacle(connection, breach, batch) for breach in broken if breach not in stood]


def _breaches_before() -> list[Breach]:
    """What the current generation already breaks: in a copy, because nobody writes in a generation itself."""
    with scratch(own_folder, current()) as connection:
        return breaches(connection)


def _obstacle(connection: duckdb.DuckDBPyConnection, it: Breach, batch: int) -> Obstacle:
    """The row that leans on what would vanish; or, where an older row comes back to nothing, what deleted that since."""
    if it.batch is not None and it.batch > batch:
        return Obstacle(it.batch, it.table, it.key, it.column)
    query = 'select max(replaced_by) from earlier_rows where replaced_by > ?'
    later = connection.execute(query, [batch]).fetchone()[0]
    return Obstacle(it.batch if later is None else later, it.table, it.key, it.column)
