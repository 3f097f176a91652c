"""While somebody types in the table, somebody else may save: what was typed stays, and what changed under it is told."""

from pathlib import Path
from typing import NamedTuple

import streamlit as st

from loaders.as_written import rows_now
from translations import _
from widgets.data.editing import Editing, begin_again
from widgets.data.edits import became, row_told, touched


class Meanwhile(NamedTuple):
    """A line per row that would be written and is gone, and per cell in these rows that somebody else changed."""

    gone: list[str]
    changed: list[str]


def told_meanwhile(editing: Editing, now: Path | None) -> Meanwhile:
    """Draw what somebody else saved since."""
    if now is None or editing.file == now:
        return Meanwhile([], [])
    mine = touched(editing.rows, editing.edits)
    standing = rows_now(editing.table, [row.key for row in mine], now)
    gone = [_("{row} is no longer there").format(row=row_told(editing.table, row.key)) for row in mine if row.key not in standing]
    changed = [
        became(editing.table, row.key, name, text, standing[row.key][name])
        for row in mine if row.key in standing for name, text in row.cells.items() if standing[row.key][name] != text
    ]  # fmt: skip
    told = _("Somebody else saved in the meantime. What you typed is still here.")
    with st.container(key="meanwhile-saved"):
        st.warning("  \n".join([told, *([_("In the same rows:")] if gone or changed else []), *gone, *changed]))
        st.button(_("Drop what I typed and show the rows as they are now"), key="begin-again", on_click=begin_again)
    return Meanwhile(gone, changed)
