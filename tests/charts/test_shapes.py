"""What each shape shows, read back from the figure."""

from datetime import date

import pandas as pd
import pytest

from charts import bars, dots, flow, grid, months, multiples, network, slopes
from charts.rows import checked
from tests.charts.examples import HUES, LABELS, SHAPES, WAVES
from translations import _


def table(*rows: dict) -> pd.DataFrame:
    return pd.DataFrame([{"state": "value", **row} for row in rows])


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_small_enough_and_described(shape):
    figure = SHAPES[shape](value=5)
    assert sum(len(trace.x) for trace in figure.data if trace.x is not None) <= 500
    assert 60 <= figure.layout.height <= 900
    assert not figure.layout.title.text, "the page writes the title"


def test_a_table_without_its_columns_or_with_an_unknown_state_is_refused():
    with pytest.raises(KeyError, match="month"):
        checked(table({"value": 1}), "month")
    with pytest.raises(ValueError, match="secret"):
        checked(table({"value": 1, "state": "secret"}))


def test_hover_speaks_dutch_with_dutch_numbers():
    figure = months.stacked(table({"month": "2025-03", "by": "a", "value": 1234}), "by", LABELS)
    assert figure.data[0].hovertext == ("mrt 2025<br>Alpha: <b>1.234</b>",)


def test_months_stack_in_the_order_of_the_labels_and_a_line_stands_above_on_its_own_scale():
    rows = table({"month": "2025-01", "by": "b", "value": 2}, {"month": "2025-01", "by": "a", "value": 1})
    figure = months.stacked(rows, "by", LABELS, table({"month": "2025-01", "value": 40}), "people", "sessions")
    assert [trace.name for trace in figure.data if trace.type == "bar"] == ["Alpha", "Beta"]
    assert figure.layout.yaxis.domain[1] < figure.layout.yaxis2.domain[0]
    assert figure.layout.yaxis.range[1] < 10 < 40 < figure.layout.yaxis2.range[1]
    assert figure.layout.yaxis.range[0] == figure.layout.yaxis2.range[0] == 0


def test_dates_are_numbered_in_their_order():
    marked = [(date(2025, 2, 3), "second"), (date(2025, 1, 9), "first")]
    figure = months.stacked(table({"month": "2025-01", "by": "a", "value": 1}), "by", LABELS, marked=marked)
    told = {note.text: note.hovertext for note in figure.layout.annotations if note.hovertext}
    assert told == {"<b>1</b>": "9 jan 2025<br>first", "<b>2</b>": "3 feb 2025<br>second"}


def test_a_line_breaks_where_a_month_is_withheld():
    rows = table(
        {"month": "2025-01", "place": "a", "value": 2},
        {"month": "2025-02", "place": "a", "state": "hidden", "value": None},
        {"month": "2025-03", "place": "a", "value": 4},
    )
    line = multiples.months(rows, "place", ["a"], LABELS).data[0]
    assert line.y == (2, None, 4)
    assert not line.connectgaps


def test_places_keep_their_order_their_scale_and_their_marker_even_when_empty():
    rows = table({"month": "2025-01", "place": "a", "value": 9}, {"month": "2025-01", "place": "c", "value": 1})
    figure = multiples.months(rows, "place", ["c", "b", "a"], {**LABELS, "c": "Gamma"})
    assert [note.text for note in figure.layout.annotations] == ["<b>Gamma</b>", "<b>Beta</b>", "<b>Alpha</b>"]
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range == figure.layout.yaxis3.range
    lines = [trace.marker.symbol for trace in figure.data if trace.mode == "lines+markers+text"]
    assert lines == ["circle", "square", "diamond"]


def test_attendance_states_have_shapes_of_their_own_and_too_many_cells_are_refused():
    states = ["present", "helper", "excused", "absent", "cancelled", "not_recorded", "hidden", "not_invited"]
    rows = pd.DataFrame({"at": [f"s{one}" for one in range(8)], "who": "f", "state": states})
    columns = {f"s{one}": f"{one + 1}<br>mrt" for one in range(8)}
    figure = grid.cells(rows, "at", "who", columns, {"f": "F01"}, {"present": "aanwezig"})
    told = {text for trace in figure.data for text in (trace.hovertext or ())}
    assert "F01<br>1 mrt: <b>aanwezig</b>" in told
    assert not any("8 mrt" in text for text in told), "who was not invited has no symbol"
    assert len({trace.marker.symbol for trace in figure.data if trace.showlegend is False}) >= 6
    assert figure.layout.xaxis.labelalias["s0"] == "mrt<br>1"
    assert figure.layout.xaxis.labelalias["s1"] == "2"
    with pytest.raises(ValueError, match="501"):
        grid.cells(pd.DataFrame({"at": "s0", "who": "f", "state": ["present"] * 501}), "at", "who", columns, {}, {})


def _panels(**one):
    means = table({"panel": "a", "wave": "T0", "value": 4}, {"panel": "a", "wave": "T1", "value": 5.25})
    changes = table({"panel": "a", "value": 1.25, "low": 0.5, "high": 2, "n": 11, "show": True, **one})
    return slopes.panels(None, means, ["a"], LABELS, HUES, changes, WAVES)


def test_a_panel_shows_both_ends_of_the_mean_and_the_change_with_its_interval():
    figure = _panels()
    mean = next(trace for trace in figure.data if trace.line.width == 4)
    assert mean.text == ("<b>4,0</b>", "<b>5,2</b>")
    assert (mean.line.color, figure.layout.yaxis.tickvals) == (HUES["a"], (1, 10))
    change = figure.data[-1]
    assert change.text == ("<b>+1,2</b>",)
    assert change.hovertext == ("<b>+1,2</b><br>" + _("between {low} and {high}").format(low="+0,5", high="+2,0"),)
    assert [trace.y for trace in figure.data if trace.line.width == 6] == [(0.5, 2)]
    assert figure.layout.xaxis2.ticktext == ("n = 11",)


def test_below_six_pairs_only_the_number_of_pairs_is_told():
    figure = _panels(show=False, n=4)
    assert figure.layout.xaxis2.ticktext == ("n = 4",)
    assert "+1,2" not in figure.to_json()


def test_a_band_goes_along_the_upper_quartiles_and_back_along_the_lower_ones():
    means = table({"panel": "a", "wave": "T0", "value": 4}, {"panel": "a", "wave": "T1", "value": 5})
    halves = table({"panel": "a", "wave": "T0", "value": 4, "low": 3, "high": 6}, {"panel": "a", "wave": "T1", "value": 5, "low": 4, "high": 7})
    figure = slopes.panels(None, means, ["a"], LABELS, HUES, waves=WAVES, bands=halves)
    (band,) = [trace for trace in figure.data if trace.fill == "toself"]
    assert (band.x, band.y) == ((0, 1, 1, 0), (6, 7, 4, 3))


def test_the_line_of_no_change_ends_at_the_point_so_that_it_strikes_out_no_number():
    figure = _panels(value=-0.1)
    (zero,) = [trace for trace in figure.data if trace.line.dash == "dot"]
    assert max(zero.x) < 0.2


def test_a_line_with_a_code_can_be_picked():
    units = table(
        *({"panel": "a", "unit": unit, "code": code, "wave": wave, "value": 3} for unit, code in (("F07", "F07"), ("F08", None)) for wave in WAVES)
    )
    means = table({"panel": "a", "wave": "T0", "value": 4}, {"panel": "a", "wave": "T1", "value": 5})
    line = slopes.panels(units, means, ["a"], LABELS, HUES, waves=WAVES).data[0]
    assert line.customdata == ("F07", "F07", None, None, None, None)
    assert line.hovertext[0] == _("{code}: click to look at this family").format(code="F07")
    assert line.hovertext[3] is None


def test_thin_lines_tell_nothing_when_touched():
    units = table(
        {"panel": "a", "unit": "F07", "wave": "T0", "value": 3}, {"panel": "a", "unit": "F07", "wave": "T1", "value": 4}
    )
    means = table({"panel": "a", "wave": "T0", "value": 4}, {"panel": "a", "wave": "T1", "value": 5})
    figure = slopes.panels(units, means, ["a"], LABELS, HUES, waves=WAVES)
    assert figure.data[0].y == (3, 4, None)
    assert figure.data[0].hoverinfo == "skip"
    assert "F07" not in figure.to_json()


def test_the_flow_writes_its_counts_and_leaves_out_nobody():
    rows = table({"wave": "T0", "status": "a", "value": 9}, {"wave": "T0", "status": "b", "value": 0})
    first, second = [trace for trace in flow.waves(rows, WAVES, LABELS).data if trace.type == "bar"]
    assert (first.text, first.x, second.x) == (("<b>9</b>",), (9,), ())


def test_equal_readings_stack_and_the_middle_is_named():
    rows = table(*({"panel": "a", "value": value} for value in (4, 4, 6.5, 7)))
    figure = dots.distribution(rows, ["a"], LABELS, HUES)
    assert (figure.data[0].x, figure.data[0].y) == ((4, 4, 6.5, 7), (1, 2, 1, 1))
    assert figure.data[1].x == (5.25,)
    assert figure.data[1].text == (_("middle {value}").format(value="5,2"),)
    assert figure.layout.xaxis.tickvals == tuple(range(1, 11))


def test_units_without_a_reading_are_counted_beside_the_scale():
    rows = table({"panel": "a", "value": 4}, *[{"panel": "a", "value": None, "state": "not_measured"}] * 2)
    figure = dots.distribution(rows, ["a"], LABELS, HUES)
    assert "2×" in [note.text for note in figure.layout.annotations]


def test_bars_lie_with_their_number_and_a_tick_at_what_was_promised():
    rows = table({"key": "a", "value": 8, "goal": 10}, {"key": "b", "value": 3, "goal": None})
    figure = bars.horizontal(rows, LABELS, HUES, target="goal")
    assert [note.text for note in figure.layout.annotations] == [
        "<b>8</b> " + _("of {value}").format(value=10),
        "<b>3</b> ",
    ]
    assert next(trace.x for trace in figure.data if trace.type == "scatter") == (10,)
    assert figure.layout.xaxis.range[0] == 0


def test_what_went_goes_down():
    rows = table({"wave": "T1", "part": "kept", "value": 22}, {"wave": "T1", "part": "lost", "value": 4})
    figure = bars.diverging(rows, WAVES, {"kept": "kept"}, {"lost": "lost"})
    assert [trace.y for trace in figure.data] == [(22,), (-4,)]
    assert figure.data[1].text == ("<b>4</b>",)
    assert [trace.textposition for trace in figure.data] == ["inside", "outside"]
    assert figure.layout.yaxis.range[0] < -4 < 22 < figure.layout.yaxis.range[1]


def _map(edges: list[dict], **one):
    shared = {"kind": "school", "outside": False, "size": 2, "answered": True}
    nodes = table(
        *({"partner": code, "label": code, "x": at, "y": 0.0, **shared, **one} for at, code in enumerate("ab"))
    )
    return network.map(nodes, pd.DataFrame(edges), {"school": "School"})


def test_a_pair_rated_from_both_sides_is_one_line_at_its_higher_level():
    lines = _map([{"from": "a", "to": "b", "level": 4}, {"from": "b", "to": "a", "level": 2}]).data[:5]
    assert [len(line.x) for line in lines] == [0, 0, 0, 3, 0]
    assert [line.line.width for line in lines] == sorted(line.line.width for line in lines)


def test_a_map_of_differences_tells_lost_and_new_by_stroke_too():
    lines = {line.line.dash: line for line in _map([{"from": "a", "to": "b", "change": "lost"}]).data[:5]}
    assert len(lines["dot"].x) == 3
    assert len(lines["dash"].x) == 0


def test_who_did_not_answer_is_a_question_and_positions_do_not_depend_on_who_is_there():
    silent, all_there = (
        _map([{"from": "a", "to": "b", "level": 1}], answered=False),
        _map([{"from": "a", "to": "b", "level": 1}]),
    )
    assert "not_recorded" in {trace.name for trace in silent.data}
    assert silent.layout.xaxis.range == all_there.layout.xaxis.range == (-1.1, 1.1)


def test_the_circle_is_there_only_with_someone_outside():
    edges = [{"from": "a", "to": "b", "level": 1}]
    assert not _map(edges).layout.shapes
    assert _map(edges, outside=True).layout.shapes[0].type == "circle"
