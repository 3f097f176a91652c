"""Files and sheets that are not called exactly as a table: which table each is, or nearly is, by its name and column names."""

from collections.abc import Callable
from pathlib import Path

from data_model.rows import TABLES
from loaders.file_kind import packed, refused
from loaders.grid import LOOKED_AT, Grid, grids_of
from loaders.header import needed
from loaders.names import has_needed_columns, is_copy, known_columns, required, table_named, table_nearly_named
from loaders.problems import Problem
from loaders.register_grid import has_a_column_per_session
from loaders.report import Report
from loaders.report_lines import table_name


def chosen_tables(named: dict[str, str], report: Report, called: Callable[[str], str] = str) -> dict[str, str]:
    """The same files or sheets with their tables; `called` gives a name without its ending.

    The report names those that are not called exactly as their table. It refuses a second one that is, and the copy of another.
    """
    chosen: dict[str, str] = {}
    for name, table in sorted(named.items(), key=lambda it: (is_copy(called(it[0])), not table_named(called(it[0])))):
        exactly, copy = table_named(called(name)), is_copy(called(name))
        first = next((other for other in chosen if chosen[other] == table), None)
        if first is not None and (exactly or copy):
            report.add([Problem(table, name, "copy_of" if copy else "table_twice", expected=first)])
            continue
        chosen[name] = table
        if not exactly:
            report.read_as[name] = table
    return {name: chosen[name] for name in named if name in chosen}


def file_table(path: Path) -> str | None:
    """The table that a file is by its name, or nearly by its name where it has every column that such a table needs."""
    if exactly := table_named(path.stem):
        return exactly
    table = table_nearly_named(path.stem)
    grids = grids_of(path, LOOKED_AT) if table and not refused(path) else []
    return table if table and any(has_needed_columns(table, list(grid.headers)) for grid in grids) else None


def no_tables(source: Path) -> Problem:
    """The refusal of an input in which no table was found. Column names that are not ours may be anything: none is shown."""
    grids = grids_of(source, LOOKED_AT) if source.is_file() else []
    if any(has_a_column_per_session(grid.headers) for grid in grids):
        return Problem("", source.name, "register_grid", expected=needed("attendance"))
    if table := _nearly(grids):
        return Problem("", source.name, "nearly_sheet" if packed(source) else "nearly_table", expected=table_name(table))
    return Problem("", source.name, "no_tables", expected=", ".join(map(table_name, TABLES)))


def _nearly(grids: list[Grid]) -> str | None:
    """The table with the most of its needed columns, and then of any column, in the file: at least two, and half of
    those needed."""
    known = {table: set(known_columns(table, list(grid.headers)).values()) for grid in grids for table in TABLES}
    share = {table: len(columns & required(table)) / len(required(table)) for table, columns in known.items()}
    likely = [table for table in known if len(known[table]) > 1 and share[table] >= 0.5]
    return max(likely, key=lambda table: (share[table], len(known[table])), default=None)
