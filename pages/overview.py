"""Overview: the six sources, the five problems, what was promised, the schools side by side, what needs attention."""

import streamlit as st

from translations import _
from widgets.attention import attention
from widgets.card import card
from widgets.cards.participation import schools_by_month
from widgets.cards.promised import promised
from widgets.filters import choose_scope
from widgets.marks import marks_explained
from widgets.problems import problems
from widgets.sources import sources


def page() -> None:
    """Draw the page."""
    st.title(_("Overview"))
    scope = choose_scope()
    st.header(_("The six resilience sources"))
    sources(scope)
    card(promised(scope), scope, scope.only("schools"))
    card(schools_by_month(scope), scope)
    st.header(_("The five problems that the pilot addresses"))
    problems(scope)
    attention(scope)
    marks_explained()
