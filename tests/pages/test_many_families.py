"""A crowd is drawn as bands, a school of twenty within it as lines, and no chart has more than five hundred points."""

import pytest

from tests.measures.blocks import write
from tests.pages.conftest import page
from tests.pages.many_families import tables
from tests.pages.told import figures, points, told
from translations import _
from widgets.resilience_tabs import TABS


@pytest.fixture
def bring(own, tmp_path):
    def of(n: int) -> None:
        folder = tmp_path / "folder"
        folder.mkdir()
        write(folder, tables(n, at_north=20), {})
        own(folder)

    return of


def shape(chart: dict) -> tuple[bool, bool]:
    """Has it bands, and has it lines per family?"""
    data = chart["data"]
    return any(trace.get("fill") for trace in data), any(trace.get("mode") == "lines+markers" and trace["x"] for trace in data)


def test_seventy_are_a_band_and_a_school_of_twenty_within_them_lines(bring) -> None:
    bring(70)
    for whom in ("both", "all"):
        assert shape(figures(page("resilience", whom=whom))["movement-ladder-adult-0"]) == (True, False)
        assert shape(figures(page("resilience", whom=whom, school=["north"]))["movement-ladder-adult-0"]) == (False, True)
    opened = page("resilience", more=_("Start against change"), school=["north"])
    assert sum(points(chart) for key, chart in figures(opened).items() if key.startswith("start-against")) > 6


def test_three_thousand_are_a_band_and_no_chart_has_more_than_five_hundred_points(bring) -> None:
    bring(3000)
    for name, _draw in TABS:
        opened = page("resilience", more=_(name))
        assert not opened.exception
        assert shape(figures(opened)["movement-ladder-adult-0"]) == (True, False)
        assert max(points(chart) for chart in figures(opened).values()) <= 500
        # Where they started stands above the tabs, without its points; in two of the tabs there are points as well.
        without = 1 + (name in ("Start against change", "For researchers"))
        assert told(opened).everything.count("Bij meer dan 60 gezinnen worden punten een vlek") == without
