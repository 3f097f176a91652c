"""Upload: what a person sent lives in the session and in a temporary folder for as long as it is read, nowhere else."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import streamlit as st

from data_model.temporary import own_folder
from translations import _
from widgets.data.decisions import forget_decisions
from widgets.literal import literal

SENT = "sent"


def choose_files() -> list:
    """Draw the field for files; new files begin with a clean slate of decisions."""
    sent = st.file_uploader(
        _("CSV or Excel files"), type=["csv", "xlsx"], accept_multiple_files=True, key=f"files-{_turn()}",
        on_change=_other_files,
    )  # fmt: skip
    if sent:
        st.session_state[SENT] = sent
    elif st.session_state.get(SENT):
        # Whoever looked at another part of the page meanwhile finds the report as it was.
        _still_there([file.name for file in st.session_state[SENT]])
    return st.session_state.get(SENT) or []


def begin_anew() -> None:
    """The field for files is empty again: a new key is a new field."""
    _other_files()
    st.session_state["turn"] = _turn() + 1


@contextmanager
def on_disk(files: list) -> Iterator[list[Path]]:
    """The loaders read paths; the folder is gone as soon as they have."""
    with own_folder() as folder:
        paths = []
        for place, file in enumerate(files):
            # Two files may have the same name, and a name from elsewhere never chooses a folder.
            own = folder / str(place)
            own.mkdir()
            path = own / Path(file.name).name
            path.write_bytes(file.getbuffer())
            paths.append(path)
        yield paths


def _other_files() -> None:
    forget_decisions()
    st.session_state.pop(SENT, None)


def _still_there(names: list[str]) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(_("Still at work on: {names}").format(names=literal(", ".join(names))))
        st.button(_("Put away"), key="put-away", on_click=begin_anew, icon=":material/close:")


def _turn() -> int:
    return st.session_state.get("turn", 0)
