"""The interview sheet and the children's picture ladder, to print: offered where the questionnaires are explained."""

from collections.abc import Callable

import streamlit as st

from translations import _, language, use
from widgets.file_names import file_name


def interview_sheet(make: Callable[[], str]) -> None:
    """A button that makes the sheet in the reader's language when it is asked for."""
    st.markdown(_("For the conversation at home: the ladder with its words, and a picture ladder for children to point at."))
    st.download_button(
        _("Interview sheet, to print"), data=_file(make, language()), file_name=file_name(_("interview sheet"), "html"),
        mime="text/html", icon=":material/print:", key="interview", on_click="ignore",
    )  # fmt: skip


def _file(make: Callable[[], str], code: str) -> Callable[[], bytes]:
    """A download is made in a thread of its own: it needs to be told the language."""

    def made() -> bytes:
        use(code)
        return make().encode()

    return made
