"""A row of tabs of which only the open one is drawn: what nobody looks at is not computed."""

from collections.abc import Callable, Sequence

import streamlit as st

from translations import _

Tabs = Sequence[tuple[str, Callable]]


def open_tab(tabs: Tabs, key: str, *given):
    """Draw the row of `tabs` (title, what draws it) under this key, and what stands in the open one; it is handed `given`, and
    what it gives back is given back."""
    opened = st.tabs([_(title) for title, _draw in tabs], key=key, on_change="rerun")
    for tab, (_title, draw) in zip(opened, tabs, strict=True):
        if tab.open:
            with tab:
                return draw(*given)
    return None
