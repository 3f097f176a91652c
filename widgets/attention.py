"""What needs attention now: sessions to record, families not seen, measurements due. For the team only."""

import pandas as pd
import streamlit as st

from figures.scope import Scope
from translations import _, date, number
from widgets import names
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.stamp import lists_run_to

SHOWN = 10


def attention(scope: Scope) -> None:
    """Draw the three lists side by side; nothing outside the team."""
    lists = [figures().listing(name, scope) for name in ("session_to_record", "family_not_seen", "measurement_due")]
    if any(one is None for one in lists):
        return
    st.header(_("What needs attention"))
    st.caption(lists_run_to())
    sessions, unseen, due = lists
    schools, types = names.schools(), names.words("activity_type")
    one, two, three = st.columns(3)
    with one:
        labels = {"school": schools, "activity_type": types, "date": _dates(sessions, "date")}
        _list(
            _("Sessions to record"),
            sessions,
            {"date": _("Day"), "activity_type": _("Activity"), "school": _("School")},
            labels,
        )
    with two:
        labels = {"school": schools, "last_seen": _dates(unseen, "last_seen"), "family": _families(unseen)}
        _list(
            _("Families not seen for six weeks"),
            unseen,
            {"family": _("Family"), "school": _("School"), "last_seen": _("Last seen")},
            labels,
        )
    with three:
        _list(_("Measurements due"), due, {"family": _("Family"), "school": _("School")}, {"school": schools, "family": _families(due)})


def _list(title: str, rows: pd.DataFrame, columns: dict[str, str], labels: dict) -> None:
    with st.container(border=True):
        st.markdown(f"**{title}: {number(len(rows))}**")
        if not len(rows):
            st.caption(_("Nothing here: all done."))
            return
        st.table(
            written(rows.sort_values(next(iter(columns))).head(SHOWN), columns, labels),
            hide_index=True,
            border="horizontal",
        )
        if len(rows) > SHOWN:
            st.caption(_("and {n} more").format(n=number(len(rows) - SHOWN)))


def _families(rows: pd.DataFrame) -> dict:
    """A family that gave no consent is counted without its code."""
    return {code: _("without consent") for code in rows["family"].unique() if not isinstance(code, str)}


def _dates(rows: pd.DataFrame, column: str) -> dict:
    known = {day: date(day.date()) for day in rows[column].dropna().unique()}
    return known | {pd.NaT: _("never")}
