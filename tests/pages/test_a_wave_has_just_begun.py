"""The last moment has just opened: what is told is the moment before it, with its name, and never as if nothing was measured."""

import datetime

import pytest

from loaders.importing import import_source
from tests.pages.conftest import ROOT, page
from tests.pages.told import figures, told
from translations import _

DAY = datetime.date(2026, 8, 20)


@pytest.fixture
def just_begun(monkeypatch, tmp_path) -> None:
    """The sample's own files ten days into its last measurement moment, when one family has filled it in."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    report = import_source(ROOT / "sample_data" / "end", DAY)
    assert report.accepted, report.lines()


def test_the_titles_tell_of_the_last_moment_with_enough_pairs(just_begun) -> None:
    words = told(page("resilience")).everything
    assert "7 gezinnen op T3, sinds hun eerste meting" in words
    assert "Van 7 gezinnen met een eerste meting en een op T3" in words
    assert "1 op T4 tot nu toe, van wie er 1 te vergelijken is met een eerdere meting" in words
    assert "1 gezin met een" not in words


def test_the_picture_goes_to_the_same_moment(just_begun) -> None:
    chart = figures(page("resilience"))["movement-ladder-adult-0"]
    feet = [axis["ticktext"][0] for name, axis in chart["layout"].items() if name.startswith("xaxis") and axis.get("tickvals") == [0]]
    assert feet == ["n = 7"] * 6


def test_every_row_of_the_overview_names_its_moment(just_begun) -> None:
    words = told(page("overview")).everything
    assert words.count(" op T3 (n = 7) · ") == 6
    assert _("no two readings to compare yet") not in words


@pytest.mark.parametrize("tab", ["How sure", "Start against change", "Who scored", "Per school", "For researchers"])
def test_no_tab_falls_back_to_the_one_family(just_begun, tab) -> None:
    words = told(page("resilience", more=_(tab))).everything
    assert "1 gezin met een eerste meting en een op T4" not in words
    assert "nog geen tweede meting;" not in words
