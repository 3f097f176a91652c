"""Axes over months, and panels that never touch one another."""

import pytest

from charts.axes import count_axis, month_axis, span
from charts.panels import sheet
from charts.rows import folded


def test_months_are_counted_with_both_ends():
    assert span(["2025-11", "2026-02", "2025-12"]) == 4
    assert span(["2025-03"]) == 1


def test_the_axis_ends_with_the_last_month():
    assert month_axis(["2025-11", "2025-12"])["range"] == ["2025-11-01", "2026-01-01"]
    assert month_axis(["2024-02"])["range"] == ["2024-02-01", "2024-03-01"]


def test_few_months_are_all_named_and_many_as_width_allows():
    assert month_axis(["2025-01", "2025-02"])["dtick"] == "M1"
    assert "dtick" not in month_axis(["2025-01", "2026-02"])


@pytest.mark.parametrize("top", [1.1, 3.4, 5])
def test_small_counts_have_no_halves_on_their_axis(top):
    assert count_axis(top)["dtick"] == 1


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_panels_leave_room_for_names_and_axes(columns):
    order = list("abcdef")
    figure, panels = sheet(order, dict.fromkeys(order, "Omgaan met conflict en stress"), columns, 100, 40)
    above = {}
    for panel in panels:
        column = panel.place % columns
        if column in above:
            # The footer of the one and the name of the other lie between.
            assert (above[column] - panel.y[1]) * figure.layout.height >= 40 + 17
        above[column] = panel.y[0]
        assert 0 <= panel.x[0] < panel.x[1] <= 1 + 1e-9
        assert (panel.y[1] - panel.y[0]) * figure.layout.height == pytest.approx(100)


def test_a_long_word_is_not_cut():
    assert folded("Kennis en opvoedvaardigheden", 18) == "Kennis en<br>opvoedvaardigheden"
    assert folded("opvoedvaardigheden", 10) == "opvoedvaardigheden"
