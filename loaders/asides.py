"""The rows that were set aside: what was written in them and why they were refused."""

import duckdb

from loaders.checks import rules_of, subjects
from loaders.conversions import written
from loaders.names import columns_of
from loaders.pilot_dates import pilot_span
from loaders.report import Report
from loaders.rule import Subject, problems_of
from loaders.sheet import SPAN, Sheet

MOST = 10_000


def waiting_rows(connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], report: Report) -> list[tuple]:
    """Per row: table, place, row as the person counts it, column -> what was written, and each problem as a dict of
    `column`, `kind`, `value`, `expected` and `nearest`."""
    found = []
    some = {table for (table,) in connection.execute('select distinct "table" from staging.aside').fetchall()}
    for subject in subjects([sheet for sheet in sheets if sheet.table in some], report):
        sheet = subject.sheet
        of_table = f'"row" in (select "row" from staging.aside where "table" = \'{sheet.table}\')'
        aside = Subject(sheet, f'staging."{sheet.table} whole"', f"{of_table} and {sheet.own_rows}", MOST)
        rows = _cells(connection, aside)
        if rows:
            reasons = _reasons(connection, aside, sheets, report)
            found += [(sheet.table, sheet.place, row, cells, reasons.get(row, [])) for row, cells in rows]
    return found


def _cells(connection: duckdb.DuckDBPyConnection, aside: Subject) -> list[tuple[int, dict[str, str]]]:
    columns = columns_of(aside.sheet.table)
    texts = ", ".join(f'"{written(column)}"' for column in columns)
    rows = connection.execute(f'select "row" % {SPAN:d}, {texts} from {aside.source} order by "row"').fetchall()
    names = [column.name for column in columns]
    return [(row, {n: text for n, text in zip(names, texts, strict=True) if text is not None}) for row, *texts in rows]


def _reasons(
    connection: duckdb.DuckDBPyConnection, aside: Subject, sheets: list[Sheet], report: Report
) -> dict[int, list[dict]]:
    told = Report(report.origin)
    told.add_each(problems_of(connection, aside, rules_of(connection, aside.sheet, sheets, report, pilot_span(connection))))
    reasons: dict[int, list[dict]] = {}
    for it in told.problems:
        if it.severity == "refusal" and it.row is not None:
            reason = {"column": it.field or it.column, "kind": it.kind, "value": it.value, "expected": it.expected}
            reasons.setdefault(it.row, []).append(reason | {"nearest": list(it.nearest)})
    return reasons
