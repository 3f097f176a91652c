"""The sent files with their errors marked, to mend in Excel and send again."""

from collections.abc import Callable

import streamlit as st

from loaders.report import Report
from translations import _, language
from widgets.data.templates import XLSX
from widgets.data.upload import on_disk


def marked_copy(files: list, report: Report, mark: Callable) -> None:
    """Draw the download where anything was refused or remarked; it is made when it is asked for."""
    if not report.groups:
        return
    code = language()

    def made() -> bytes:
        with on_disk(files) as paths:
            return mark(paths, report, code)

    st.download_button(
        _("Download your file with what is wrong marked in it"), data=made, file_name=_("marked") + ".xlsx", mime=XLSX,
        icon=":material/edit_note:", key="marked", on_click="ignore",
    )  # fmt: skip
    st.caption(_("Mend the coloured cells in Excel and send the file again; call names have been left out of it."))
