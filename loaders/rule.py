"""A rule that rows must keep, as SQL over a staged table, and how its breaches become problems."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import duckdb

from data_model.columns import Column
from loaders.conversions import written
from loaders.names import columns_of
from loaders.nearest import first_known, nearest, nearest_of
from loaders.problems import Problem
from loaders.report import KEPT
from loaders.sheet import SPAN, Sheet
from loaders.told import tellable

# Kinds of columns that hold several codes.
LISTS = ("codes", "choices")


class Rule(NamedTuple):
    """`broken` is true for the rows of the staged table `t` that break the rule; `expected` and `value` are SQL for
    the texts beside it (without `value`: what was written in the column). The codes that come near are looked for in
    what the query `known` finds, or among the codes of `expected` when it is a `choice` of each row's own. A rule that
    takes long names a `sign`, cheap SQL without which no row breaks it: rows with the sign are looked at more closely."""

    kind: str
    column: str
    broken: str
    expected: str = "''"
    value: str | None = None
    known: str = ""
    parameters: Mapping[str, Any] = MappingProxyType({})
    choice: bool = False
    severity: str = "refusal"
    sign: str = ""

    @property
    def breach(self) -> str:
        """The condition of a row that breaks it; a `case` looks closer at few rows, where an `and` would at all."""
        return f"case when {self.sign} then {self.broken} else false end" if self.sign else self.broken


class Subject(NamedTuple):
    """The rows that rules are applied to: those of a sheet, found in the staged table `rows` by the condition `own`;
    of each rule's breaches the first `most` are told."""

    sheet: Sheet
    rows: str
    own: str = "true"
    most: int = KEPT

    @property
    def source(self) -> str:
        """The rows as `t`."""
        return f"{self.rows} as t" if self.own == "true" else f"(select * from {self.rows} where {self.own}) as t"

    def set_aside(self, connection: duckdb.DuckDBPyConnection, rules: list[Rule]) -> None:
        """Set the rows aside that break a rule which refuses."""
        for rule, count in zip(rules, _counts(connection, self, rules), strict=True):
            if count and rule.severity == "refusal":
                query = f"""select '{self.sheet.table}', t."row" from {self.source} where {rule.breach}"""
                connection.execute(f"insert into staging.aside {query}", named(query, rule.parameters))


def problems_of(connection: duckdb.DuckDBPyConnection, subject: Subject, rules: list[Rule]) -> list[tuple[list[Problem], int]]:
    """The breaches of all rules of a table, counted in one pass: of each rule that has any, the first and how many."""
    counted = zip(rules, _counts(connection, subject, rules), strict=True)
    return [(_problems(connection, subject, rule), count) for rule, count in counted if count]


def _counts(connection: duckdb.DuckDBPyConnection, subject: Subject, rules: list[Rule]) -> list[int]:
    """The number of breaches of each rule. Planning a long condition takes longer than counting the signs of many."""
    signs = list(dict.fromkeys(rule.sign for rule in rules if rule.sign))
    seen = dict(zip(signs, _numbers(connection, subject, signs, {}), strict=True))
    near = [place for place, rule in enumerate(rules) if seen.get(rule.sign, True)]
    given = {name: value for place in near for name, value in rules[place].parameters.items()}
    found = _numbers(connection, subject, [rules[place].breach for place in near], given)
    counted = dict(zip(near, found, strict=True))
    return [counted.get(place, 0) for place in range(len(rules))]


def _numbers(
    connection: duckdb.DuckDBPyConnection, subject: Subject, conditions: list[str], parameters: Mapping[str, Any]
) -> tuple[int, ...]:
    """How many rows meet each condition, in one pass."""
    if not conditions:
        return ()
    query = f"select {', '.join(f'coalesce(count_if({it}), 0)' for it in conditions)} from {subject.source}"
    return connection.execute(query, named(query, parameters)).fetchone()


def named(query: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """DuckDB refuses parameters that a query does not name."""
    asked = set(re.findall(r"\$(\w+)", query))
    return {name: value for name, value in parameters.items() if name in asked}


def _problems(connection: duckdb.DuckDBPyConnection, subject: Subject, rule: Rule) -> list[Problem]:
    sheet = subject.sheet
    its = _declared(sheet.table, rule.column)
    whole = f't."{written(its)}"' if its and its.kind in LISTS else "null"
    query = f"""
        select t."row" % {SPAN:d}, cast({_value(sheet.table, rule)} as varchar), cast({rule.expected} as varchar), {whole}
        from {subject.source} where {rule.breach} order by t."row" limit {subject.most:d}
    """
    found = connection.execute(query, named(query, rule.parameters)).fetchall()
    values = {value for _row, value, _expected, _whole in found if value}
    parameters = named(rule.known, rule.parameters)
    near = nearest(connection, rule.known, values, parameters)
    first = first_known(connection, rule.known, parameters) if rule.kind == "unknown_reference" else ()
    column = rule.column if its else ""

    return [
        Problem(sheet.table, sheet.place, rule.kind, row, sheet.header(rule.column, row),
                tellable(rule.kind, value or "", (*near.get(value, ()), expected or "")), expected or "",
                nearest_of(value, expected.split(", ")) if rule.choice else near.get(value, ()), rule.severity, column,
                known=() if value in near else first, proposal=_proposal(value, near.get(value, ()), all_of_it))
        for row, value, expected, all_of_it in found
    ]  # fmt: skip


def _proposal(value: str | None, near: tuple[str, ...], whole: str | None) -> str:
    """What a cell could be: the code that comes nearest, and in a list the other parts with it."""
    if not near:
        return ""
    return whole.replace(value or "", near[0], 1) if whole and value and value in whole else near[0]


def _declared(table: str, name: str) -> Column | None:
    return next((column for column in columns_of(table) if column.name == name), None)


def _value(table: str, rule: Rule) -> str:
    """A free text may be a sentence about somebody, so it is never repeated."""
    if rule.value is not None:
        return rule.value
    column = _declared(table, rule.column)
    return f't."{written(column)}"' if column and column.kind != "text" else "''"
