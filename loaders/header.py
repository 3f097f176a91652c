"""Where the column names stand: title lines, blank rows and notes may stand above them."""

from collections.abc import Iterable

from loaders.names import columns_of, known_columns, required
from loaders.problems import Problem
from loaders.register_grid import has_a_column_per_session
from loaders.report import Report

# Nobody writes more than a page of explanation above a table; further down, a data row might look like a header.
LOOKED_AT = 25


def header_place(table: str, rows: list[list[str]]) -> int | None:
    """The first row with every needed column, else the first with the most known ones. None when no row has two: one
    word alone may stand in a row of people."""
    known = []
    for place, row in enumerate(rows[:LOOKED_AT]):
        known.append(set(known_columns(table, row).values()))
        if required(table) <= known[-1]:
            return place
    best = max(known, key=len, default=set())
    return known.index(best) if len(best) > 1 else None


def check_header(table: str, place: str, headers: tuple[str, ...], row: int, report: Report) -> bool:
    """Refuse columns that are missing or there twice; name the ones left out. Is the table readable?"""
    if _is_grid(table, headers):
        report.add([no_header(table, place, [list(headers)])])
        return False
    known = known_columns(table, list(headers))
    # What is no column name may be a name of a person, in a file without a header.
    names = tuple(headers[place] for place in known)
    problems = missing_columns(table, place, set(known.values()), names, row) + _twice(table, place, headers, row)
    for problem in problems:
        report.add([problem])
    extra = [header or f"#{number + 1}" for number, header in enumerate(headers) if number not in known]
    if extra:
        report.ignored[place] = tuple(extra)
    return not problems


def named_part(row: list[str]) -> tuple[str, ...]:
    """The headers without the blank cells behind the last one."""
    headers = [cell.strip() for cell in row]
    return tuple(headers[: 1 + max(place for place, header in enumerate(headers) if header)])


def note_titles(table: str, place: str, above: list[list[str]], report: Report) -> None:
    """Warn that rows above the header were left out; Excel's own `sep=;` is no title."""
    written = [row for row, cells in enumerate(above, 1) if any(cell.strip() for cell in cells)]
    titles = [row for row in written if not above[row - 1][0].lower().startswith("sep=")]
    if titles:
        rows = ", ".join(map(str, titles))
        report.add([Problem(table, place, "title_lines", expected=rows, severity="warning")])


def no_header(table: str, place: str, rows: list[list[str]]) -> Problem:
    """The refusal of a table without any known column name; its cells may be personal, so none are shown."""
    grid = any(_is_grid(table, row) for row in rows[:LOOKED_AT])
    return Problem(table, place, "register_grid" if grid else "no_header", expected=needed(table))


def _is_grid(table: str, headers: Iterable[str]) -> bool:
    return table == "attendance" and has_a_column_per_session(headers)


def needed(table: str) -> str:
    """The columns that a table cannot do without, each with its Dutch name."""
    return ", ".join(_names(table, required(table)))


def missing_columns(table: str, place: str, columns: set[str], headers: tuple[str, ...], row: int) -> list[Problem]:
    """The refusals for what a table with these columns, of these headers, cannot do without."""
    absent = _names(table, required(table) - columns)
    return [Problem(table, place, "missing_column", row, name, expected=", ".join(headers) or "–") for name in absent]


def _twice(table: str, place: str, headers: tuple[str, ...], row: int) -> list[Problem]:
    first: dict[str, int] = {}
    problems = []
    for number, column in known_columns(table, list(headers)).items():
        if first.setdefault(column, number) != number:
            problems.append(Problem(table, place, "column_twice", row, headers[number], expected=headers[first[column]]))
    return problems


def _names(table: str, wanted: set[str]) -> list[str]:
    """Columns with their Dutch header beside them, in the declared order."""
    declared = [column for column in columns_of(table) if column.name in wanted]
    return [f"{column.name} ({', '.join(column.dutch)})" if column.dutch else column.name for column in declared]
