"""Every rule of every table, applied to the whole input: all problems are told at once."""

from functools import partial

import duckdb

from data_model.side_by_side import side_by_side
from loaders.answers import answer_rules
from loaders.cell_rules import cell_rules
from loaders.codes import code_rules
from loaders.duplicates import duplicate_rules
from loaders.pilot_dates import Span, date_rules, pilot_span
from loaders.problems import Problem
from loaders.references import reference_rules
from loaders.report import Report
from loaders.row_rules import row_rules
from loaders.rule import Rule, Subject, problems_of
from loaders.sheet import Sheet
from loaders.staging import take_part
from loaders.straight import CloserLook


def check(connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], report: Report) -> None:
    """Put every breach of a rule in the report, after every table has been staged and every answer scored.

    Raises `straight.CloserLook` for a breach of a sheet that went straight in: what is told needs what was written.
    """
    span = pilot_span(connection)

    def repeated(cursor: duckdb.DuckDBPyConnection, subject: Subject) -> list[tuple[list[Problem], int]]:
        return problems_of(cursor, subject, duplicate_rules(cursor, subject.sheet, sheets))

    def broken(cursor: duckdb.DuckDBPyConnection, subject: Subject) -> list[tuple[list[Problem], int]]:
        return problems_of(cursor, subject, _rules_of_a_row(subject.sheet, sheets, report, span))

    its = [(subject, part) for subject in subjects(sheets, report) for part in (broken, repeated)]
    every = side_by_side(connection, [partial(part, subject=subject) for subject, part in its])
    for (subject, _part), found in zip(its, every, strict=True):
        if found and subject.sheet.straight:
            raise CloserLook
        report.add_each(found)


def subjects(sheets: list[Sheet], report: Report) -> list[Subject]:
    """The rows of each sheet that could be read."""
    tables, read = [sheet.table for sheet in sheets], [sheet for sheet in sheets if sheet.table not in report.unread]
    own = [sheet.own_rows if tables.count(sheet.table) > 1 else "true" for sheet in read]
    return [Subject(sheet, f'staging."{sheet.table}"', its) for sheet, its in zip(read, own, strict=True)]


def rules_of(
    connection: duckdb.DuckDBPyConnection, sheet: Sheet, sheets: list[Sheet], report: Report, span: Span | None
) -> list[Rule]:
    """The rules for the rows of one sheet among these; `span` is that of the pilot."""
    return [*duplicate_rules(connection, sheet, sheets), *_rules_of_a_row(sheet, sheets, report, span)]


def _rules_of_a_row(sheet: Sheet, sheets: list[Sheet], report: Report, span: Span | None) -> list[Rule]:
    places = {sheet.table: sheet.place for sheet in sheets}
    # What went straight in was held against the first of them on its way.
    return [
        *([] if sheet.straight else cell_rules(sheet)),
        *code_rules(sheet.table),
        *reference_rules(sheet.table, report.unread, places),
        *date_rules(sheet.table, span),
        *row_rules(sheet.table),
        *(answer_rules() if sheet.table == "answers" else []),
    ]


def set_refused_aside(connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], report: Report) -> None:
    """Set every row aside that a rule refuses, and then those that needed them, until nothing is refused any more."""
    count, before = "select count(*) from staging.aside", None
    while before != (before := connection.execute(count).fetchone()[0]):
        for subject in subjects(sheets, report):
            subject.set_aside(connection, rules_of(connection, subject.sheet, sheets, report, pilot_span(connection)))
            take_part(connection, subject.sheet.table)
