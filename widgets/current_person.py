"""Who does it: the one place that knows, until there is sign-in."""

import streamlit as st

from translations import _


def current_person() -> str:
    """The name or initials that were typed, under which the history and the ledger keep a change; blank when none were."""
    return (st.session_state.get("who") or "").strip()


def ask_name() -> None:
    """Draw the field for them: wherever something can be saved."""
    st.text_input(_("Your name or initials"), key="who", max_chars=40, persist_state="session")
