"""A copy of all data in one file, to keep somewhere safe; and the way back from one."""

import streamlit as st

from data_model.temporary import own_folder
from loaders.backup import back_up
from translations import _, date
from widgets.data.restoring import restoring
from widgets.file_names import file_name
from widgets.generation import figures


def safe_copy() -> None:
    """Draw the download of a backup, made when it is asked for, and the field that takes one back."""
    about = figures().about
    st.subheader(_("A backup of everything"))
    st.download_button(
        _("Download a backup"), data=_copy, file_name=file_name(f"{_('backup')} krachtige gezinnen {about.as_of}", "duckdb"),
        icon=":material/save:", key="backup", on_click="ignore",
    )  # fmt: skip
    st.caption(_("Everything up to {day} in one file, with every code in it: keep it as safe as the dashboard.").format(day=date(about.as_of)))
    restoring()


def _copy() -> bytes:
    with own_folder() as folder:
        return back_up(folder / "backup.duckdb").read_bytes()
