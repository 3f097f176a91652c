"""A rule that rows must keep, as SQL over a staged table, and how its breaches become problems."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import duckdb

from loaders.conversions import written
from loaders.names import columns_of
from loaders.nearest import nearest, nearest_of
from loaders.problems import Problem
from loaders.report import KEPT, Report
from loaders.sheet import Sheet


class Rule(NamedTuple):
    """`broken` is true for the rows of the staged table `t` that break the rule; `expected` and `value` are SQL for
    the texts beside it (without `value`: what was written in the column). The codes that come near are looked for in
    what the query `known` finds, or among the codes of `expected` when it is a `choice` of each row's own."""

    kind: str
    column: str
    broken: str
    expected: str = "''"
    value: str | None = None
    known: str = ""
    parameters: Mapping[str, Any] = MappingProxyType({})
    choice: bool = False
    severity: str = "refusal"


def apply(connection: duckdb.DuckDBPyConnection, sheet: Sheet, rules: list[Rule], report: Report) -> None:
    """Count the breaches of all rules of a table in one pass, and fetch the first of those that have any."""
    for rule, count in zip(rules, _counts(connection, sheet.table, rules), strict=True):
        if count:
            report.add(_problems(connection, sheet, rule), count)


def _counts(connection: duckdb.DuckDBPyConnection, table: str, rules: list[Rule]) -> tuple[int, ...]:
    counts = ", ".join(f"count(*) filter (where {rule.broken})" for rule in rules)
    given = named(counts, {name: value for rule in rules for name, value in rule.parameters.items()})
    return connection.execute(f'select {counts} from staging."{table}" as t', given).fetchone() if rules else ()


def named(query: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """DuckDB refuses parameters that a query does not name."""
    asked = set(re.findall(r"\$(\w+)", query))
    return {name: value for name, value in parameters.items() if name in asked}


def _problems(connection: duckdb.DuckDBPyConnection, sheet: Sheet, rule: Rule) -> list[Problem]:
    query = f"""
        select t."row", cast({_value(sheet.table, rule)} as varchar), cast({rule.expected} as varchar)
        from staging."{sheet.table}" as t where {rule.broken} order by t."row" limit {KEPT:d}
    """
    found = connection.execute(query, named(query, rule.parameters)).fetchall()
    values = {value for _row, value, _expected in found if value}
    near = nearest(connection, rule.known, values, named(rule.known, rule.parameters))
    header = sheet.header(rule.column)
    return [
        Problem(sheet.table, sheet.place, rule.kind, row, header, value or "", expected or "",
                nearest_of(value, expected.split(", ")) if rule.choice else near.get(value, ()), rule.severity)
        for row, value, expected in found
    ]  # fmt: skip


def _value(table: str, rule: Rule) -> str:
    """A free text may be a sentence about somebody, so it is never repeated."""
    if rule.value is not None:
        return rule.value
    column = next((column for column in columns_of(table) if column.name == rule.column), None)
    return f't."{written(column)}"' if column and column.kind != "text" else "''"
