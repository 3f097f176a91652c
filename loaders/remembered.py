"""Mappings that somebody confirmed once, found again by the headers of the next file."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import duckdb

from data_model.generations import reader
from loaders.file_kind import refused
from loaders.grid import LOOKED_AT, grids_of
from loaders.mapping import Mapping, mapped_as, place_of
from loaders.merging import now


def headers_hash(headers: Sequence[str]) -> str:
    """What tells files with the same headers, in the same order."""
    return hashlib.sha256(json.dumps(list(headers), ensure_ascii=False).encode()).hexdigest()


def remembered(sources: Sequence[Path], base: Path | None) -> Mapping:
    """The remembered mapping of every file or sheet whose headers somebody mapped before."""
    if base is None:
        return {}
    rows = reader(base).cursor().execute('select headers_hash, "table", mapping from mappings order by made').fetchall()
    known = {hash: (table, json.loads(mapping)) for hash, table, mapping in rows}
    files = [source for source in sources if not refused(source) and source.is_file()] if known else []
    found = {place_of(source, grid): known.get(headers_hash(grid.headers)) for source in files for grid in grids_of(source, LOOKED_AT)}
    return {place: it for place, it in found.items() if it}


def remember_mapping(connection: duckdb.DuckDBPyConnection, sources: Sequence[Path], mapping: Mapping, who: str) -> None:
    """Keep what was confirmed, in place of what was known of the same headers."""
    files = [source for source in sources if source.is_file()] if mapping else []
    for grid, it in [(grid, mapped_as(mapping, file, grid)) for file in files for grid in grids_of(file, LOOKED_AT)]:
        if it:
            table, columns = it
            key = headers_hash(grid.headers)
            connection.execute("delete from mappings where headers_hash = ?", [key])
            row = [key, table, json.dumps(columns, ensure_ascii=False), who, now()]
            connection.execute("insert into mappings values (?, ?, ?, ?, ?)", row)
