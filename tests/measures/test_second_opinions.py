"""Every row of every measure is what a plain loop over the files says it is, and no row is missing or too many."""

import math

import pandas as pd
import pytest

from conftest import FOLDERS
from figures.live import Live
from figures.scope import Scope
from measures.measure import CUTS, measures
from registry import OPINIONS
from second_opinion.cells import Cell, Key
from second_opinion.everything import Input
from second_opinion.today import default_as_of


def compare(live: Live, name: str, data: Input, scope: Scope = Scope()) -> None:
    """Hold all rows of a measure against its second opinion."""
    table = live.figures(measures()[name], measures()[name].cuts(), scope)
    found = {_key(row): row for row in table.to_dict("records")}
    assert len(found) == len(table), "two rows share their cuts"
    expected = OPINIONS[name](data)
    assert set(found) == set(expected)
    wrong = {cut: (_cell(found[cut]), cell) for cut, cell in expected.items() if not _same(_cell(found[cut]), cell)}
    assert not wrong
    assert not table["hidden"].any()


def _key(row: dict) -> Key:
    return tuple(None if pd.isna(row[name]) else row[name] for name in CUTS)


def _cell(row: dict) -> Cell:
    return Cell(*(None if math.isnan(row[name]) else row[name] for name in Cell._fields))


def _same(one: Cell, other: Cell) -> bool:
    pairs = zip(one, other, strict=True)
    return all(a == b or (None not in (a, b) and math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)) for a, b in pairs)


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", measures())
def test_a_measure_is_what_a_plain_loop_over_the_files_says(name, folder, open_folder):
    path, live = open_folder(folder)
    compare(live, name, Input(path, live.about.as_of))


@pytest.mark.parametrize("folder", FOLDERS)
def test_today_is_the_last_date_of_a_held_session_or_an_answer(folder, open_folder):
    path, live = open_folder(folder)
    assert live.about.as_of == default_as_of(path)
