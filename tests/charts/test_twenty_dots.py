"""Twenty dots: as many as there are, filled forward and open backward, and a line for what would move anyway."""

import pandas as pd

from charts import twenty_dots
from charts.theme import palette
from tests.charts.examples import HUES, LABELS
from translations import _


def drawn(*values: float, **more):
    table = pd.DataFrame([{"panel": "a", "value": value, "state": "value"} for value in values])
    return twenty_dots.panels(table, ["a"], LABELS, HUES, **more)


def test_every_dot_is_drawn_once_and_its_side_is_seen_without_colour():
    figure = drawn(-1.0, -0.01, 0.0, 0.01, 0.5, 0.5)
    (dots,) = [trace for trace in figure.data if trace.mode == "markers"]
    assert len(dots.x) == 6
    assert [x < 0 for x in dots.x] == [True, True, False, False, False, False]
    paper = palette().paper
    assert [fill == paper for fill in dots.marker.color] == [True, True, True, False, False, False]
    assert len(set(zip(dots.x, dots.y, strict=True))) == 6
    assert _("<b>{up}</b> of {all} forward").format(up=3, all=6) in [note.text for note in figure.layout.annotations]


def test_what_would_move_anyway_is_a_grey_line_only_where_it_is_known():
    assert not [trace for trace in drawn(1.0).data if trace.hovertext == _("without any effect")]
    (line,) = [trace for trace in drawn(1.0, ticks={"a": 0.4}).data if trace.hovertext == _("without any effect")]
    assert list(line.x) == [0.4, 0.4]
    assert line.line.color == palette().muted


def test_a_withheld_panel_has_no_dots():
    table = pd.DataFrame([{"panel": "a", "value": 7654.25, "state": "hidden"}])
    assert "7654" not in twenty_dots.panels(table, ["a"], LABELS, HUES).to_json()
