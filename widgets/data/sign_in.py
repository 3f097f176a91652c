"""A sign-in list for one session: codes from the data, call names from a file that stays in this browser session."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from loaders.key_file import call_names, refusal
from translations import _, language
from widgets.data.expected import ON_PAPER, likely
from widgets.data.session_names import session_label
from widgets.data.templates import XLSX
from widgets.file_names import file_name
from widgets.generation import figures


def sign_in(make: Callable) -> None:
    """Draw the choices and the download; `make` (session, codes, names, language) gives the workbook to print."""
    st.subheader(_("Sign-in list to print"))
    listing = figures().listing("open_session")
    if listing is None or not len(listing):
        st.caption(_("There is no session to print a list for: new sessions come in with a file."))
        return
    rows = {row["session"]: row for row in listing.sort_values("date", ascending=False).to_dict("records")}
    session = st.selectbox(_("Session"), list(rows), format_func=lambda code: session_label(rows[code]), key="sign-in-session")
    everybody, usual = sorted(figures().listing("people")["person"]), likely(rows[session]["school"], ON_PAPER)
    people = st.multiselect(_("Expected"), everybody, default=usual, key=f"expected-{session}", select_all=False)
    key = st.file_uploader(
        _("Your own list of codes and call names (CSV or Excel)"), type=["csv", "xlsx"], key="key-file", max_upload_size=2
    )  # fmt: skip
    names = call_names(key.getvalue()) if key else {}
    if key and (problem := refusal(key.getvalue(), key.name)):
        st.warning(problem.message())
    elif key:
        st.caption(_("{n} of {all} expected have a name.").format(n=len(names.keys() & {*people}), all=len(people)))
    code, chosen, file = language(), _plain(rows[session]), file_name(f"{_('sign-in list')} {session}", "xlsx")
    st.download_button(
        _("Download the sign-in list"), data=lambda: make(chosen, people, names, code), file_name=file, mime=XLSX,
        icon=":material/print:", key="sign-in-list", on_click="ignore", disabled=not people,
    )  # fmt: skip
    st.caption(_("The names stay in this window: they are never stored. Destroy the list once the attendance has been filled in."))


def _plain(row: dict) -> dict:
    """A session as the list wants it: a day without a time, blanks as nothing."""
    plain = {name: None if pd.isna(value) else value for name, value in row.items()}
    return plain | {"date": pd.Timestamp(row["date"]).date()}
