"""What stands in the tabs of the resilience sources: only the open one is drawn."""

import streamlit as st

from figures.scope import Scope
from translations import _, _n
from widgets.address import recall
from widgets.agree_beforehand import fix_the_outcome, what_can_show
from widgets.card import card
from widgets.cards.hours_beside_change import hours_beside_change
from widgets.cards.reading import Reading, labels, of_problems, readings
from widgets.cards.resilience import movement
from widgets.cards.resilience_compared import per_school, scorers
from widgets.cards.start_against_change import start_against_change
from widgets.cards.twenty_dots import any_left_out, twenty_dots
from widgets.open_tab import open_tab
from widgets.research import estimates_in_full, other_explanations, parts_of_questionnaires


def problems(scope: Scope, reading: Reading) -> str | None:
    """Isolation, stress and what else is measured beside the sources, in the same form; gives the family that was clicked."""
    its = [one for one in of_problems() if one != reading]
    picked = [card(movement(scope, one), scope, one.choice(scope)) for one in its]
    if not its:
        st.markdown(_("No other questionnaire of families has been filled in yet."))
    return next(filter(None, picked), None)


def how_sure(scope: Scope, reading: Reading) -> None:
    """The mean change as twenty dots to count."""
    card(twenty_dots(scope, reading), scope, scope.only("schools"))


def start(scope: Scope, reading: Reading) -> None:
    """Where families started against how far they moved."""
    card(start_against_change(scope, reading), scope, scope.only("schools"))


def who_scored(scope: Scope, reading: Reading) -> None:
    """Parents, children and workers side by side."""
    card(scorers(scope, reading), scope, scope.only("schools"))


def schools(scope: Scope, reading: Reading) -> None:
    """One source, the schools in their fixed order."""
    card(per_school(scope, reading, _source(reading)), scope, scope.only("schools"))


def neighbourhood(scope: Scope, reading: Reading) -> None:
    """Residents and partners, each by their own questions."""
    its = [*readings("person"), *readings("partner")]
    for one in its:
        card(movement(scope, one), scope, scope.only("schools"))
    if not its:
        st.markdown(_("Residents and partners have not been asked yet."))


def researchers(scope: Scope, reading: Reading) -> None:
    """Figures in full, other explanations, parts of questionnaires, dots that would say more than the grade, and hours beside change."""
    with st.container(border=True):
        estimates_in_full(scope, reading)
    with st.container(border=True):
        other_explanations(scope, reading)
    with st.container(border=True):
        parts_of_questionnaires(scope)
    if any_left_out(scope, reading):
        card(twenty_dots(scope, reading, researchers=True), scope, scope.only("schools"))
    card(hours_beside_change(scope, reading, _source(reading)), scope, scope.only("schools"))


def beforehand(scope: Scope, reading: Reading) -> None:
    """What a planned number can show, and the outcome that is fixed before it is measured."""
    with st.container(border=True):
        planned = what_can_show(reading)
    with st.container(border=True):
        fix_the_outcome(reading, planned)


TABS = (
    (_n("Isolation and stress"), problems),
    (_n("How sure"), how_sure),
    (_n("Start against change"), start),
    (_n("Who scored"), who_scored),
    (_n("Per school"), schools),
    (_n("Residents and partners"), neighbourhood),
    (_n("Agree beforehand"), beforehand),
    (_n("For researchers"), researchers),
)


def tabs(scope: Scope, reading: Reading) -> str | None:
    """Draw the row of tabs, and what stands in the open one; gives the family whose line was clicked there."""
    return open_tab(TABS, "more", scope, reading)


def _source(reading: Reading) -> str:
    """One of the sources that the questionnaire measures; with a single one there is nothing to choose."""
    called = labels(reading)
    if len(called) == 1:
        return next(iter(called))
    key = recall("source", called, next(iter(called)))
    return st.selectbox(_("Source"), list(called), format_func=called.get, key=key, persist_state="session")
