"""The shapes about change: counts that add up, points that are never joined, the end of a scale, then and now."""

import pandas as pd
import pytest

from charts import days, dumbbells, rounds, scatter, tally
from charts.theme import palette

LABELS, HUES = {"a": "Alpha", "b": "Beta"}, {"a": "#2A5DB8", "b": "#A68B3F"}
CLASSES = {"up": "forward", "same": "the same", "down": "backward", "unknown": "cannot be told", "none": "nothing yet"}


def table(*rows: dict) -> pd.DataFrame:
    return pd.DataFrame([{"state": "value", **row} for row in rows])


def test_every_count_is_written_in_its_part_and_nothing_yet_is_an_empty_outline():
    counts = {"up": 4, "same": 3, "down": 1, "unknown": 2, "none": 5}
    figure = tally.rows(table(*({"key": "a", "part": part, "value": n} for part, n in counts.items())), LABELS, CLASSES)
    bars = {trace.name: trace for trace in figure.data if trace.type == "bar"}
    assert {name: list(trace.text) for name, trace in bars.items()} == {CLASSES[p]: [f"<b>{n}</b>"] for p, n in counts.items()}
    assert bars["nothing yet"].marker.color == "rgba(0,0,0,0)"
    assert bars["nothing yet"].marker.line.color
    assert bars["backward"].marker.color == palette().accent


def test_points_are_not_joined_and_equal_ones_are_larger():
    same = {"panel": "a", "x": 4, "value": 2}
    figure = scatter.panels(table(same, same, {**same, "x": 6}), ["a"], LABELS, HUES, ("start", "change"), (1, 10))
    (points,) = [trace for trace in figure.data if trace.mode == "markers"]
    assert list(points.x) == [4, 6]
    assert points.marker.size[0] > points.marker.size[1]
    assert "(2×)" in points.hovertext[0]


@pytest.mark.parametrize("good_end", [1, 10])
def test_the_line_of_no_further_ends_at_the_good_end_of_the_scale(good_end):
    rows = table({"panel": "a", "x": 4, "value": 2}, {"panel": "a", "x": 5, "value": -4})
    figure = scatter.panels(rows, ["a"], LABELS, HUES, ("start", "change"), (1, 10), (good_end, "no further"))
    (line,) = [trace for trace in figure.data if trace.hovertext == "no further"]
    assert dict(zip(line.x, line.y, strict=True))[good_end] == 0
    assert all(y == pytest.approx(abs(good_end - x)) for x, y in zip(line.x, line.y, strict=True))


def test_scorers_differ_in_shape_and_stroke_and_are_named_once():
    lines = {"own": "Parents", "other": "Workers"}
    rows = [{"panel": p, "line": it, "wave": w, "value": 4} for p in "ab" for it in lines for w in ("T0", "T1")]
    figure = rounds.panels(table(*rows), ["a", "b"], LABELS, HUES, lines, {"T0": "T0", "T1": "T1"}, (1, 10))
    drawn = [trace for trace in figure.data if trace.name in lines.values()]
    assert sorted(trace.name for trace in drawn if trace.showlegend) == ["Parents", "Workers"]
    assert len({(trace.marker.symbol, trace.line.dash) for trace in drawn}) == 2


def test_then_is_an_open_ring_and_now_a_filled_point():
    figure = dumbbells.rows(table({"key": "a", "first": 3, "value": 7}), LABELS, HUES, (1, 10))
    rings, points = [trace for trace in figure.data if trace.mode == "markers"]
    assert (list(rings.x), list(points.x)) == ([3], [7])
    assert list(rings.marker.color) == [palette().paper]
    assert list(points.marker.color) == [HUES["a"]]


def test_where_nothing_moved_the_ring_stands_around_the_point_and_says_so():
    figure = dumbbells.rows(table({"key": "a", "first": 5, "value": 5, "text": "the same"}), LABELS, HUES, (1, 10))
    ring, point = [trace for trace in figure.data if trace.mode == "markers"]
    assert ring.marker.size > point.marker.size + 5
    assert [note.text for note in figure.layout.annotations] == ["the same"]


def test_a_day_of_measuring_is_a_diamond_and_any_other_a_tick():
    day = pd.Timestamp("2025-03-01")
    figure = days.rows(table({"key": "a", "date": day, "value": 1}, {"key": "b", "date": day, "value": 1}), LABELS, {"b"})
    assert [trace.marker.symbol for trace in figure.data] == ["line-ns", "diamond"]
    assert list(figure.data[0].x) == ["2025-03-01"]
