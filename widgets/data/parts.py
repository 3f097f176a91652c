"""The parts of the page with the data: one is open at a time, and it stands in the address."""

import streamlit as st

from translations import _, _n, number
from widgets.address import recall
from widgets.generation import figures

PARTS = {
    "files": _n("Bring in files"), "waiting": _n("Waiting list"), "quality": _n("Still to mend"), "correct": _n("Correct"),
    "history": _n("History"), "templates": _n("Templates and lists"), "copy": _n("Backup"),
}  # fmt: skip
COUNTED = {"waiting": ("waiting", "gone"), "quality": ("quality_remark", "")}


def choose_part() -> str:
    """Draw the choice, with how many wait and how many can be mended; gives the code of the open part."""
    labels = {part: _(title) + _how_many(part) for part, title in PARTS.items()}
    return st.segmented_control(
        _("Part of this page"), list(labels), format_func=labels.get, key=recall("part", labels, "files"), required=True,
        label_visibility="collapsed",
    )  # fmt: skip


def turn_to(part: str, **chosen: str) -> None:
    """Open another part, with these choices made there."""
    st.session_state["part"] = part
    for key, value in chosen.items():
        st.session_state[key] = value


def _how_many(part: str) -> str:
    if part not in COUNTED:
        return ""
    view, gone = COUNTED[part]
    listing = figures().listing(view)
    n = 0 if listing is None else len(listing if not gone else listing[listing[gone].isna()])
    return f" ({number(n)})" if n else ""
