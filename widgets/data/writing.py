"""Changing the data from a page: who does it, and what is said when it cannot be done now."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from data_model.writer_lock import Busy
from loaders.room import NoRoom
from translations import _

Told = TypeVar("Told")


def who() -> str:
    """The name or initials under which the history keeps a change."""
    return st.session_state.get("who") or ""


def said_when_not(change: Callable[[], Told]) -> Told | None:
    """Carry out a change of the data; None, with a sentence on screen, when somebody else writes or the disk is full."""
    try:
        with st.spinner(_("Writing…")):
            return change()
    except Busy:
        st.warning(_("Somebody else is importing right now. Nothing was changed: try again in a minute."))
    except NoRoom:
        st.error(_("The disk is full. Nothing was changed."))
    return None
