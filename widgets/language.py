"""The other language, one click away and kept in the address."""

import streamlit as st

from translations import LANGUAGES


def choose() -> None:
    """Draw the choice of language at the head of the page."""
    st.segmented_control(
        "Taal / Language", list(LANGUAGES), default="nl", required=True, format_func=LANGUAGES.get, key="lang",
        bind="query-params", label_visibility="collapsed",
    )  # fmt: skip
