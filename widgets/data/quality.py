"""What can still be mended in the data, by kind; nothing here stands in the way of a figure."""

import pandas as pd
import streamlit as st

from translations import _, _n, number
from widgets import names
from widgets.cards.tables import written
from widgets.generation import figures

KINDS = {
    "no_place": _n("People without a family or a school"),
    "measured_late": _n("First readings more than six weeks after the start"),
    "outside_wave": _n("Answers dated outside their measurement moment"),
    "no_minutes": _n("Sessions without a length: the usual one of their type is used"),
    "overlapping": _n("Somebody was at two sessions at the same time"),
    "straight_line": _n("The same answer to every question, also to the turned ones"),
    "perhaps_twice": _n("Two sessions that may be the same one"),
}
SHOWN = 25


def quality() -> None:
    """Draw the remarks, a closed door per kind with how many there are."""
    listing = figures().listing("quality_remark")
    if listing is None or not len(listing):
        st.caption(_("Nothing to mend: well kept."))
        return
    for kind, its in listing.groupby("kind"):
        with st.expander(f"{_(KINDS[kind])}: {number(len(its))}", key=f"quality-{kind}", on_change="rerun") as door:
            if door.open:
                _rows(its)


def _rows(its: pd.DataFrame) -> None:
    columns = {"code": _("Code"), "school": _("School"), "detail": _("More")}
    labels = {"school": names.schools(), "detail": {None: "–"}}
    st.table(written(its.head(SHOWN), columns, labels), hide_index=True, border="horizontal")
    st.caption(_("Mend it in your own file and bring that in again: only what differs is changed."))
