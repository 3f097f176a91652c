"""The rows in the table editor: as long as something typed in them is not saved, they are those that it was typed in."""

from pathlib import Path
from typing import NamedTuple

import streamlit as st

from loaders.as_written import Written, rows_now
from loaders.consented import WHOSE
from translations import _
from widgets.data.edits import Edits, told


class Editing(NamedTuple):
    """What the editor under `key` shows: rows of a generation, found by `words`, out of `n`."""

    table: str
    words: str
    file: Path | None
    rows: list[Written]
    n: int

    @property
    def key(self) -> str:
        """A key of its own for each generation, so that what was saved is not there once more as an edit."""
        return f"editor-{self.table}-{self.file}-{len(self.rows)}-{self.rows[0].key if self.rows else ''}"

    @property
    def edits(self) -> Edits:
        """What was typed so far."""
        typed = st.session_state.get(self.key) or {}
        return Edits(**{name: typed.get(name) or {} for name in Edits._fields})


def kept(table: str, words: str, now: Path | None) -> Editing | None:
    """What was shown before, when something typed in it is not saved; not where rows of it may not be shown any more."""
    before = st.session_state.get("editing")
    if before is None or (before.table, before.words) != (table, words) or not told(table, before.rows, before.edits):
        return None
    if table in WHOSE and now and len(rows_now(table, [row.key for row in before.rows], now)) < len(before.rows):
        st.warning(_("Some of these rows are not shown any more. What you typed in this table has been dropped."))
        return None
    return before


def keep(editing: Editing) -> None:
    """Note what is shown."""
    st.session_state["editing"] = editing


def begin_again() -> None:
    """What was typed is saved, or dropped."""
    st.session_state.pop("editing", None)
