"""A number that is withheld is nowhere in a figure: not in its bars, its axes, its hover or its custom data."""

import re

import pytest

from charts.marks import word
from tests.charts.examples import SHAPES

SECRET = 7654.25
HIDDEN = {
    "value": SECRET,
    "low": SECRET,
    "high": SECRET,
    "level": SECRET,
    "n": SECRET,
    "text": f"{SECRET}",
    "state": "hidden",
}
# 7654, its Dutch and English forms, and what an axis with air above it would make of it.
TRACE = re.compile(r"7[.,]?65[34]|857[23]|8[.,]?57[23]")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_withheld_number_is_absent_from_the_whole_figure(shape):
    written = SHAPES[shape](**HIDDEN).to_json()
    assert "bdata" not in written, "packed numbers cannot be searched"
    assert not TRACE.search(written)


@pytest.mark.parametrize("shape", sorted(set(SHAPES)))
def test_the_same_number_is_found_when_it_may_be_shown(shape):
    """Otherwise the test above could not fail."""
    assert TRACE.search(SHAPES[shape](**{**HIDDEN, "state": "value"}).to_json())


@pytest.mark.parametrize("shape", SHAPES)
def test_the_withheld_row_is_drawn_as_withheld(shape):
    figure = SHAPES[shape](**HIDDEN)
    drawn = [trace for trace in figure.data if trace.name == "hidden"]
    assert drawn
    assert all(word("hidden") in text for trace in drawn for text in _words(trace.hovertext))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("state", ["not_recorded", "not_measured"])
def test_the_other_absences_have_their_own_mark(shape, state):
    names = {trace.name for trace in SHAPES[shape](**{**HIDDEN, "state": state}).data}
    assert state in names
    assert "hidden" not in names


def _words(text) -> tuple:
    return (text,) if isinstance(text, str) else text
