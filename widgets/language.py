"""The other language, one click away and kept in the address."""

import streamlit as st

from translations import LANGUAGES
from widgets.address import recall


def choose() -> None:
    """Draw the choice of language at the head of the page."""
    st.segmented_control(
        "Taal / Language", list(LANGUAGES), required=True, format_func=LANGUAGES.get, key=recall("lang", LANGUAGES, "nl"),
        label_visibility="collapsed", persist_state="session",
    )  # fmt: skip
