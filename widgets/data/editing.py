"""Which generation the rows in the table editor are of: what was typed belongs to the rows as they were then."""

from pathlib import Path

import streamlit as st

from widgets.generation import current_file


def begun_with(table: str, words: str) -> Path | None:
    """The generation with which the editor of these rows began, as long as something typed in it is not saved; else the
    current one."""
    place, key, file = st.session_state.get("editing") or ((), "", None)
    unsaved = place == (table, words) and any(st.session_state.get(key, {}).values())
    return file if unsaved and file and file.exists() else current_file()


def note_begun(table: str, words: str, key: str, file: Path | None) -> None:
    """Note with which generation the editor under this key began."""
    st.session_state["editing"] = ((table, words), key, file)


def begin_again() -> None:
    """What was typed is saved, or dropped."""
    st.session_state.pop("editing", None)
