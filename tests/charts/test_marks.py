"""The four marks differ in shape, everywhere in the same way."""

import pytest

from charts.marks import MARKS, legend_of_marks, outline, sentence
from charts.theme import palette
from tests.charts.examples import SHAPES

LOOK = palette()


def test_no_two_marks_look_alike():
    legend = legend_of_marks().data
    faces = {mark: [_face(trace) for trace in legend if _place(trace) == place] for place, mark in enumerate(MARKS)}
    assert len({tuple(face) for face in faces.values()}) == 4
    assert faces["hidden"][:3] == [("line-ew", "solid", "")] * 3, "diagonal strokes"
    assert faces["not_recorded"] == [("square", "dot", "?")]
    assert faces["not_measured"] == [("square", "solid", "")]
    assert faces["zero"] == [("line-ew", "solid", "")]


def _face(trace) -> tuple:
    return trace.marker.symbol, trace.marker.line.dash or "solid", trace.text or ""


def _place(trace) -> int:
    return -int(trace.y[0])


def test_every_mark_has_its_sentence_and_they_differ():
    assert len({sentence(mark) for mark in MARKS}) == 4


def test_zero_is_a_short_line_along_the_axis():
    assert outline("zero", 14, LOOK)["symbol"] == "line-ew"
    assert outline("zero", 14, LOOK, upright=True)["symbol"] == "line-ns"


@pytest.mark.parametrize("shape", ["months", "multiples", "horizontal", "spark"])
def test_zero_stands_on_the_axis(shape):
    drawn = [trace for trace in SHAPES[shape](value=0).data if trace.name == "zero"]
    assert drawn
    assert all(at == 0 for trace in drawn for at in (trace.x if shape == "horizontal" else trace.y))


@pytest.mark.parametrize("columns", [1, 2, 4])
def test_the_legend_keeps_all_four_in_view(columns):
    figure = legend_of_marks(columns)
    low, high = figure.layout.yaxis.range
    assert {trace.name for trace in figure.data} >= set(MARKS)
    assert all(low < height < high for trace in figure.data for height in trace.y)
