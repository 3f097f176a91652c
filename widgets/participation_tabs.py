"""What stands in the tabs of participation: only the open one is drawn."""

import streamlit as st

from figures.scope import Scope
from translations import _, _n
from widgets.card import card
from widgets.cards.attendance import attendance_grid
from widgets.cards.participation_cohorts import by_beginning
from widgets.cards.participation_families import lanes_of, strips_of
from widgets.cards.participation_giving import first_giving, hours_given, moves
from widgets.cards.participation_platform import platform
from widgets.cards.participation_spread import held_together, hours_by_source, reach_per_school
from widgets.cards.participation_staying import coming_back, how_long, series
from widgets.generation import figures
from widgets.one_of import by_person, choose_school, has_schools
from widgets.open_tab import open_tab
from widgets.participation_lists import to_do

PERIOD = ("first_month", "last_month")


def per_family(scope: Scope, doors: dict) -> None:
    """One school: its families over time, its registers, and how often, how long and how broadly they come."""
    if not has_schools():
        st.markdown(_("No schools have been recorded yet"))
        return
    school = choose_school(scope)
    if school is None:
        st.markdown(_("No school is among what is chosen"))
        return
    card(lanes_of(scope, school), scope, scope.only("schools", *PERIOD))
    _register_of(card(attendance_grid(scope, school, by_person()), scope, scope.only("schools")), doors)
    card(strips_of(scope, school), scope)


def _register_of(session: str | None, doors: dict) -> None:
    """Beneath the grid: the way to the register of the session that was clicked."""
    if session is None:
        return
    if len(figures().listing("session_register", where=(("session", session),))):
        st.page_link(
            doors["register"], label=_("To the register of {session}").format(session=session), query_params={"session": session},
            icon=":material/how_to_reg:",
        )  # fmt: skip
    else:
        st.caption(_("{session} was cancelled, and has no register.").format(session=session))


def lists(scope: Scope, doors: dict) -> None:
    """What can be worked off."""
    to_do(scope, doors["register"], doors["family"])


def reach(scope: Scope, doors: dict) -> None:
    """How far the reach goes at each school, and what the hours aimed at."""
    card(reach_per_school(scope), scope)
    card(hours_by_source(scope), scope)


def staying(scope: Scope, doors: dict) -> None:
    """How long people stay, who comes back, and which series were seen through."""
    card(how_long(scope), scope, scope.only("schools"))
    card(coming_back(scope), scope)
    card(by_beginning(scope), scope, scope.only("schools"))
    card(series(scope), scope)


def giving(scope: Scope, doors: dict) -> None:
    """Who goes up and down, which share of the hours is given, and how soon people begin."""
    card(moves(scope), scope, scope.only("schools"))
    card(hours_given(scope), scope)
    card(first_giving(scope), scope, scope.only("schools"))
    card(platform(scope), scope, scope.only("schools", *PERIOD))


def together(scope: Scope, doors: dict) -> None:
    """What organisations hold together."""
    card(held_together(scope), scope)


TABS = (
    (_n("Per family"), per_family),
    (_n("To work off"), lists),
    (_n("Reach and hours"), reach),
    (_n("Staying"), staying),
    (_n("Giving back"), giving),
    (_n("Held together"), together),
)


def tabs(scope: Scope, doors: dict) -> None:
    """Draw the row of tabs, and what stands in the open one; `doors` are the pages that lists lead to, by name."""
    open_tab(TABS, "more-participation", scope, doors)
