"""Who sends and mends: a name or initials and the organisation, asked once and kept for as long as one looks."""

import streamlit as st

from translations import _
from widgets.current_person import ask_name
from widgets.generation import figures


def sender() -> None:
    """Draw the two fields; the sample has no organisation that anybody could be of."""
    left, place = st.columns(2)
    with left:
        ask_name()
    labels = organisations()
    if labels:
        place.selectbox(
            _("Your organisation"), list(labels), index=None, format_func=labels.get, key="organisation",
            placeholder=_("choose once"), persist_state="session",
        )  # fmt: skip


def organisations() -> dict[str, str]:
    """Organisation code → its name; nothing where the data are invented."""
    about = figures().about
    listing = None if about.sample else figures().listing("organisations")
    return {} if listing is None else dict(zip(listing["organisation"], listing["label"], strict=True))


def organisation() -> str:
    """The code of the chosen organisation; blank when none was chosen."""
    chosen = st.session_state.get("organisation") or ""
    return chosen if chosen in organisations() else ""
