"""The page of the resilience sources: only the open tab is drawn, a family is reached from its line, choices have their n."""

import re

import pytest

from data_model.generations import current
from figures.change_estimators import threshold
from figures.live import Live
from tests.pages.conftest import page
from tests.pages.told import figures, told
from translations import _
from widgets import resilience_tabs
from widgets.resilience_tabs import TABS

OPEN = {name: i for i, (name, _draw) in enumerate(TABS)}


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


def test_both_readings_is_the_choice_unless_another_is_made(live) -> None:
    """With how many they are for either choice; before anybody was measured twice there is nothing to choose."""
    live("end")
    whom = page("resilience").radio(key="whom")
    assert whom.value == "both"
    assert ["8" in option for option in whom.options] == [True, True]
    everybody = page("resilience", whom="all")
    assert everybody.radio(key="whom").value == "all"
    assert figures(everybody)["movement-ladder-adult-0"]["layout"]["xaxis"]["ticktext"] == ["T0", "T1", "T2", "T3", "T4"]
    live("two_months")
    assert not page("resilience").radio


def test_the_line_of_a_family_carries_its_code_and_opens_its_page(live) -> None:
    live("end")
    lines = figures(page("resilience"))["movement-ladder-adult-0"]["data"]
    codes = {code for trace in lines for code in trace.get("customdata") or () if code}
    assert codes
    assert codes <= set(Live(current()).listing("family_shown")["family"])


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


def test_a_click_on_a_line_in_a_tab_opens_that_family(live, monkeypatch) -> None:
    """No browser: the card of isolation in the tab gives back the family whose line was clicked."""
    live("end")
    monkeypatch.setattr(resilience_tabs, "card", lambda it, *_scopes: "G-02" if it.key.startswith("movement-djg6") else None)
    it = page("resilience", more=_(TABS[0][0]))
    assert not it.exception and it.selectbox(key="family").value == "G-02"


def test_where_a_lower_score_is_better_every_card_that_draws_scores_says_so(live) -> None:
    """Loneliness: a line that falls goes forward, and whoever starts high drifts down by itself."""
    live("end")
    words = told(page("resilience", reading="djg6-adult", more=_("Start against change"))).everything
    assert words.count("Hier is een lagere score beter.") == 3
    assert "Stippen die van links naar rechts stijgen, zijn dus te verwachten" in words
    ladder = told(page("resilience", more=_("Start against change"))).everything
    assert "Hier is een lagere score beter." not in ladder
    assert "Stippen die van links naar rechts dalen, zijn dus te verwachten" in ladder
