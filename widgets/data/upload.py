"""Upload: what a person sent lives in the session and in a temporary folder for as long as it is read, nowhere else."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import streamlit as st

from data_model.writer_lock import Busy
from loaders.decisions import Decisions
from loaders.imports import propose, run
from loaders.proposal import Outcome, Proposal
from loaders.room import NoRoom
from translations import _
from widgets.generation import current_file

Told = TypeVar("Told")
MENDS, ASIDE, REST = "mends", "aside", "rest_aside"


def choose_files() -> list:
    """Draw the field for files and who sends them; new files begin with a clean slate of decisions."""
    who, files = st.columns([1, 3])
    who.text_input(_("Your name or initials"), key="who", max_chars=40, persist_state="session")
    files.file_uploader(
        _("CSV or Excel files"), type=["csv", "xlsx"], accept_multiple_files=True, key=f"files-{_turn()}",
        on_change=forget_decisions,
    )  # fmt: skip
    return st.session_state.get(f"files-{_turn()}") or []


def proposal(files: list) -> Proposal:
    """What these files would change, with the decisions taken so far."""
    with st.spinner(_("Reading your files…")), _on_disk(files) as paths:
        return propose(paths, current_file(), decisions(), st.session_state.get("who") or "")


def do_import(files: list) -> Outcome | None:
    """Import the files with the decisions taken; None, with a sentence on screen, when that cannot be now."""
    with _on_disk(files) as paths:
        return said_when_not(lambda: run(paths, st.session_state.get("who") or "", decisions()))


def said_when_not(change: Callable[[], Told]) -> Told | None:
    """Carry out a change of the data; None, with a sentence on screen, when somebody else writes or the disk is full."""
    try:
        with st.spinner(_("Writing…")):
            return change()
    except Busy:
        st.warning(_("Somebody else is importing right now. Nothing was changed: try again in a minute."))
    except NoRoom:
        st.error(_("The disk is full. Nothing was changed."))
    return None


def decisions() -> Decisions:
    """What was mended and set aside in the report so far."""
    chosen = st.session_state
    return Decisions(dict(chosen.get(MENDS, {})), frozenset(chosen.get(ASIDE, ())), bool(chosen.get(REST)))


def mend(cell: tuple, key: str) -> None:
    """Take over the mend of a cell from the field with that key."""
    st.session_state[MENDS] = {**st.session_state.get(MENDS, {}), cell: st.session_state[key]}


def set_aside(row: tuple) -> None:
    """Put a row on the waiting list."""
    st.session_state[ASIDE] = {*st.session_state.get(ASIDE, ()), row}


def forget_decisions() -> None:
    """New files, new decisions."""
    for name in (MENDS, ASIDE, REST):
        st.session_state.pop(name, None)


def begin_anew() -> None:
    """After an import the field for files is empty again: a new key is a new field."""
    forget_decisions()
    st.session_state["turn"] = _turn() + 1


def _turn() -> int:
    return st.session_state.get("turn", 0)


@contextmanager
def _on_disk(files: list) -> Iterator[list[Path]]:
    """The loaders read paths; the folder is gone as soon as they have."""
    with tempfile.TemporaryDirectory(prefix="kg-") as folder:
        paths = []
        for place, file in enumerate(files):
            # Two files may have the same name, and a name from elsewhere never chooses a folder.
            own = Path(folder) / str(place)
            own.mkdir()
            path = own / Path(file.name).name
            path.write_bytes(file.getbuffer())
            paths.append(path)
        yield paths
