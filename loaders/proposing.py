"""A mapping proposed for a file with headers of its own: by what the headers resemble and what stands below them."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from types import MappingProxyType

from data_model.columns import Column
from data_model.generations import reader
from data_model.rows import TABLES
from data_model.vocabularies import words
from loaders.call_names import is_call_name
from loaders.grid import LOOKED_AT as HEAD
from loaders.grid import Grid, grids_of
from loaders.mapping import place_of
from loaders.names import columns_of, plain, required, table_named
from loaders.register_grid import has_a_column_per_session

LOOKED_AT = 50
SHOWN = 3
# Below this a header and a column have nothing to do with each other.
LIKE = 0.6


@dataclass(frozen=True)
class ProposedMapping:
    """For one sheet: the most likely table, and per header the column that it may be (None: left out). `certain` when
    every needed column was found; `first` holds the first cells below each header, but no names of people; `full_place` names the file too."""

    place: str
    table: str
    columns: dict[str, str | None]
    certain: bool
    first: dict[str, tuple[str, ...]] = field(default_factory=dict)
    full_place: str = ""


def proposed_mappings(source: Path, base: Path | None, asked: Map[str, str] = MappingProxyType({})) -> list[ProposedMapping]:
    """A mapping for every sheet of a file, with the codes that the generation `base` knows.

    `asked`: the table that somebody says a sheet is, by its full place.
    """
    known = _known_codes(base)
    return [_proposed(grid, known, asked.get(place_of(source, grid)), place_of(source, grid)) for grid in grids_of(source, HEAD + LOOKED_AT)]


def _proposed(grid: Grid, known: Map[str, set[str]], asked: str | None, place: str) -> ProposedMapping:
    named = asked or table_named(Path(grid.place).stem) or ("attendance" if has_a_column_per_session(grid.headers) else None)
    tables = [named] if named else list(TABLES)
    found = {table: _columns(table, grid, known) for table in tables}
    table = max(found, key=lambda it: _fit(it, found[it]))
    columns = {header: column for header, (column, _score) in found[table].items()}
    first = {header: () if is_call_name(header) else tuple(_cells(grid, nth)[:SHOWN]) for nth, header in enumerate(grid.headers)}
    return ProposedMapping(grid.place, table, columns, required(table) <= {*columns.values()}, first, place)


def _fit(table: str, columns: Map[str, tuple[str | None, float]]) -> float:
    """How much of the table is there, and how surely."""
    chosen = {column: score for column, score in columns.values() if column}
    needed = required(table)
    return len(needed & chosen.keys()) / max(len(needed), 1) * 2 + sum(chosen.values()) / max(len(columns), 1)


def _columns(table: str, grid: Grid, known: Map[str, set[str]]) -> dict[str, tuple[str | None, float]]:
    """Header -> column and likeness: the surest pairs first, each header and each column once."""
    cells = {header: _cells(grid, place) for place, header in enumerate(grid.headers) if header}
    pairs = [
        (_likeness(table, header, column, texts, known), header, column.name)
        for header, texts in cells.items() if not is_call_name(header)
        for column in columns_of(table)
    ]  # fmt: skip
    chosen: dict[str, tuple[str | None, float]] = dict.fromkeys(cells, (None, 0.0))
    taken: set[str] = set()
    for score, header, name in sorted(pairs, reverse=True):
        if score >= LIKE and name not in taken and chosen[header][0] is None:
            chosen[header] = (name, score)
            taken.add(name)
    return chosen


def _cells(grid: Grid, place: int) -> list[str]:
    return [cells[place] for _row, cells in grid.below[:LOOKED_AT] if place < len(cells) and cells[place]]


def _likeness(table: str, header: str, column: Column, texts: list[str], known: Map[str, set[str]]) -> float:
    """From 0 to 1.5: the likeness of the names, and half of the share of cells that could stand in the column. Below a name
    of ours may stand codes that are new."""
    name = max(SequenceMatcher(None, plain(header), plain(own)).ratio() for own in (column.name, *column.dutch))
    content = _content(table, column, texts, known)
    if name == 1 or content is None:
        return name + (content or 0) / 2
    return name * (0.5 + content / 2) + content / 2


def _content(table: str, column: Column, texts: list[str], known: Map[str, set[str]]) -> float | None:
    """The share of the cells that could stand in the column; None where that says nothing."""
    accepted = known.get(column.refers or f"{table}.{column.name}") if column.kind == "code" else None
    if column.words:
        accepted = {plain(word) for word in words(column.words)}
        texts = [plain(text) for text in texts]
    if not texts or not accepted:
        return None
    return sum(text in accepted for text in texts) / len(texts)


def _known_codes(base: Path | None) -> dict[str, set[str]]:
    """`table.column` -> the codes that are there, for everything that other tables refer to."""
    if base is None:
        return {}
    cursor = reader(base).cursor()
    referred = {column.refers for table in TABLES for column in columns_of(table) if column.refers}
    queries = {it: 'select distinct "{1}" from "{0}"'.format(*it.split(".")) for it in referred}
    return {it: {code for (code,) in cursor.execute(query).fetchall()} for it, query in queries.items()}
