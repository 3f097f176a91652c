"""Small mends right in a table: look a row up, change it, see what would change, save. The same checks and history as a file."""

from pathlib import Path

import pandas as pd
import streamlit as st

from data_model.rows import TABLES
from loaders.as_written import Written, as_written
from loaders.consented import left_out
from loaders.corrections import correct_all
from loaders.moves import moves_by_hand
from loaders.report_lines import table_name, withdrawn_lines
from translations import _, ngettext, number
from widgets.address import recall
from widgets.current_person import current_person
from widgets.data.cells import column_settings
from widgets.data.editing import Editing, begin_again, keep, kept
from widgets.data.edits import Edits, mends_of, schools_given, told
from widgets.data.meanwhile import told_meanwhile
from widgets.data.moving import answers, moving
from widgets.data.refused import refused
from widgets.data.row_history import row_history
from widgets.data.writing import said_when_not
from widgets.generation import current_file, figures
from widgets.literal import literal

# What coordinators mend most comes first.
FIRST = ("families", "people", "stays", "sessions", "attendance", "agreements", "consents", "roles", "stories")
# Where the answers stand to since when a family is at the school that was typed here.
BY_HAND = "moved_by_hand"
ORDER = (*FIRST, *(table for table in TABLES if table not in FIRST))


def correcting() -> None:
    """Draw the choice of a table, its rows, what would change, and the history of one row."""
    if figures().about.sample:
        st.info(_("This is the invented sample: look around, but nothing can be saved here. Bring in your own data first."))
    _saved()
    one, two = st.columns([1, 2])
    table = one.selectbox(_("Table"), ORDER, format_func=table_name, key=recall("table", ORDER, ORDER[0]))
    words = two.text_input(_("Look up: a code, a date or a word"), key="find", persist_state="session")
    now = current_file()
    shown = kept(table, words or "", now) or Editing(table, words or "", now, *as_written(table, words or "", file=now))
    keep(shown)
    if shown.n > len(shown.rows):
        some = _("These are {shown} of {n} rows: look up a code to find the others.")
        st.caption(some.format(shown=number(len(shown.rows)), n=number(shown.n)))
    _without_consent(table)
    _editor(shown, now)
    row_history(table, [row.key for row in shown.rows])


def _without_consent(table: str) -> None:
    n = left_out(table, current_file())
    if n:
        told = ngettext(
            "{n} row is not shown, for want of consent: mend it with a file.",
            "{n} rows are not shown, for want of consent: mend them with a file.", n,
        )  # fmt: skip
        st.caption(told.format(n=number(n)))


def _editor(it: Editing, now: Path | None) -> None:
    cells = pd.DataFrame([_blank(row.cells) for row in it.rows], columns=list(column_settings(it.table)), dtype=object)
    st.data_editor(
        cells, key=it.key, num_rows="dynamic", hide_index=True, column_config=column_settings(it.table), placeholder=" ",
        disabled=figures().about.sample, alt=_("The rows of {table}").format(table=table_name(it.table)),
    )  # fmt: skip
    changes = told(it.table, it.rows, it.edits)
    if changes:
        st.markdown("  \n".join([f"**{_('What would change')}**", *changes]))
    answered = _moving(it, now)
    meanwhile = told_meanwhile(it, now)
    # A button of its own: whoever presses it has seen what it goes over.
    key, label = ("save-over", _("Save what I typed over it")) if meanwhile.changed else ("save-edits", _("Save"))
    if st.button(label, type="primary", key=key, disabled=not changes or not answered or bool(meanwhile.gone), icon=":material/save:"):
        _save(it.table, it.rows, it.edits)


def _moving(it: Editing, now: Path | None) -> bool:
    """Ask since when a family is at the school that was typed; True when there is nothing left to answer."""
    given = schools_given(it.rows, it.edits) if it.table == "families" and now else {}
    return moving(moves_by_hand(now, given, answers(BY_HAND)) if given else [], BY_HAND)


def _blank(cells: dict[str, str]) -> dict[str, str | None]:
    return {name: text or None for name, text in cells.items()}


def _save(table: str, rows: list[Written], edits: Edits) -> None:
    outcome = said_when_not(lambda: correct_all({table: mends_of(rows, edits)}, current_person(), answers(BY_HAND)))
    if outcome is None:
        return
    if not outcome.accepted:
        refused(table, outcome, rows, edits)
        return
    begin_again()
    st.session_state.pop(BY_HAND, None)
    st.session_state["edits_saved"] = outcome.batch, withdrawn_lines(outcome.report)
    st.rerun()


def _saved() -> None:
    batch, withdrawn = st.session_state.pop("edits_saved", (None, []))
    if batch is not None:
        with st.container(key="edits-saved"):
            st.success(_("Saved as batch {n}. All figures are up to date; under History you can undo it.").format(n=batch))
            for line in withdrawn:
                st.warning(literal(line), icon=":material/block:")
