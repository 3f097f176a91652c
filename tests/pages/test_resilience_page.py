"""The page of the resilience sources: every number on it is the data pack's, and only the open tab is drawn."""

import re

import pandas as pd
import pytest

from data_model.generations import current
from figures.change_estimators import threshold
from figures.findings.change_counts import FIVE
from figures.live import Live
from figures.table import cells
from reports.data_pack import all_figures
from tests.pages.conftest import page
from tests.pages.told import figures, told
from translations import _, number, percentage
from widgets.resilience_tabs import TABS

LADDER = {"instrument": "ladder", "scorer": "adult"}
CELLS = ("instrument", "source", "wave", "scorer")
SOURCES = ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")
OPEN = {name: i for i, (name, _draw) in enumerate(TABS)}


@pytest.fixture
def pack(live) -> pd.DataFrame:
    """The data pack of the sample's end."""
    live("end")
    page("resilience")
    return all_figures(Live(current()))


def of(pack: pd.DataFrame, measure: str, **where: str) -> pd.DataFrame:
    return cells(pack[pack["measure"] == measure], CELLS, LADDER | where)


def in_order(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.set_index("source").loc[list(SOURCES)]


def at_the_end(pack: pd.DataFrame, measure: str) -> pd.DataFrame:
    return in_order(of(pack, measure, wave="T4"))


def drawn(chart: dict, mode: str) -> list[dict]:
    return [trace for trace in chart["data"] if trace.get("mode") == mode]


def test_means_and_changes_are_those_of_the_pack(pack) -> None:
    chart = figures(page("resilience"))["movement-ladder-adult-0"]
    lines = [trace["y"] for trace in drawn(chart, "lines+markers+text")]
    scores = of(pack, "resilience_score").sort_values("wave")
    assert lines == [pytest.approx(scores.loc[scores["source"] == source, "value"].tolist()) for source in SOURCES]
    changes = at_the_end(pack, "resilience_change")
    assert [trace["y"][0] for trace in drawn(chart, "markers+text")] == pytest.approx(changes["value"].tolist())
    bars = [trace["y"] for trace in drawn(chart, "lines") if trace["line"].get("width") == 6]
    assert bars == [pytest.approx(ends) for ends in changes[["low", "high"]].to_numpy().tolist()]


def test_the_level_in_words_is_the_true_one(pack) -> None:
    level = at_the_end(pack, "resilience_change")["level"].iloc[0]
    assert level == pytest.approx(1 - 12 / 256)
    assert f"{percentage(level, 1)}" in told(page("resilience")).everything


def test_the_counts_are_those_of_the_pack_and_add_up(pack) -> None:
    chart = figures(page("resilience"))["counts-ladder-adult-0"]
    parts = [trace for trace in chart["data"] if trace["type"] == "bar"]
    for measure, bar in zip(FIVE, parts, strict=True):
        expected = at_the_end(pack, measure)["value"]
        shown = dict(zip(bar["y"], bar["x"], strict=True))
        assert {source: shown.get(source, 0) for source in SOURCES} == expected.to_dict()
    pairs = at_the_end(pack, "resilience_change")["n"]
    four = sum(at_the_end(pack, measure)["value"] for measure in FIVE[:4])
    assert four.to_dict() == pairs.to_dict()


def test_the_researchers_table_is_the_pack(pack) -> None:
    live_page = page("resilience", more=_("For researchers"))
    table = next(table.value for table in live_page.table if _("p after Holm") in table.value.columns)
    expected = {
        "pairs": [number(n) for n in at_the_end(pack, "resilience_change")["n"]],
        "median": [number(x, 1, signed=True) for x in at_the_end(pack, "resilience_change_median")["value"]],
        "Hedges g": [number(x, 2, signed=True) for x in at_the_end(pack, "resilience_effect_size")["value"]],
        "p, sign flips": [number(x, 3) for x in at_the_end(pack, "resilience_change_p")["value"]],
    }
    assert {name: table[_(name)].tolist() for name in expected} == expected
    for name, measure in (("mean (interval, level)", "resilience_change"), ("Hodges-Lehmann (interval, level)", "resilience_change_hl")):
        for text, row in zip(table[_(name)], at_the_end(pack, measure).to_dict("records"), strict=True):
            parts = [number(row[part], 1, signed=True) for part in ("value", "low", "high")] + [percentage(row["level"], 1)]
            assert [part for part in parts if part not in text] == []


@pytest.mark.parametrize("name", OPEN)
@pytest.mark.parametrize("age", ["two_months", "seven_months", "end"])
def test_a_tab_is_drawn_when_it_is_open_and_only_then(live, name, age) -> None:
    live(age)
    closed, opened = page("resilience"), page("resilience", more=_(name))
    assert not opened.exception
    first = page("resilience", more=_(TABS[0][0]))
    extra = set(told(opened).texts) - set(told(first).texts)
    assert extra or name == TABS[0][0]
    assert len(told(closed).texts) <= len(told(first).texts)


@pytest.mark.parametrize("name", OPEN)
def test_every_tab_is_also_there_outside_the_team(frozen, name) -> None:
    frozen("end")
    it = page("resilience", more=_(name))
    assert not it.exception
    assert not re.search(r"\bG-\d\d\b", told(it).everything)


def test_no_chart_has_more_than_five_hundred_points(live) -> None:
    live("end")
    for name in OPEN:
        for chart in figures(page("resilience", more=_(name))).values():
            assert sum(len(trace.get("x") or ()) for trace in chart["data"]) <= 500


def test_the_line_of_a_rule_of_thumb_is_what_the_instrument_says() -> None:
    assert threshold(None, None, 2).size == 2
    assert not threshold(None, None, 2).reliable
    assert threshold(5.0, 0.85, None).reliable
    assert threshold(float("nan"), float("nan"), float("nan")) is None


def test_a_family_is_reached_from_here_and_shows_its_own_words(live) -> None:
    live("end")
    it = page("resilience", look="G-01")
    assert not it.exception
    assert [link for link in it._tree if link.type == "page_link"]
    family = page("family", family="G-01")
    assert "Hier ben ik niet alleen de moeder van. Hier ben ik gewoon mezelf." in told(family).everything
    assert not re.search(r"\bG-0[2-9]-[A-E]\b", told(family).everything)


def test_a_family_without_consent_cannot_be_chosen(live) -> None:
    """Where the consent for the evaluation was withdrawn, or never given: not even by a link."""
    live("end")
    its = Live(current())
    shown = set(its.listing("family_shown")["family"])
    closed = set(its.listing("families")["family"]) - shown
    assert closed
    for family in sorted(closed)[:3]:
        it = page("family", family=family)
        assert it.selectbox(key="family").value in shown
        assert family not in told(it).everything


def test_outside_the_team_no_family_can_be_opened(frozen) -> None:
    frozen("end")
    it = page("family", family="G-01")
    assert not it.selectbox
    assert "G-01" not in told(it).everything
