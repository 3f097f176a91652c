"""Codes of a workbook that somebody typed and Excel made into something else: 3-12 into a date, 1.5 into a number."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from loaders.names import columns_of
from loaders.problems import Problem
from loaders.report import KEPT, Report
from loaders.sheet import Sheet
from loaders.workbook_cells import Remade

Row = tuple[int, list[str]]


def told_codes(rows: Iterable[Row], sheet: Sheet, report: Report) -> Iterator[Row]:
    """The same rows; after the last one the codes that Excel remade are refused. A code that refers to another one is
    not looked at: what it was made into stands nowhere."""
    own = {column.name for column in columns_of(sheet.table) if column.kind == "code" and not column.refers}
    places = [place for column, place in sheet.places.items() if column in own]
    found: dict[int, list[Problem]] = defaultdict(list)
    counts: dict[int, int] = defaultdict(int)
    for number, row in rows:
        for place in places:
            if place < len(row) and isinstance(row[place], Remade):
                counts[place] += 1
                if counts[place] <= KEPT:
                    found[place].append(_problem(sheet, number, place, row[place]))
        yield number, row
    for place, problems in found.items():
        report.add(problems, counts[place])


def _problem(sheet: Sheet, number: int, place: int, value: str) -> Problem:
    column = next(column for column, its in sheet.places.items() if its == place)
    return Problem(sheet.table, sheet.place, "remade_code", number, sheet.headers[place], value, field=column)
