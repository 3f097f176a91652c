"""Files whose headers are not ours: which table a sheet is and which column each header, as a person confirmed it."""

from pathlib import Path

from data_model.rows import TABLES
from loaders.call_names import NEVER, is_call_name
from loaders.grid import LOOKED_AT, Grid, all_grids, grids_of
from loaders.names import known_columns, required
from loaders.problems import Problem
from loaders.report import Report
from loaders.rewriting import write_numbered
from loaders.sheet import Sheet
from loaders.workbook_codes import told_codes
from loaders.workbook_looks import tell_looks

# Place (a file, a sheet, or "file: sheet") -> its table, and header -> column; a header without a column is left out. What
# somebody said to be no table has a blank one.
Mapping = dict[str, tuple[str, dict[str, str | None]]]


def place_of(source: Path, grid: Grid) -> str:
    """What a mapping calls a file or sheet: two workbooks may have a sheet of the same name."""
    return grid.place if grid.place == source.name else f"{source.name}: {grid.place}"


def mapped_as(mapping: Mapping, source: Path, grid: Grid) -> tuple[str, dict[str, str | None]] | None:
    """What a mapping says of a file or sheet; None when it says nothing."""
    return mapping.get(place_of(source, grid)) or mapping.get(grid.place)


def table_of_headers(source: Path) -> str | None:
    """The one table that has all its needed columns, and every column of the file, among the headers of a CSV file."""
    for grid in grids_of(source, LOOKED_AT):
        whole = [table for table in TABLES if _says(table, grid)]
        if len(whole) == 1:
            return whole[0]
    return None


def _says(table: str, grid: Grid) -> bool:
    known = known_columns(table, list(grid.headers))
    return required(table) <= set(known.values()) and len(known) == sum(1 for header in grid.headers if header)


def mapped_sheets(source: Path, folder: Path, report: Report, mapping: Mapping) -> dict[str, Sheet | None]:
    """The sheets of a file that the mapping names, by their places, copied to `folder` without what it leaves out.

    A sheet of which two columns would become one is refused: None. So is, without a refusal, what was said to be no table.
    """
    found = [(grid, it) for grid in all_grids(source) if (it := mapped_as(mapping, source, grid))] if mapping else []
    return {grid.place: _sheet(grid, *it, folder, report) for grid, it in found}


def _sheet(grid: Grid, table: str, columns: dict[str, str | None], folder: Path, report: Report) -> Sheet | None:
    if not table:
        report.unknown.append(grid.place)
        return None
    if grid.corner:
        report.add([Problem(table, grid.place, "sheet_too_large", expected=grid.corner)])
        report.unread.add(table)
        return None
    never = {header for header in grid.headers if is_call_name(header, NEVER)}
    mapped = tuple("" if header in never else columns.get(header) or "" for header in grid.headers)
    if twice := _twice(table, grid, mapped):
        report.add(twice)
        report.unread.add(table)
        return None
    file, width = folder / f"{table}-{len(list(folder.iterdir()))}.csv", len(grid.headers)
    sheet = Sheet(table, grid.place, grid.headers, grid.header_row, width, file, numbered=True, mapped=mapped)
    kept = ((number, _kept(cells, mapped)) for number, cells in grid.below)
    write_numbered(told_codes(kept, sheet, report), width, file)
    left_out = tuple(grid.headers[place] or f"#{place + 1}" for place, column in enumerate(mapped) if not column)
    if left_out:
        report.ignored[grid.place] = left_out
    if grid.looks:
        tell_looks(grid.looks, sheet, report)
    return sheet


def _twice(table: str, grid: Grid, mapped: tuple[str, ...]) -> list[Problem]:
    """Of two columns with one meaning nobody can tell which counts, also when they have the same header."""
    first = {column: grid.headers[mapped.index(column)] for column in mapped if column}
    return [
        Problem(table, grid.place, "column_twice", grid.header_row, grid.headers[place], expected=first[column])
        for place, column in enumerate(mapped) if column and column in mapped[:place]
    ]  # fmt: skip


def _kept(cells: list[str], mapped: tuple[str, ...]) -> list[str]:
    """What the mapping leaves out is gone before anything is written."""
    inside = [cell if column else "" for cell, column in zip(cells, mapped, strict=False)]
    return inside + cells[len(mapped) :]
