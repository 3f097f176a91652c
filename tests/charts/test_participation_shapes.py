"""What the shapes of participation show, read back from their figures."""

from datetime import date

import pandas as pd
import pytest

from charts import cohorts, lanes, months, shares, so_far, staying, steps
from tests.charts.examples import LABELS


def table(*rows: dict) -> pd.DataFrame:
    return pd.DataFrame([{"state": "value", **row} for row in rows])


def test_parts_lie_end_to_end_under_the_last_step():
    rows = table({"key": "all", "value": 9}, {"key": "a", "value": 6}, {"key": "b", "value": 3})
    bars = steps.rows(rows, {"all": "All", **LABELS}, ["a", "b"]).data[0]
    assert list(zip(bars.y, bars.base, bars.x, strict=True)) == [("all", 0, 9), ("a", 0, 6), ("b", 6, 3)]


def test_a_part_that_is_withheld_has_a_mark_and_moves_nothing():
    rows = table({"key": "a", "state": "hidden", "value": 6}, {"key": "b", "value": 3})
    figure = steps.rows(rows, LABELS, ["a", "b"])
    assert list(figure.data[0].base) == [0]
    assert "hidden" in {trace.name for trace in figure.data}


def test_targets_stand_beside_the_rising_line_and_share_its_scale():
    rows = table({"panel": "a", "month": "2025-01", "value": 3}, {"panel": "a", "month": "2025-02", "value": 5})
    figure = so_far.panels(rows, table({"panel": "a", "month": "2025-02", "value": 50}), ["a"], LABELS)
    diamonds = [trace for trace in figure.data if trace.marker.symbol == "diamond-open"]
    assert [list(trace.y) for trace in diamonds] == [[50]]
    assert figure.layout.yaxis.range[1] > 50


SUMMER = (date(2025, 7, 19), date(2025, 8, 31))


def lane(*days: str, kinds: tuple[str, ...] | str = "art") -> list[tuple]:
    rows = pd.DataFrame({"family": "F1", "date": pd.to_datetime(list(days)), "kind": kinds if isinstance(kinds, str) else list(kinds)})
    line = lanes.rows(rows, ["F1"], {"art": "Art"}, summers=[SUMMER]).data[0]
    return list(zip(line.x, line.y, strict=True))


def test_a_lane_breaks_after_six_weeks_without_anybody():
    assert lane("2025-01-01", "2025-02-12") == [("2025-01-01", "F1"), ("2025-02-12", "F1"), (None, None)]
    assert lane("2025-01-01", "2025-02-13") == [
        ("2025-01-01", "F1"), ("2025-01-01", "F1"), (None, None), ("2025-02-13", "F1"), ("2025-02-13", "F1"), (None, None),
    ]  # fmt: skip


def test_a_lane_does_not_break_over_a_summer_holiday():
    """From 15 July to 8 September are 55 days, of which 44 are holiday; to 10 October 43 count."""
    assert lane("2025-07-15", "2025-09-08") == [("2025-07-15", "F1"), ("2025-09-08", "F1"), (None, None)]
    assert len(lane("2025-07-15", "2025-10-09")) == 3  # 86 - 44
    assert len(lane("2025-07-15", "2025-10-10")) == 6
    assert len(lane("2025-08-20", "2025-10-12")) == 3  # its last eleven days do not run: 42 are left
    assert len(lane("2025-08-20", "2025-10-13")) == 6


def test_a_start_and_a_stop_are_no_presence():
    assert lane("2025-01-01", "2025-02-01", "2025-03-01", kinds=("start", "art", "stop")) == [
        ("2025-02-01", "F1"), ("2025-02-01", "F1"), (None, None),
    ]  # fmt: skip


def test_readings_are_diamonds_and_no_presence():
    rows = pd.DataFrame({"family": "F1", "date": pd.to_datetime(["2025-01-01", "2025-03-01"]), "kind": ["art", "reading"]})
    line, activity, reading = lanes.rows(rows, ["F1"], {"art": "Art"}).data
    assert reading.marker.symbol == "diamond" != activity.marker.symbol
    assert set(line.x) == {"2025-01-01", None}


def test_a_curve_has_its_interval_only_where_it_is_known_and_the_numbers_followed():
    rows = pd.DataFrame({"months": [0.0, 2.0, 4.0], "value": [1, 0.5, 0], "low": [1, 0.2, None], "high": [1, 0.8, None]})
    figure = staying.curve(rows, [(0, 9), (3, 4)])
    low, high, line = figure.data
    assert list(line.x) == [0, 2, 4]
    assert (list(low.y), list(high.y)) == ([1, 0.2], [1, 0.8])
    assert list(figure.layout.xaxis.ticktext) == ["0<br><b>9</b>", "3<br><b>4</b>"]


def test_a_single_month_has_a_bar_that_can_be_seen_and_clicked():
    one = months.stacked(table({"month": "2025-01", "by": "a", "value": 3}), "by", LABELS).data[0]
    assert one.width > 24 * 60 * 60 * 1000
    assert list(one.customdata) == [["2025-01", "a"]]


def test_holidays_are_shaded_and_ramadan_is_framed():
    rows = table({"month": "2025-03", "by": "a", "value": 3})
    spans = {"shaded": [(date(2025, 3, 1), date(2025, 3, 2), "")], "framed": [(date(2025, 3, 1), date(2025, 3, 29), "Ramadan")]}
    ground, frame = months.stacked(rows, "by", LABELS, **spans).layout.shapes
    assert ground.fillcolor
    assert not ground.line.width
    assert frame.line.dash == "dot"
    assert frame.fillcolor is None
    assert (frame.x0, frame.x1) == ("2025-03-01", "2025-03-30")


def test_more_than_all_is_drawn_within_the_axis_and_counts_stand_behind_it():
    """Twelve families came of nine that could."""
    rows = table({"key": "a", "value": 12 / 9, "low": None, "high": None, "text": "12 of 9"}, {"key": "b", "value": 0.4, "low": 0.2, "high": 0.6})
    figure = shares.rows(rows, LABELS)
    assert figure.layout.xaxis.range[1] > 12 / 9
    assert {note.text for note in figure.layout.annotations} == {"<b>12 of 9</b>", "<b>40%</b>"}
    several = shares.rows(rows[1:].assign(text="20 of 50 · 40%"), LABELS)
    assert [note.text for note in several.layout.annotations] == ["<b>20 of 50</b><br>40%"]
    assert shares.rows(rows[1:], LABELS).layout.xaxis.range[1] == pytest.approx(0.66)
    assert shares.rows(rows[1:].assign(high=0.99), LABELS).layout.xaxis.range[1] == pytest.approx(1.0395)


def test_a_cohort_has_a_cell_for_each_month_that_is_over():
    rows = [("2025-01", 0, 4.0, 1.0), ("2025-01", 1, 0.0, 0.0), ("2025-02", 0, 3.0, 1.0)]
    figure = cohorts.table(pd.DataFrame(rows, columns=["month", "later", "people", "share"]), ["2025-01", "2025-02"], 2)
    heat = figure.data[0]
    assert [list(line) for line in heat.text] == [["4", "0", ""], ["3", "", ""]]
    assert [list(line) for line in heat.z] == [[1, 0, None], [1, None, None]]
    assert (len(heat.y), list(heat.x)) == (2, ["0", "1", "2"])
