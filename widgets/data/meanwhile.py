"""While somebody types in the table, somebody else may save: what was typed stays, and what changed under it is told."""

from pathlib import Path

import streamlit as st

from loaders.as_written import Written, rows_now
from translations import _
from widgets.data.editing import begin_again
from widgets.data.edits import Edits, became, row_told, touched
from widgets.generation import current_file


def told_meanwhile(table: str, rows: list[Written], edits: Edits, file: Path | None) -> bool:
    """Draw what somebody else saved since; may what was typed be saved over it?

    Not when a row is gone, and not before the person can have seen what has changed.
    """
    now = current_file()
    if file == now:
        st.session_state.pop("meanwhile", None)
        return True
    mine = touched(rows, edits)
    standing = rows_now(table, [row.key for row in mine], now)
    gone = [_("{row} is no longer there").format(row=row_told(row.key)) for row in mine if row.key not in standing]
    other = [
        became(table, row.key, name, text, standing[row.key][name])
        for row in mine if row.key in standing for name, text in row.cells.items() if standing[row.key][name] != text
    ]  # fmt: skip
    told = _("Somebody else saved in the meantime. What you typed is still here.")
    with st.container(key="meanwhile-saved"):
        st.warning("  \n".join([told, *([_("In the same rows:")] if gone or other else []), *gone, *other]))
        st.button(_("Drop what I typed and show the rows as they are now"), key="begin-again", on_click=begin_again)
    seen = st.session_state.get("meanwhile") == (now, *gone, *other)
    st.session_state["meanwhile"] = (now, *gone, *other)
    return not gone and (seen or not other)
