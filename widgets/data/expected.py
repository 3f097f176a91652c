"""Who may be at a session: those on its register already, those who come often, and whoever is added by hand."""

import pandas as pd
import streamlit as st

from figures.scope import Scope
from translations import _
from widgets.data.taps import tap_of
from widgets.generation import figures

LIKELY = 16


def expected(row: dict) -> list[str]:
    """The persons to be tapped at a session of the view `open_session`, each once and in the order of their codes."""
    listing = figures().listing("likely_person", Scope(schools=(row["school"],)))
    likely = listing.sort_values(["times", "person"], ascending=[False, True])["person"].head(LIKELY)
    return sorted({*taps_before(row["session"]), *likely})


def taps_before(session: str) -> dict[str, str]:
    """Person → what was tapped when the register was filled in before."""
    rows = figures().listing("attendance", where=(("session", session),))
    return {row["person"]: tap_of(row["status"], row["role"]) for row in rows.to_dict("records")}


def chosen_before(row: dict) -> tuple[int, str]:
    """The other visitors and the lines that were written before."""
    others, told = row["other_visitors"], row["told"]
    return 0 if pd.isna(others) else int(others), told if isinstance(told, str) else ""


def more_people(session: str) -> tuple[list[str], list[str]]:
    """Draw the field to add somebody; the codes that are known, and those of residents who come for the first time."""
    known = sorted(figures().listing("people")["person"])
    chosen = st.multiselect(
        _("Add somebody: choose a code, or type a new one for a resident"), known, key=f"more-{session}", select_all=False,
        placeholder=_("code of a person"), accept_new_options=True,
    )  # fmt: skip
    new = [code for code in chosen if code not in known]
    # A code has a digit in it, a name has none: so nobody's name comes in this way.
    names = [code for code in new if not any(sign.isdigit() for sign in code)]
    if names:
        st.warning(_("A new code has a digit in it, so that nobody takes a name for a code: {codes}").format(codes=", ".join(names)))
    return [code for code in chosen if code in known], [code for code in new if code not in names]
