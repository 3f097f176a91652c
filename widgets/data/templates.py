"""Templates to fill in and forms for a phone, with today's codes in their lists."""

from collections.abc import Callable, Mapping

import streamlit as st

from translations import _, language
from widgets.file_names import file_name

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def templates(tasks: Mapping[str, str], make: Callable[[str, str], bytes]) -> None:
    """Draw the choice of a task (code → title) and the download; `make` (task, language) gives the workbook."""
    st.subheader(_("Templates to fill in"))
    task = st.selectbox(_("What do you want to fill in?"), list(tasks), format_func=tasks.get, key="task", persist_state="session")
    code = language()
    st.download_button(
        _("Download the Excel template"), data=lambda: make(task, code), file_name=file_name(tasks[task], "xlsx"), mime=XLSX,
        icon=":material/download:", key="template", on_click="ignore",
    )  # fmt: skip
    st.caption(_("Dutch headers, a line of explanation per column, lists to choose from."))
    st.caption(_("Call names are for yourself: that column is thrown away before anything is read."))


def phone_forms(make: Callable[[], Mapping[str, tuple[str, bytes]]]) -> None:
    """Draw the downloads of the forms behind a door; `make` gives form → (title, workbook), and is asked when it opens."""
    with st.expander(_("Forms for a phone, also without internet (KoboToolbox or ODK)"), key="forms", on_change="rerun") as door:
        if door.open:
            for name, (title, form) in make().items():
                st.download_button(title, data=form, file_name=file_name(title, "xlsx"), mime=XLSX, key=f"form-{name}", on_click="ignore")
            st.caption(_("Put the form on your form server; its export comes in here as it is."))
