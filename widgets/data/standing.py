"""What stands in a register, now and when its form was drawn: two phones may fill in one, and each writes only what changed on it."""

from typing import NamedTuple

import pandas as pd
import streamlit as st

from widgets.data.taps import Standing, tap_of
from widgets.generation import figures


class Drawn(NamedTuple):
    """The session whose form is open, who was expected, and what stood in each field when that was first drawn."""

    session: str
    expected: set[str]
    before: Standing


def standing(session: str) -> Standing:
    """What has been written down so far; blank for a session that has been cancelled meanwhile."""
    rows = figures().listing("attendance", where=(("session", session),)).to_dict("records")
    row = next(iter(figures().listing("session_register", where=(("session", session),)).to_dict("records")), {})
    others, told = row.get("other_visitors"), row.get("told")
    taps = {row["person"]: tap_of(row["status"], row["role"]) for row in rows}
    return Standing(taps, None if pd.isna(others) else int(others), told if isinstance(told, str) else "")


def as_drawn(session: str, expected: list[str], added: list[str]) -> Drawn:
    """Fill every field that is drawn for the first time; `expected` and what was `added` by hand are persons."""
    now, drawn = standing(session), st.session_state.get("register_drawn")
    # A field is kept for as long as its form is on screen: whoever comes back begins with what stands there then.
    if drawn is None or drawn.session != session or f"others-{session}" not in st.session_state:
        drawn = st.session_state["register_drawn"] = Drawn(session, set(), Standing({}, now.others, now.told))
        st.session_state[f"others-{session}"], st.session_state[f"yield-{session}"] = now.others or 0, now.told
    # Whoever was drawn stays, also when others come more often by now: somebody may just have been tapped.
    drawn.expected.update(expected)
    for person in {*expected, *added} - drawn.before.taps.keys():
        st.session_state[f"tap-{session}-{person}"] = drawn.before.taps[person] = now.taps.get(person)
    return drawn


def changed_since(session: str, before: Standing) -> bool:
    """Did somebody else save this register after it was drawn here?"""
    return standing(session) != before._replace(taps={person: tap for person, tap in before.taps.items() if tap})


def draw_anew() -> None:
    """After saving, what everybody wrote is drawn together."""
    st.session_state.pop("register_drawn", None)
