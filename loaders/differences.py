"""What the staged rows would change: which are new, which differ from the row that is there, which are the same."""

from dataclasses import dataclass, field
from typing import Any

import duckdb

from data_model.rows import TABLES
from loaders.keys import key_text, same_key
from loaders.names import columns_of
from loaders.sheet import SPAN

SHOWN = 100


@dataclass(frozen=True)
class Change:
    """One cell that gets another value: in which row of which file (both blank for a correction), of which key."""

    row: int
    key: tuple[str | None, ...]
    old: Any
    new: Any


@dataclass(frozen=True)
class Difference:
    """What happens to one table: rows `new`, `changed` and the `same`; per column how many cells change, and the first
    hundred; `missing` are keys known before, within the sender's own part, that are not in the file (nothing is deleted
    for it); `others` counts new and changed rows of other organisations (None: nobody said which is the own one), and `owners`
    tells whose they are."""

    table: str
    new: int
    changed: int
    same: int
    columns: dict[str, int] = field(default_factory=dict)
    changes: dict[str, list[Change]] = field(default_factory=dict)
    missing: int = 0
    missing_keys: tuple[tuple[str | None, ...], ...] = ()
    others: int | None = None
    owners: dict[str, int] = field(default_factory=dict)


def match(connection: duckdb.DuckDBPyConnection, table: str, existing: set[str]) -> None:
    """Make `staging."<table> matched"`: per staged row that is there already its place there, and does it differ?"""
    matched = f'create or replace table staging."{table} matched"'
    if table not in existing:
        connection.execute(f'{matched} ("row" bigint, base_row bigint, changed boolean)')
        return
    differs = " or ".join(f't."{name}" is distinct from e."{name}"' for name in compared(table)) or "false"
    connection.execute(
        f'{matched} as select t."row", e.base_row, {differs} as changed from staging."{table}" as t '
        f'join staging.existing."{table}" as e on {same_key(table, "t", "e")}'
    )


def compared(table: str) -> list[str]:
    """The columns in which two versions of a row may differ."""
    key = {*TABLES[table].key} - ({"respondent"} if table == "answers" else set())
    return [column.name for column in columns_of(table) if column.name not in key]


def difference(connection: duckdb.DuckDBPyConnection, table: str) -> Difference:
    """Counts and samples of a matched table."""
    query = f"""
        select (select count(*) from staging."{table}"), count(*), count(*) filter (where changed)
        from staging."{table} matched"
    """
    rows, known, changed = connection.execute(query).fetchone()
    changes = _changes(connection, table) if changed else {}
    columns = {name: count for name, (count, _first) in changes.items()}
    samples = {name: first for name, (_count, first) in changes.items()}
    return Difference(table, rows - known, changed, known - changed, columns, samples)


def _changes(connection: duckdb.DuckDBPyConnection, table: str) -> dict[str, tuple[int, list[Change]]]:
    """Column -> how many cells change in it, and the first of them."""
    source = f"""
        from staging."{table} matched" as m join staging."{table}" as t on t."row" = m."row"
        join staging.existing."{table}" as e on e.base_row = m.base_row where m.changed
    """
    differ = {name: f't."{name}" is distinct from e."{name}"' for name in compared(table)}
    counted = ", ".join(f"count(*) filter (where {it})" for it in differ.values())
    counts = connection.execute(f"select {counted} {source}").fetchone()
    return {
        name: (count, _first(connection, table, name, f"{source} and {differ[name]}"))
        for name, count in zip(differ, counts, strict=True) if count
    }  # fmt: skip


def _first(connection: duckdb.DuckDBPyConnection, table: str, name: str, source: str) -> list[Change]:
    parts = f"from_json({key_text(table, 't')}, '[\"VARCHAR\"]')"
    query = f'select t."row" % {SPAN:d}, {parts}, e."{name}", t."{name}" {source} order by t."row" limit {SHOWN:d}'
    return [Change(row, tuple(key), old, new) for row, key, old, new in connection.execute(query).fetchall()]
