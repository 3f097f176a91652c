"""A file that is called otherwise: which table it nearly is, by its column names."""

from pathlib import Path

from data_model.rows import TABLES
from loaders.file_kind import packed
from loaders.grid import LOOKED_AT, Grid, grids_of
from loaders.header import needed
from loaders.names import known_columns, required
from loaders.problems import Problem
from loaders.register_grid import has_a_column_per_session
from loaders.report_lines import table_name


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
