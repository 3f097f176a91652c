"""Holding all rows of a measure against its second opinion."""

import math

import pandas as pd

from figures.live import Live
from figures.scope import Scope
from measures.measure import CUTS, measures
from tests.measures.registry import OPINIONS
from tests.measures.second_opinion.cells import Cell, Key
from tests.measures.second_opinion.everything import Input


def compare(live: Live, name: str, data: Input, scope: Scope = Scope()) -> None:
    """The same rows, and in each the same value, numerator, denominator and n to 1e-9, and low and high where the opinion
    tells them; nothing hidden."""
    table = live.figures(measures()[name], measures()[name].cuts(), scope)
    found = {_key(row): _cell(row) for row in table.to_dict("records")}
    expected = OPINIONS[name](data)
    assert len(found) == len(table), "two rows share their cuts"
    assert found.keys() == expected.keys()
    wrong = {cut: (found[cut], cell) for cut, cell in expected.items() if not _same(found[cut], cell)}
    assert not wrong, f"found, expected: {wrong}"
    assert not table["hidden"].any()


def _key(row: dict) -> Key:
    return tuple(None if pd.isna(row[name]) else row[name] for name in CUTS)


def _cell(row: dict) -> Cell:
    return Cell(*(None if math.isnan(row[name]) else row[name] for name in Cell._fields))


def _same(one: Cell, other: Cell) -> bool:
    """`other` is the opinion."""
    told = [name for name in Cell._fields if name not in ("low", "high") or getattr(other, name) is not None]
    pairs = [(getattr(one, name), getattr(other, name)) for name in told]
    return all(a == b or (None not in (a, b) and math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)) for a, b in pairs)
