"""What holds for one viewer during one run: the language, the light, the width."""

import streamlit as st

from charts.theme import Palette, palette
from translations import LANGUAGES, use


def begin() -> None:
    """Set the reader's language for this run; it stands in the address, so that a link keeps it."""
    asked = st.session_state.get("lang") or st.query_params.get("lang")
    use(asked if asked in LANGUAGES else "nl")


def dark() -> bool:
    """Does the viewer look at the dark theme?"""
    return st.context.theme.type == "dark"


def look() -> Palette:
    """The colours for this viewer's theme."""
    return palette(dark())


def narrow() -> bool:
    """Is this a phone? Streamlit does not tell the width, the browser's own name does."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")
