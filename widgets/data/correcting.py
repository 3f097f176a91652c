"""Small mends right in a table: look a row up, change it, see what would change, save. The same checks and history as a file."""

from pathlib import Path

import pandas as pd
import streamlit as st

from data_model.rows import TABLES
from loaders.as_written import Written, as_written
from loaders.consented import left_out
from loaders.corrections import correct_all
from loaders.report_lines import table_name
from translations import _, ngettext, number
from widgets.address import recall
from widgets.data.cells import column_settings
from widgets.data.editing import begin_again, begun_with, note_begun
from widgets.data.edits import Edits, mends_of, told
from widgets.data.meanwhile import told_meanwhile
from widgets.data.refused import refused
from widgets.data.row_history import row_history
from widgets.data.writing import said_when_not, who
from widgets.generation import current_file, figures

# What coordinators mend most comes first.
FIRST = ("families", "people", "sessions", "attendance", "agreements", "consents", "roles", "stories")
ORDER = (*FIRST, *(table for table in TABLES if table not in FIRST))


def correcting() -> None:
    """Draw the choice of a table, its rows, what would change, and the history of one row."""
    if figures().about.sample:
        st.info(_("This is the invented sample: look around, but nothing can be saved here. Bring in your own data first."))
    _saved()
    one, two = st.columns([1, 2])
    table = one.selectbox(_("Table"), ORDER, format_func=table_name, key=recall("table", ORDER, ORDER[0]))
    words = two.text_input(_("Look up: a code, a date or a word"), key="find", persist_state="session")
    file = begun_with(table, words or "")
    rows, n = as_written(table, words or "", file=file)
    if n > len(rows):
        st.caption(_("These are {shown} of {n} rows: look up a code to find the others.").format(shown=number(len(rows)), n=number(n)))
    _without_consent(table)
    _editor(table, words or "", rows, file)
    row_history(table, [row.key for row in rows])


def _without_consent(table: str) -> None:
    n = left_out(table, current_file())
    if n:
        told = ngettext(
            "{n} row is not shown, for want of consent: mend it with a file.",
            "{n} rows are not shown, for want of consent: mend them with a file.", n,
        )  # fmt: skip
        st.caption(told.format(n=number(n)))


def _editor(table: str, words: str, rows: list[Written], file: Path | None) -> None:
    """A key of its own for each generation, so that what was saved is not there once more as an edit."""
    key = f"editor-{table}-{file}-{len(rows)}-{rows[0].key if rows else ''}"
    note_begun(table, words, key, file)
    cells = pd.DataFrame([_blank(row.cells) for row in rows], columns=list(column_settings(table)), dtype=object)
    st.data_editor(
        cells, key=key, num_rows="dynamic", hide_index=True, column_config=column_settings(table), placeholder=" ",
        disabled=figures().about.sample, alt=_("The rows of {table}").format(table=table_name(table)),
    )  # fmt: skip
    edits = Edits(**{name: st.session_state[key].get(name) or {} for name in Edits._fields})
    changes = told(table, rows, edits)
    if changes:
        st.markdown("  \n".join([f"**{_('What would change')}**", *changes]))
    seen = told_meanwhile(table, rows, edits, file)
    if st.button(_("Save"), type="primary", key="save-edits", disabled=not changes, icon=":material/save:") and seen:
        _save(table, rows, edits)


def _blank(cells: dict[str, str]) -> dict[str, str | None]:
    return {name: text or None for name, text in cells.items()}


def _save(table: str, rows: list[Written], edits: Edits) -> None:
    outcome = said_when_not(lambda: correct_all({table: mends_of(rows, edits)}, who()))
    if outcome is None:
        return
    if not outcome.accepted:
        refused(table, outcome, rows, edits)
        return
    begin_again()
    st.session_state["edits_saved"] = outcome.batch
    st.rerun()


def _saved() -> None:
    batch = st.session_state.pop("edits_saved", None)
    if batch is not None:
        with st.container(key="edits-saved"):
            st.success(_("Saved as batch {n}. All figures are up to date; under History you can undo it.").format(n=batch))
