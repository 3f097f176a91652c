"""Changing the data from a page: what is said when it cannot be done now."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from loaders.cannot import CANNOT, why_not
from translations import _
from widgets.literal import literal

Told = TypeVar("Told")


def said_when_not(change: Callable[[], Told], doing: str = "") -> Told | None:
    """Carry out a change of the data; None, with a sentence on screen, when that cannot be now: somebody else writes, the
    disk is full, or nothing can be written at all. `doing`: what is said meanwhile."""
    try:
        with st.spinner(doing or _("Writing…")):
            return change()
    except CANNOT as error:
        st.error(literal(why_not(error)))
    return None
