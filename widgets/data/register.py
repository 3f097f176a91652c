"""The register of one session, made for a phone: tap who came, count the others, two lines of what it gave.

Everybody who may come stands here by code, families without consent for the evaluation too: they take part and are counted, so
their attendance has to be written down. Nothing else about anybody is shown.
"""

import streamlit as st

from loaders.corrections import correct_all
from translations import _
from widgets.address import recall
from widgets.current_person import ask_name, current_person
from widgets.data.expected import expected, more_people
from widgets.data.session_names import session_label
from widgets.data.standing import as_drawn, changed_since, draw_anew, standing
from widgets.data.taps import TAPS, Register, mends
from widgets.data.writing import said_when_not
from widgets.generation import figures
from widgets.literal import literal


def register() -> None:
    """Draw the choice of a session and its register."""
    _saved()
    if figures().about.sample:
        st.info(_("This is the invented sample: look around, but nothing can be saved here. Bring in your own data first."))
    rows = _sessions()
    if not rows:
        st.info(_("There is no session in the last eight weeks to fill in. New sessions come in with a file."))
        return
    labels = {code: session_label(row) for code, row in rows.items()}
    session = st.selectbox(_("Session"), list(labels), format_func=labels.get, key=recall("session", labels, next(iter(labels))))
    more, new = more_people(session)
    _form(rows[session], more, new)


def _sessions() -> dict[str, dict]:
    """Those whose day has come: first those that are not filled in, the latest at the top; and whichever one the address
    asks for."""
    last = figures().about.today
    asked = st.session_state.get("session") or st.query_params.get("session") or ""
    listings = [figures().listing("open_session"), figures().listing("session_register", where=(("session", asked),))]
    rows = [row for listing in listings if listing is not None for row in listing.to_dict("records") if row["date"].date() <= last]
    latest = sorted(rows, key=lambda row: (not row["has_register"], row["date"]), reverse=True)
    return {row["session"]: row for row in latest}


def _form(row: dict, more: list[str], new: list[str]) -> None:
    words = {"present": _("present"), "helper": _("helped"), "excused": _("excused"), "absent": _("absent")}
    session = row["session"]
    drawn = as_drawn(session, expected(row), [*more, *new])
    people, before = dict.fromkeys([*sorted(drawn.expected), *more, *new]), drawn.before
    with st.form(f"register-{session}", border=False, enter_to_submit=False):
        taps = {
            person: st.segmented_control(person, list(TAPS), format_func=words.get, key=f"tap-{session}-{person}") for person in people
        }
        visitors = st.number_input(_("Other visitors, not registered"), min_value=0, step=1, key=f"others-{session}")
        # Longer lines that came in with a file are not cut.
        most = max(400, len(before.told))
        lines = st.text_area(_("What did it give? Two lines, no names"), key=f"yield-{session}", max_chars=most, height=80)
        ask_name()
        if st.form_submit_button(_("Save the register"), type="primary", key="save", disabled=figures().about.sample):
            _save(Register(session, row["school"], before, taps, new, int(visitors), lines))


def _save(filled: Register) -> None:
    shared = changed_since(filled.session, filled.before)
    outcome = said_when_not(lambda: correct_all(lambda: mends(filled, standing(filled.session)), current_person()))
    if outcome is None:
        return
    if not outcome.accepted:
        st.error("  \n".join(literal(problem.message()) for problem in outcome.report.problems[:10]))
        return
    draw_anew()
    st.session_state["register_saved"] = filled.session, shared
    st.rerun()


def _saved() -> None:
    session, shared = st.session_state.pop("register_saved", (None, False))
    if session:
        with st.container(key="register-saved"):
            st.success(_("The register of {session} has been saved.").format(session=session))
            if shared:
                st.info(_("Somebody else saved this register meanwhile: below stands what you both filled in."))
