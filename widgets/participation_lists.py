"""Lists that can be worked off, for the team: who stayed away, who was not seen, what is not written down; each with its way there."""

import pandas as pd
import streamlit as st

from figures.scope import Scope
from translations import _, date, ngettext, number
from widgets import names
from widgets.generation import figures
from widgets.stamp import lists_run_to

SHOWN = 12


def to_do(scope: Scope, register, family) -> None:
    """Three lists side by side; `register` and `family` are the pages where things are mended and looked up."""
    its = Scope(schools=scope.schools)
    absent, unseen = (figures().listing(name, its) for name in ("family_often_absent", "family_not_seen"))
    sessions = figures().listing("session_to_record", scope)
    if absent is None or unseen is None or sessions is None:
        st.markdown(_("Lists of families and sessions are for the team only."))
        return
    one, two, three = st.columns([2, 2, 3])
    with one:
        _families(_("Absent twice or more, without a word"), absent.sort_values("times", ascending=False), _times, family)
    with two:
        _families(_("Not seen for six weeks"), unseen.sort_values("days", ascending=False), _days, family)
    with three:
        _sessions(sessions.sort_values("date", ascending=False), register)
    told = _("Absent: in the last eight weeks. The days of the summer holidays do not count. A family without consent has no code here.")
    st.caption(f"{lists_run_to()} {told}")


def _families(title: str, rows: pd.DataFrame, said, page) -> None:
    with _box(title, len(rows)):
        for row in rows.head(SHOWN).to_dict("records"):
            school = names.schools().get(row["school"], "")
            if isinstance(row["family"], str):
                st.page_link(page, label=f"{row['family']} · {said(row)}", query_params={"family": row["family"]}, icon=":material/person_search:")
            else:
                st.markdown(f"{_('without consent')} · {school} · {said(row)}")
        _more(rows)


def _sessions(rows: pd.DataFrame, page) -> None:
    types, schools = names.words("activity_type"), names.schools()
    with _box(_("Still to fill in"), len(rows)):
        for row in rows.head(SHOWN).to_dict("records"):
            label = f"{date(row['date'].date())} · {types[row['activity_type']]} · {schools.get(row['school'], '')}"
            st.page_link(page, label=label, query_params={"session": row["session"]}, icon=":material/how_to_reg:")
        _more(rows)


def _box(title: str, count: int):
    box = st.container(border=True)
    box.markdown(f"**{title}: {number(count)}**")
    if not count:
        box.caption(_("Nothing here: all done."))
    return box


def _more(rows: pd.DataFrame) -> None:
    if len(rows) > SHOWN:
        st.caption(_("and {n} more").format(n=number(len(rows) - SHOWN)))


def _times(row: dict) -> str:
    return ngettext("{n} time, last on {day}", "{n} times, last on {day}", row["times"]).format(
        n=number(row["times"]), day=date(row["last_missed"].date())
    )


def _days(row: dict) -> str:
    if pd.isna(row["last_seen"]):
        return _("never seen yet")
    return _("last seen on {day}").format(day=date(row["last_seen"].date()))
