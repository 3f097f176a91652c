"""One family: its first and latest readings, what happened when, its own words, and what was agreed."""

import streamlit as st

from translations import _
from widgets.one_family import choose_family, one_family


def page() -> None:
    """Draw the page."""
    st.title(_("One family"))
    family = choose_family()
    if family:
        one_family(family)
