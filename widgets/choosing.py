"""Choosing by a click in a chart: the point says a school, a month or a type, and the filters take it over."""

import streamlit as st

from widgets.filters import FIRST, LAST, SCHOOLS, TYPES

# A chart that was clicked is drawn anew under another key: else it would keep its point chosen, and pale the others.
TURNS = "clicked"


def chart_key(key: str) -> str:
    """The key under which this chart is drawn now."""
    turn = st.session_state.get(TURNS, {}).get(key, 0)
    return f"{key}-{turn}" if turn else key


def pick_month_and_type(key: str) -> None:
    """A part of a bar: its month, and its type."""
    for month, kind in _codes(key):
        st.session_state[FIRST] = st.session_state[LAST] = month
        st.session_state[TYPES] = [kind]


def pick_school(key: str) -> None:
    """A point in the panel of a school."""
    for (school,) in _codes(key):
        st.session_state[SCHOOLS] = [school]


def _codes(key: str) -> list[list[str]]:
    """What the clicked point carries; nothing where none does."""
    points = st.session_state[chart_key(key)].selection.points
    found = [point["customdata"] for point in points if point.get("customdata")][:1]
    if found:
        turns = st.session_state.setdefault(TURNS, {})
        turns[key] = turns.get(key, 0) + 1
    return found
