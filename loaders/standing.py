"""The rows of a generation as they stand, held against every rule: what an undo or a deletion would break."""

import json
from pathlib import Path
from typing import NamedTuple

import duckdb

from data_model.columns import Column
from loaders.answers import score_answers, stage_instruments
from loaders.checks import check
from loaders.conversions import written
from loaders.existing import show_existing
from loaders.keys import key_text
from loaders.names import columns_of
from loaders.problems import Problem
from loaders.report import Report
from loaders.sheet import Sheet
from loaders.staging import take_part
from loaders.staging_database import staging


class Breach(NamedTuple):
    """A row that does not keep a rule: its table, its key, the column and the rule; and the batch that wrote it."""

    table: str
    key: tuple[str | None, ...]
    column: str
    kind: str
    batch: int | None


def breaches(connection: duckdb.DuckDBPyConnection) -> list[Breach]:
    """The rows of the connection's own generation that do not keep a rule that refuses."""
    with staging(connection):
        database = connection.execute("select current_database()").fetchone()[0]
        existing = sorted(show_existing(connection, database))
        for table in existing:
            connection.execute(f'create or replace view staging."{table} whole" as {_as_staged(table)}')
            take_part(connection, table)
        if "answers" in existing:
            stage_instruments(connection, {}, database)
            score_answers(connection)
        sheets = [_sheet(table) for table in existing]
        report = Report("")
        check(connection, sheets, report)
        return [_breach(connection, problem) for problem in report.problems if problem.severity == "refusal"]


def as_text(column: Column, value: str) -> str:
    """The SQL for what somebody would write to mean a value, so that reading it again gives the same."""
    if column.kind in ("codes", "choices"):
        return f"array_to_string({value}, '+')"
    if column.kind == "yes_no":
        return f"case {value} when true then 'ja' when false then 'nee' end"
    if column.kind in ("number", "number_or_percentage"):
        # "1.234" can be read in two ways, "1.2340" cannot.
        plain = f"regexp_replace(cast({value} as varchar), '\\.0$', '')"
        return f"case when regexp_full_match({plain}, '[+-]?[1-9]\\d{{0,2}}\\.\\d{{3}}') then {plain} || '0' else {plain} end"
    return f"cast({value} as varchar)"


def _as_staged(table: str) -> str:
    columns = columns_of(table)
    texts = ", ".join(f'{as_text(c, _named(c))} as "{written(c)}"' for c in columns if written(c) != c.name)
    values = ", ".join(_named(column) for column in columns)
    parts = ", ".join(part for part in (values, texts) if part)
    return f'select base_row as "row", false as surplus, null as totals, {parts} from staging.existing."{table}"'


def _named(column: Column) -> str:
    return f'"{column.name}"'


def _sheet(table: str) -> Sheet:
    headers = tuple(column.name for column in columns_of(table))
    return Sheet(table, table, headers, 0, len(headers), Path(table))


def _breach(connection: duckdb.DuckDBPyConnection, it: Problem) -> Breach:
    query = f'select {key_text(it.table, "e")}, e.batch from staging.existing."{it.table}" as e where e.base_row = ?'
    key, batch = connection.execute(query, [it.row]).fetchone() if it.row is not None else ("[]", None)
    return Breach(it.table, tuple(json.loads(key)), it.column, it.kind, batch)
