"""Figures read from a frozen file: a filter selects stored cells, nothing is ever added up again."""

from dataclasses import replace
from pathlib import Path

import pandas as pd

from data_model.generations import reader
from data_model.schema import quoted
from figures.about import About, about
from figures.promised import COLUMNS
from figures.scope import Scope
from figures.table import cells, tidy
from measures.measure import Cut, Measure, measures

# Listings that may stand in a frozen file: what is public about the pilot, never a row about a family or a person.
PUBLIC = (
    "schools", "organisations", "wave_so_far", "network_member", "tie_so_far", "every_month", "changes_made", "instruments",
    "instrument_items", "instrument_bands", "instrument_subscales", "outcome_agreed", "targets",
)  # fmt: skip
# Views whose rows a period or a type chooses among.
OVER_PRESENCES = ("presence", "first_presence", "first_giving")
# Where partners stood on the map on the day that it was frozen.
PLACES = "network_place"
# What was promised beside what was reached, as far as it may be told.
PROMISED = "promised"


class Frozen:
    """The same door as `Live`, over a file that holds figures and public listings and nothing else."""

    def __init__(self, file: Path) -> None:
        """Opens the file read-only; raises duckdb.Error where it is not one."""
        self.file = file
        self._connection = reader(file)
        self._figures = tidy(self._rows("select * from figures"))
        self.about: About = replace(about(lambda sql, given: self._rows(sql)), frozen=True)

    def figure(
        self, name: str, by: Cut = (), scope: Scope = Scope(), where: dict[str, str] | None = None
    ) -> pd.DataFrame:
        """The stored cells of this cut. Where the scope asks for a sum over cells, each of its places is withheld."""
        measure = measures()[name]
        its = self._figures[self._figures["measure"] == name]
        cut = measure.ordered((*by, *_singled_out(scope, measure.columns)))
        if not measure.allows(cut) or _needs_a_sum(scope, by, measure.columns) or _counted_again(scope, measure):
            return _withheld(measure, by, _in_scope(cells(its, measure.ordered(by), where or {}), scope), where or {})
        found = cells(its, cut, where or {})
        return _in_scope(found, scope)

    def listing(self, name: str, scope: Scope = Scope(), where: tuple[tuple[str, str], ...] = ()) -> pd.DataFrame | None:
        """A public listing; None where it is closed outside the team."""
        if name not in (*PUBLIC, PLACES) or not self._has(name):
            return None
        found = _in_scope(self._connection.cursor().execute(f'select * from "{name}"').df(), scope)
        for column, code in where:
            found = found[found[column] == code]
        return found.reset_index(drop=True)

    def promised(self) -> pd.DataFrame:
        """What was promised beside what was reached, as it was frozen; nothing in a file from before that was kept."""
        if not self._has(PROMISED):
            return pd.DataFrame(columns=list(COLUMNS))
        return self._connection.cursor().execute(f"select * from {PROMISED}").df()

    def _has(self, table: str) -> bool:
        return bool(self._rows(f"select 1 as found from duckdb_tables() where table_name = {quoted(table)}"))

    def _rows(self, sql: str) -> list[dict]:
        result = self._connection.cursor().execute(sql)
        names = [column[0] for column in result.description]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def _withheld(measure: Measure, by: Cut, its: pd.DataFrame, where: dict[str, str]) -> pd.DataFrame:
    """The places that the cut has without the scope, so that a chart knows where its marks stand; nothing else of them."""
    if not by or not measure.allows(by):
        return tidy([{"measure": measure.name, "unit": measure.unit, "hidden": True, **where}])
    return tidy([{"measure": measure.name, "unit": measure.unit, "hidden": True, **row} for row in its[list(by)].to_dict("records")])


def _singled_out(scope: Scope, columns: Cut) -> list[str]:
    """One school, or one type, is a stored cell of its own."""
    one = {"school": scope.schools, "activity_type": scope.activity_types}
    return [name for name, chosen in one.items() if len(chosen) == 1 and name in columns]


def _needs_a_sum(scope: Scope, by: Cut, columns: Cut) -> bool:
    several = {"school": scope.schools, "activity_type": scope.activity_types}
    sums = any(len(chosen) > 1 and name in columns and name not in by for name, chosen in several.items())
    period = bool(scope.first_month or scope.last_month) and "month" in columns and "month" not in by
    return sums or period


def _counted_again(scope: Scope, measure: Measure) -> bool:
    """Reach, return and first times rest on presences, of which a period or a type chooses some also where that is no cut of theirs."""
    narrowed = {"month": scope.first_month or scope.last_month, "activity_type": scope.activity_types}
    return measure.rows in OVER_PRESENCES and any(chosen and name not in measure.columns for name, chosen in narrowed.items())


def _in_scope(table: pd.DataFrame, scope: Scope) -> pd.DataFrame:
    keep = pd.Series(True, index=table.index)
    for name, chosen in {"school": scope.schools, "activity_type": scope.activity_types}.items():
        if chosen and name in table and table[name].notna().any():
            keep &= table[name].isin(chosen)
    if "month" in table and table["month"].notna().any():
        keep &= table["month"].between(scope.first_month or "0000-00", scope.last_month or "9999-99")
    return table[keep].reset_index(drop=True)
