"""The register of one session, made for a phone: tap who came, count the others, two lines of what it gave."""

import pandas as pd
import streamlit as st

from figures.scope import Scope
from loaders.corrections import Added, Cell, Mend, correct_all
from translations import _, date
from widgets import names
from widgets.data.upload import said_when_not
from widgets.generation import figures

LIKELY = 16
# What is tapped, and what it means in the register: a status and a role.
TAPS = {"present": ("present", ""), "helper": ("present", "helper"), "excused": ("excused", ""), "absent": ("absent", "")}


def register() -> None:
    """Draw the choice of a session and its register."""
    _saved()
    if figures().about.sample:
        st.info(_("This is the invented sample: look around, but nothing can be saved here. Bring in your own data first."))
    listing = figures().listing("open_session")
    if listing is None or not len(listing):
        st.info(_("There is no session in the last eight weeks to fill in. New sessions come in with a file."))
        return
    rows = listing.sort_values(["has_register", "date"], ascending=[True, False]).set_index("session")
    labels = {code: _label(row) for code, row in rows.to_dict("index").items()}
    session = st.selectbox(_("Session"), list(labels), format_func=labels.get, key="register-session")
    more = st.multiselect(_("Add somebody"), _everybody(), key=f"more-{session}", select_all=False, placeholder=_("code of a person"))
    _form(session, [*_likely(rows.loc[session, "school"]), *more])


def _form(session: str, people: list[str]) -> None:
    words = {"present": _("present"), "helper": _("helped"), "excused": _("excused"), "absent": _("absent")}
    with st.form(f"register-{session}", border=False, enter_to_submit=False):
        for person in dict.fromkeys(people):
            st.segmented_control(person, list(TAPS), format_func=words.get, key=f"tap-{session}-{person}")
        st.number_input(_("Other visitors, not registered"), min_value=0, step=1, value=0, key=f"others-{session}")
        st.text_area(_("What did it give? Two lines, no names"), key=f"yield-{session}", max_chars=400, height=80)
        if st.form_submit_button(_("Save the register"), type="primary", key="save", disabled=figures().about.sample):
            _save(session, list(dict.fromkeys(people)))


def _save(session: str, people: list[str]) -> None:
    who = st.session_state.get("who") or ""
    outcome = said_when_not(lambda: correct_all(_mends(session, people), who))
    if outcome is None:
        return
    if not outcome.report.accepted:
        st.error("  \n".join(problem.message() for problem in outcome.report.problems[:10]))
        return
    st.session_state["register_saved"] = session
    st.rerun()


def _mends(session: str, people: list[str]) -> dict[str, list[Mend]]:
    taps = {person: st.session_state.get(f"tap-{session}-{person}") for person in people}
    rows: list[Mend] = []
    for person, tap in taps.items():
        if tap:
            status, role = TAPS[tap]
            rows.append(Added({"session": session, "person": person, "status": status, "role": role}))
    others = st.session_state[f"others-{session}"]
    about: list[Mend] = [Cell((session,), "status", "held"), Cell((session,), "other_visitors", str(int(others)))]
    told = st.session_state.get(f"yield-{session}")
    return {"attendance": rows, "sessions": about + ([Cell((session,), "yield", told)] if told else [])}


def _likely(school: str) -> list[str]:
    listing = figures().listing("likely_person", Scope(schools=(school,)))
    return listing.sort_values(["times", "person"], ascending=[False, True])["person"].head(LIKELY).tolist()


def _everybody() -> list[str]:
    return sorted(figures().listing("people")["person"])


def _label(row: dict) -> str:
    school, kind = names.schools().get(row["school"], row["school"]), names.words("activity_type")[row["activity_type"]]
    filled = _("already filled in") if row["has_register"] else _("still to fill in")
    return f"{date(pd.Timestamp(row['date']).date())} · {kind} · {school} · {filled}"


def _saved() -> None:
    session = st.session_state.pop("register_saved", None)
    if session:
        with st.container(key="register-saved"):
            st.success(_("The register of {session} has been saved.").format(session=session))
