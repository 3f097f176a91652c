"""Who may be at a session: those on its register already, those who come often, and whoever is added by hand."""

import streamlit as st

from figures.scope import Scope
from translations import _
from widgets.data.standing import standing
from widgets.generation import figures

# A form for a phone cannot be longer; on a printed list there is room.
ON_A_PHONE = 16
ON_PAPER = 30


def expected(row: dict) -> list[str]:
    """The persons to be tapped at a session of the view `open_session`, each once and in the order of their codes."""
    return sorted({*standing(row["session"]).taps, *likely(row["school"], ON_A_PHONE)})


def likely(school: str, most: int) -> list[str]:
    """Those who came most often to this school, in the order of their codes; of two who came as often, the first code."""
    listing = figures().listing("likely_person", Scope(schools=(school,)))
    return sorted(listing.sort_values(["times", "person"], ascending=[False, True])["person"].head(most))


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
