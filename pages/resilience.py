"""Resilience sources: who was measured, where families started, and how they moved."""

import streamlit as st

from pages import family
from translations import _
from widgets.agreed_outcome import outcome_agreed
from widgets.both_readings import only_both
from widgets.card import card
from widgets.cards.measurement import measurement_flow, starting_points
from widgets.cards.resilience import movement
from widgets.cards.resilience_counts import counts
from widgets.empty import nothing_measured
from widgets.filters import choose_scope
from widgets.marks import marks_explained
from widgets.one_family import link_to_a_family, to_the_family
from widgets.one_of import choose_reading
from widgets.page_addresses import ADDRESSES
from widgets.resilience_tabs import tabs


def page() -> None:
    """Draw the page."""
    st.title(_("Resilience sources"))
    scope = choose_scope()
    reading = choose_reading()
    if reading is None:
        nothing_measured(scope)
        return
    outcome_agreed()
    both = only_both(scope, reading)
    picked = card(movement(scope, reading, both), scope, scope.only("schools"))
    one = st.Page(family.page, url_path=ADDRESSES["family"])
    link_to_a_family(one, picked)
    card(counts(scope, reading), scope, scope.only("schools"))
    card(measurement_flow(scope, reading), scope, scope.only("schools"))
    card(starting_points(scope, reading, both), scope, scope.only("schools"))
    to_the_family(one, tabs(scope, reading))
    marks_explained()
