"""Participation: who takes part, how much, and what is not recorded yet."""

import streamlit as st

from translations import _
from widgets.card import card
from widgets.cards.participation import attendance_grid, schools_by_month, sessions_by_month
from widgets.filters import choose_scope
from widgets.key_figures import participation_figures
from widgets.marks import marks_explained
from widgets.one_of import choose_school, has_schools


def page() -> None:
    """Draw the page."""
    st.title(_("Participation"))
    scope = choose_scope()
    participation_figures(scope)
    card(sessions_by_month(scope), scope)
    card(schools_by_month(scope), scope)
    if has_schools():
        st.header(_("Who came, session by session"))
        school = choose_school(scope)
        card(attendance_grid(scope, school), scope)
    st.caption(_("More participation is not by itself more effect."))
    marks_explained()
