"""Every rule of every table, applied to the whole input: all problems are told at once."""

import duckdb

from loaders.answers import answer_rules, score_answers
from loaders.cell_rules import cell_rules
from loaders.duplicates import duplicate_rules
from loaders.pilot_dates import date_rules, pilot_span
from loaders.references import reference_rules
from loaders.report import Report
from loaders.row_rules import row_rules
from loaders.rule import apply
from loaders.sheet import Sheet


def check(connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], report: Report) -> None:
    """Put every breach of a rule in the report, after every table has been staged."""
    score_answers(connection)
    span = pilot_span(connection)
    places = {sheet.table: sheet.place for sheet in sheets}
    for sheet in sheets:
        if sheet.table not in report.unread:
            rules = [
                *cell_rules(sheet),
                *reference_rules(sheet.table, report.unread, places),
                *duplicate_rules(connection, sheet),
                *date_rules(sheet.table, span),
                *row_rules(sheet.table),
                *(answer_rules() if sheet.table == "answers" else []),
            ]
            apply(connection, sheet, rules, report)
