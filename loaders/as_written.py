"""The rows of a table as somebody would write them: to be looked up and mended on a page."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from data_model.generations import current, reader
from data_model.rows import TABLES
from loaders.consented import consented
from loaders.keys import key_text
from loaders.names import columns_of
from loaders.standing import as_text
from loaders.typed_rows import Typed

SHOWN = 200


class Written(NamedTuple):
    """A row: what names it, and its cells as texts; blank where there is nothing."""

    key: tuple[str | None, ...]
    cells: Typed


def as_written(table: str, words: str = "", limit: int = SHOWN, file: Path | None = None) -> tuple[list[Written], int]:
    """The first rows of a table in which all these words stand somewhere, and how many there are in all; of rows with words or
    answers of families, those of the view `mendable`.

    Rows with a date come latest first. Raises KeyError for an unknown table.
    """
    names = [column.name for column in columns_of(table)]
    texts = _texts(table)
    found = " and ".join(f"contains(lower(concat_ws(' ', {', '.join(texts)})), lower($word{n}))" for n in range(len(words.split())))
    query = f"""
        select {key_text(table, "live")}, count(*) over (), {", ".join(texts)}
        from "{table}" as live where {found or "true"} and {consented(table)} order by {_order(table)} limit {limit:d}
    """
    file = file or current()
    given = {f"word{n}": word for n, word in enumerate(words.split())}
    rows = reader(file).cursor().execute(query, given).fetchall() if file else []
    written = [Written(tuple(json.loads(key)), dict(zip(names, cells, strict=True))) for key, _all, *cells in rows]
    return written, rows[0][1] if rows else 0


def rows_now(table: str, keys: Sequence[tuple[str | None, ...]], file: Path) -> dict[tuple[str | None, ...], Typed]:
    """The rows of a generation with these keys, as far as `as_written` shows them: key → cells."""
    names = [column.name for column in columns_of(table)]
    query = f"""
        select {key_text(table, "live")}, {", ".join(_texts(table))} from "{table}" as live
        where {key_text(table, "live")} in (select cast(to_json(unnest($keys::varchar[][])) as varchar)) and {consented(table)}
    """
    rows = reader(file).cursor().execute(query, {"keys": [list(key) for key in keys]}).fetchall()
    return {tuple(json.loads(key)): dict(zip(names, cells, strict=True)) for key, *cells in rows}


def _texts(table: str) -> list[str]:
    return [f"coalesce({as_text(column, f'live.{chr(34)}{column.name}{chr(34)}')}, '')" for column in columns_of(table)]


def _order(table: str) -> str:
    dated = [f'live."{column.name}" desc' for column in columns_of(table) if column.name in ("date", "month")]
    return ", ".join([*dated, *(f'live."{name}"' for name in TABLES[table].key)]) or "rowid"
