"""The figures behind a claim, asked from the door again and counted once more from the files."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from data_model.clock import today
from figures.findings.finding import Quantity
from figures.live import Live
from figures.scope import Scope
from measures.measure import CUTS, measures
from tests.measures.registry import OPINIONS
from tests.measures.second_opinion.cells import Cell, Key
from tests.measures.second_opinion.everything import Input
from tests.pilots.recorder import Asked, Record, Said


@dataclass
class Doubt:
    """What is needed to doubt the figures of a pilot; what was counted once more is kept."""

    folder: Path
    live: Live
    record: Record
    counted: dict[tuple[str, Scope], dict[Key, Cell]] = field(default_factory=dict)

    def questions(self, measure: str, said: Said) -> list[Asked]:
        """What the card of the sentence asked about the measure; where that was known already, what any card asked."""
        its = [asked for asked in self.record.asked if asked.measure == measure]
        return [asked for asked in its if said.card and said.place in asked.places] or its

    def opinion(self, measure: str, scope: Scope) -> dict[Key, Cell]:
        """The measure counted from the files, for the same choice."""
        if (measure, scope) not in self.counted:
            self.counted[measure, scope] = OPINIONS[measure](counted_from(self.folder, self.live, scope))
        return self.counted[measure, scope]


def counted_from(folder: Path, live: Live, scope: Scope = Scope()) -> Input:
    """The files, the last day of the figures, the calendar day, and the same choice, for the plain loops."""
    first, last = scope.first_month or "0000-00", scope.last_month or "9999-99"
    return Input(folder, live.about.as_of, scope.schools, first, last, scope.activity_types, today())


def wrong_figures(said: Said, doubt: Doubt) -> list[str]:
    """Why a named figure of a sentence is not so: the door gives another, or the files do."""
    return [why for one in said.claims for quantity in one.quantities if quantity.measure in measures() for why in _wrong(quantity, said, doubt)]


def _wrong(quantity: Quantity, said: Said, doubt: Doubt) -> list[str]:
    found = list(_rows(quantity, doubt.questions(quantity.measure, said)))
    same = [(row, scope) for row, scope in found if _same(row[quantity.part], quantity.value)]
    if not same:
        given = sorted({row[quantity.part] for row, _scope in found})
        return [f"{_called(quantity)} is {quantity.value} in the claim, and {given} at the door"]
    counted = [_counted(quantity, row, scope, doubt) for row, scope in same]
    if any(_same(one, quantity.value) for one in counted):
        return []
    return [f"{_called(quantity)} is {quantity.value} in the claim, and {counted} counted from the files"]


def _rows(quantity: Quantity, questions: list[Asked]) -> Iterator[tuple[dict, Scope]]:
    """The rows that the cut singles out in the answers; asked again, so that no card can have changed one."""
    for asked in questions:
        table, cut = asked.answer, dict(quantity.cut)
        for column, code in cut.items():
            table = table[table[column].astype(str) == str(code)]
        yield from ((row, asked.scope) for row in table.to_dict("records"))


def _counted(quantity: Quantity, row: dict, scope: Scope, doubt: Doubt) -> float | None:
    if quantity.measure not in OPINIONS:
        return row[quantity.part]
    key = tuple(None if pd.isna(row[name]) else row[name] for name in CUTS)
    cell = doubt.opinion(quantity.measure, scope).get(key)
    # An opinion need not tell an interval.
    told = getattr(cell, quantity.part, None) if cell else None
    return row[quantity.part] if cell and told is None and quantity.part in ("low", "high", "level") else told


def _same(one: float | None, other: float) -> bool:
    return one is not None and math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def _called(quantity: Quantity) -> str:
    cut = ", ".join(f"{column} {code}" for column, code in quantity.cut)
    return f"{quantity.part} of {quantity.measure}{f' ({cut})' if cut else ''}"
