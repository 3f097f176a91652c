"""Resilience sources: who was measured, where families started, and how they moved."""

import streamlit as st

from translations import _
from widgets.card import card
from widgets.cards.resilience import measurement_flow, movement, starting_points
from widgets.empty import nothing_measured
from widgets.filters import choose_scope
from widgets.marks import marks_explained
from widgets.one_of import choose_reading


def page() -> None:
    """Draw the page."""
    st.title(_("Resilience sources"))
    scope = choose_scope()
    reading = choose_reading()
    if reading is None:
        nothing_measured(scope)
        return
    card(movement(scope, reading), scope)
    card(measurement_flow(scope, reading), scope)
    card(starting_points(scope, reading), scope)
    marks_explained()
