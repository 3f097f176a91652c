"""Participation: who takes part, how much, who is missing, and who starts to give."""

import streamlit as st

from pages import family, register
from translations import _
from widgets.card import card
from widgets.cards.participation import schools_by_month, sessions_by_month
from widgets.cards.participation_flow import reach_flow
from widgets.cards.participation_giving import ladder
from widgets.filters import choose_scope
from widgets.key_figures import participation_figures
from widgets.marks import marks_explained
from widgets.page_addresses import ADDRESSES
from widgets.participation_tabs import tabs


def page() -> None:
    """Draw the page."""
    st.title(_("Participation"))
    scope = choose_scope()
    participation_figures(scope)
    card(reach_flow(scope), scope, scope.only("schools"))
    card(sessions_by_month(scope), scope)
    card(schools_by_month(scope), scope)
    card(ladder(scope), scope, scope.only("schools"))
    st.caption(_("More participation is not by itself more effect."))
    doors = {"register": register.page, "family": family.page}
    tabs(scope, {name: st.Page(page, url_path=ADDRESSES[name]) for name, page in doors.items()})
    marks_explained()
