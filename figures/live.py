"""Figures computed from a generation of the data: what the team sees."""

import datetime
import threading
from collections import OrderedDict
from functools import cached_property
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from data_model.clock import tell_today, today
from data_model.generations import reader
from figures.about import About, about
from figures.earlier_day import on_an_earlier_day
from figures.estimators import ESTIMATORS
from figures.promised import month_end, promised
from figures.query import statements
from figures.scope import Scope
from figures.table import tidy
from measures.measure import Cut, Measure, measures

KEPT = 512
# Of the rows that estimators work on: measures with the same query are asked for one after the other.
ANSWERS_KEPT = 8
_kept: OrderedDict[tuple, Any] = OrderedDict()
_answers: OrderedDict[tuple, Any] = OrderedDict()
_lock = threading.Lock()


class Live:
    """The figures of one generation. Tables that come out are shared by all viewers: read them, never change them."""

    def __init__(self, source: Path | duckdb.DuckDBPyConnection) -> None:
        """From a generation's file (cached, for any number of viewers), or from an open connection (not cached)."""
        self.file = source if isinstance(source, Path) else None
        self._connection = reader(source) if isinstance(source, Path) else source

    @cached_property
    def about(self) -> About:
        """What this generation is: its day, whether it is a sample, which tables it received."""
        return about(self._rows)

    def figure(
        self, name: str, by: Cut = (), scope: Scope = Scope(), where: dict[str, str] | None = None
    ) -> pd.DataFrame:
        """One measure by these columns, in the tidy table; `where` keeps only the rows with these codes.

        Raises KeyError for an unknown measure and ValueError for a cut that its header does not declare.
        """
        table = self._cached(("figure", name, by, scope), lambda: self.figures(measures()[name], [by], scope))
        for column, value in (where or {}).items():
            table = table[table[column] == value]
        return table.reset_index(drop=True)

    def listing(self, name: str, scope: Scope = Scope(), where: tuple[tuple[str, str], ...] = ()) -> pd.DataFrame | None:
        """The rows of a view or table, in scope: what the team may see one by one. None would mean closed.

        `where` keeps only the rows with these codes: (column, code) each.
        """
        return self._cached(("listing", name, scope, where), lambda: self._listing(name, scope, where))

    def figures(self, measure: Measure, cuts: list[Cut], scope: Scope = Scope()) -> pd.DataFrame:
        """One measure by all these cuts in one go, in the tidy table."""
        for cut in cuts:
            if not measure.allows(cut):
                raise ValueError(f"{measure.name} cannot be cut by {', '.join(cut) or 'nothing'}")
        answers = self._rows_kept if measure.estimator else self._rows
        rows = [row for sql, given in statements(measure, cuts, scope, self._columns) for row in answers(sql, given)]
        return tidy([_estimated(measure, row) for row in rows])

    def of_month(self, name: str, month: str, by: Cut = ()) -> pd.DataFrame:
        """The single figure that a month has of a measure, by these columns, in the tidy table: what it was at the month's end,
        within the month, or at the last measurement moment closed by then that has it.

        Raises KeyError for an unknown measure and ValueError for one of which a month has several figures, or none by these columns.
        """
        return self._cached(("of month", name, month, by), lambda: self._of_month(measures()[name], month, by))

    def promised(self) -> pd.DataFrame:
        """What was promised beside what was reached: see `figures.promised`."""
        return self._cached(("promised",), lambda: promised(self.listing("targets"), self._today, self.about.as_of, self.of_month))

    def _of_month(self, measure: Measure, month: str, by: Cut) -> pd.DataFrame:
        match measure.month_figure:
            case "within":
                return self.figure(measure.name, by, Scope(first_month=month, last_month=month))
            case "wave":
                waves = self.listing("wave_so_far").sort_values(["opens", "wave"])
                closed = waves.loc[waves["closes"].dt.date <= month_end(month), "wave"].tolist()
                table = self.figure(measure.name, (*by, "wave"))
                last = [wave for wave in closed if wave in set(table["wave"])][-1:]
                return table[table["wave"].isin(last)].reset_index(drop=True)
            case "end":
                return self._at_the_end(measure, month_end(month), by)
        raise ValueError(f"a month has more than one figure of {measure.name}")

    def _at_the_end(self, measure: Measure, day: datetime.date, by: Cut) -> pd.DataFrame:
        if not measure.allows(by):
            raise ValueError(f"{measure.name} cannot be cut by {', '.join(by)}")
        rows = []
        for sql, given in statements(measure, [by], Scope(), self._columns):
            earlier = on_an_earlier_day(sql)
            rows += self._rows(earlier, given | ({"earlier_day": day} if "$earlier_day" in earlier else {}))
        return tidy([_estimated(measure, row) for row in rows])

    @property
    def _today(self) -> datetime.date:
        """The calendar day; of a sample its own."""
        return self._rows("select day from today", {})[0]["day"]

    def _listing(self, name: str, scope: Scope, where: tuple[tuple[str, str], ...]) -> pd.DataFrame:
        columns = self._columns(name)
        conditions = scope.conditions(columns) + [f"{column} = $only_{column}" for column, _ in where if column in columns]
        shown = "* exclude (batch)" if "batch" in columns else "*"
        sql = f"select {shown} from {name} where {' and '.join(conditions) or 'true'}"
        offered = scope.parameters() | {f"only_{column}": code for column, code in where}
        given = {key: value for key, value in offered.items() if f"${key}" in sql}
        return self._cursor().execute(sql, given).df()

    def _columns(self, view: str) -> set[str]:
        return self._columns_of_all[view]

    @cached_property
    def _columns_of_all(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for row in self._rows("select table_name, column_name from duckdb_columns() where not internal", {}):
            found.setdefault(row["table_name"], set()).add(row["column_name"])
        return found

    def _rows(self, sql: str, given: dict) -> list[dict]:
        result = self._cursor().execute(sql, given)
        names = [column[0] for column in result.description]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

    def _cursor(self) -> duckdb.DuckDBPyConnection:
        """A cursor of its own for each call: a connection shared between threads mixes up their rows."""
        return tell_today(self._connection.cursor())

    def _rows_kept(self, sql: str, given: dict) -> list[dict]:
        return self._cached((sql, repr(given)), lambda: self._rows(sql, given), _answers, ANSWERS_KEPT)

    def _cached(self, key: tuple, make, kept: OrderedDict[tuple, Any] = _kept, most: int = KEPT) -> Any:
        """A figure is known by what was asked of which generation on which day; the oldest answers make room."""
        if self.file is None:
            return make()
        key = (self.file, today(), *key)
        with _lock:
            if key in kept:
                kept.move_to_end(key)
                return kept[key]
        table = make()
        with _lock:
            kept[key] = table
            while len(kept) > most:
                kept.popitem(last=False)
        return table


def forget() -> None:
    """Forget every answer: for whoever measures what the first one costs."""
    with _lock:
        _kept.clear()
        _answers.clear()


def _estimated(measure: Measure, row: dict) -> dict:
    found = ESTIMATORS[measure.estimator](measure.name, row) if measure.estimator else {}
    return {"measure": measure.name, "unit": measure.unit, **row, **found}
