"""One family: its first and latest readings, what happened when, its own words, and what was agreed; and its consent."""

import streamlit as st

from translations import _
from widgets.one_family import choose_family, families, one_family
from widgets.withdrawal import not_in_the_list, outcome, withdrawal


def page() -> None:
    """Draw the page."""
    st.title(_("One family"))
    if outcome():
        return
    family = choose_family()
    if family:
        one_family(family)
        withdrawal(family)
    not_in_the_list(families())
