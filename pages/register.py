"""The register of one session, to be filled in on a phone at the door."""

import streamlit as st

from translations import _
from widgets.data.register import register
from widgets.generation import figures


def page() -> None:
    """Draw the page."""
    st.title(_("Fill in attendance"))
    if figures().about.frozen:
        st.info(_("Bringing in data is for the team only."))
        return
    register()
