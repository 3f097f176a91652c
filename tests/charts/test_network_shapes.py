"""What the shapes of the network show, read back from the figure."""

import pandas as pd
import pytest

from charts import bands, matrix, network, network_legend, points
from charts.network_points import FADED

KINDS = {"school": "School"}


def nodes(*codes: str, **one) -> pd.DataFrame:
    shared = {"kind": "school", "outside": False, "answered": True, "size": 3, "state": "value", "y": 0.0, **one}
    rows = [{"partner": code, "label": f"Partner {code}", "number": str(at), "x": at / 4, **shared} for at, code in enumerate(codes)]
    return pd.DataFrame(rows)


def edges(*pairs: str, level: int = 3) -> pd.DataFrame:
    return pd.DataFrame([(*pair, level) for pair in pairs], columns=["from", "to", "level"])


def named(figure) -> dict[str, str]:
    """Name of each point → what is written beside it."""
    trace = next(trace for trace in figure.data if trace.mode == "markers+text" and trace.name is None)
    return dict(zip(trace.hovertext, trace.text, strict=True))


def test_of_a_chosen_partner_its_ties_and_its_neighbours_stand_out():
    figure = network.map(nodes(*"abcd"), edges("ab", "cd"), KINDS, chosen="a")
    points = next(trace for trace in figure.data if trace.mode == "markers+text")
    assert list(points.marker.opacity) == [1, 1, FADED, FADED]
    assert [text for text in points.text if text] == ["Partner a", "Partner b"]
    lines = [trace for trace in figure.data if trace.mode == "lines" and len(trace.x)]
    assert sorted(line.opacity for line in lines) == [0.12, 0.9]


def test_on_a_phone_numbers_stand_for_the_names():
    assert set(named(network.map(nodes(*"abc"), edges("ab"), KINDS, narrow=True)).values()) == {"0", "1", "2"}


def test_nothing_that_is_drawn_moves_the_map():
    full, bare = network.map(nodes(*"abcd"), edges("ab"), KINDS), network.map(nodes("a"), edges(), KINDS)
    assert not full.layout.margin.autoexpand
    for part in ("margin", "height", "xaxis", "yaxis"):
        assert full.layout[part] == bare.layout[part]
    assert not any(trace.showlegend for trace in full.data)


@pytest.mark.parametrize("codes", ["", "a"])
def test_a_map_of_nobody_or_one_is_drawn_all_the_same(codes):
    figure = network.map(nodes(*codes) if codes else nodes("a").head(0), edges(), KINDS)
    assert len(named(figure)) == len(codes)


def test_every_change_has_a_stroke_of_its_own():
    words = {code: code for code in ("new", "stronger", "kept", "weaker", "lost", "joined", "left")}
    strokes = [(trace.line.dash, trace.line.width) for trace in network_legend.ties(words).data]
    assert len(set(strokes)) == len(words)


@pytest.mark.parametrize(("columns", "screens"), [(4, (1100, 1800, 2500)), (1, (300, 340, 400))])
def test_the_line_of_a_tie_ends_before_its_words(columns, screens):
    figure = network_legend.ties({2: "two", 3: "three"}, columns=columns)
    for screen in screens:
        pixels = (figure.data[0].x[1] - figure.data[0].x[0]) * screen / figure.layout.xaxis.range[1]
        assert 20 < pixels < figure.layout.annotations[0].xshift


def test_in_the_matrix_zero_no_answer_and_not_named_are_three_things():
    rows = [("a", "b", 5, "value"), ("a", "c", 0, "value"), ("b", "a", None, "not_recorded")]
    figure = matrix.squares(pd.DataFrame(rows, columns=["row", "column", "value", "state"]), {"a": "A", "b": "B", "c": "C"})
    cells = {(trace.marker.symbol, x, y) for trace in figure.data for x, y in zip(trace.x, trace.y, strict=True)}
    assert cells == {("square", "b", "a"), ("circle", "c", "a"), ("square", "a", "b")}
    assert [trace.name for trace in figure.data if trace.name] == ["not_recorded"]


def test_a_rating_stands_on_its_whole_scale_and_not_in_a_bar_from_zero():
    table = pd.DataFrame([("a", 2.5, "value", "n = 3"), ("b", None, "hidden", None)], columns=["key", "value", "state", "text"])
    figure = points.on_scale(table, {"a": "A", "b": "B"}, (1, 4))
    assert [(list(point.x), list(point.y), list(point.text)) for point in figure.data] == [([2.5], ["a"], ["<b>2,5</b> n = 3"])]
    low, high = figure.layout.xaxis.range
    assert (low < 1 < 4 < high, list(figure.layout.xaxis.tickvals)) == (True, [1, 2, 3, 4])


def test_bands_are_as_wide_as_their_number_and_a_fall_has_a_pattern():
    moves = pd.DataFrame([("0", "2", 3, "value"), ("2", "1", 1, "value"), ("2", "2", 4, "value")], columns=["then", "now", "value", "state"])
    figure = bands.levels(moves, {"2": "two", "1": "one", "0": "none"}, ("T0", "T1"))
    told = {trace.text: trace for trace in figure.data}
    assert set(told) == {"none → two: <b>3</b>", "two → one: <b>1</b>", "two → two: <b>4</b>"}
    for text, trace in told.items():
        assert trace.y[0] - trace.y[-1] == float(text[-5])
    assert [trace.fillpattern.shape for trace in told.values()] == ["", ".", ""]
