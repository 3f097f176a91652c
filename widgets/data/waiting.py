"""The waiting list: rows that were set aside, why, and the way in: mended right there, or dropped."""

from dataclasses import replace

import streamlit as st

from loaders.names import columns_of
from loaders.problems import Problem
from loaders.report_lines import table_name
from loaders.small_changes import Changed
from loaders.waiting import WaitingRow, drop, release, waiting_rows
from translations import _, date, number
from widgets.current_person import current_person
from widgets.data.column_names import column_name
from widgets.data.writing import said_when_not
from widgets.generation import current_file
from widgets.literal import literal

SHOWN = 15


def waiting() -> None:
    """Draw the rows that wait, those that came first at the top."""
    rows = waiting_rows(current_file())
    if not rows:
        st.markdown(_("Nothing is waiting."))
        return
    st.markdown(_("These rows were set aside. Mend one and let it in, or drop it; both can be undone under History."))
    for row in rows[:SHOWN]:
        _waits(row, "-".join(map(str, (row.batch, row.table, row.place, row.row))))
    if len(rows) > SHOWN:
        st.caption(_("and {n} more").format(n=number(len(rows) - SHOWN)))


def _waits(row: WaitingRow, key: str) -> None:
    tried: list[Problem] = st.session_state.get(f"tried-{key}", [])
    with st.container(border=True, key=f"waits-{key}"):
        st.markdown(f"**{table_name(row.table)}** · {date(row.made.date())} · {literal(row.who or _('somebody'))}")
        for problem in tried or row.problems:
            st.markdown(literal(replace(problem, column=column_name(row.table, problem.column)).message()))
        with st.form(f"form-{key}", border=False):
            mends = _fields(row, {problem.field for problem in (*row.problems, *tried)}, key)
            with st.container(horizontal=True):
                let_in = st.form_submit_button(_("Let it in"), type="primary", key=f"release-{key}")
                dropped = st.form_submit_button(_("Drop this row"), key=f"drop-{key}")
        if let_in:
            _done(said_when_not(lambda: _known(lambda: release(row, mends, current_person()))), key)
        if dropped:
            _done(said_when_not(lambda: _known(lambda: drop(row, current_person()))), key)


def _fields(row: WaitingRow, wrong: set[str], key: str) -> dict[str, str]:
    """A field for each cell that was refused, as it was written: what comes nearest is told above, never taken unseen."""
    names = [column.name for column in columns_of(row.table)]
    fields = [name for name in names if name in wrong] or names
    told = [f"{column_name(row.table, name)}: {row.cells[name]}" for name in names if name in row.cells and name not in fields]
    st.text(" · ".join(told))
    return {
        name: st.text_input(column_name(row.table, name), value=row.cells.get(name, ""), key=f"cell-{key}-{name}")
        for name in fields
    }  # fmt: skip


def _known(change) -> Changed | None:
    """Somebody else may have let the row in meanwhile."""
    try:
        return change()
    except LookupError:
        st.rerun()


def _done(outcome: Changed | None, key: str) -> None:
    if outcome is None:
        return
    st.session_state[f"tried-{key}"] = [problem for problem in outcome.report.problems if problem.severity == "refusal"]
    if outcome.accepted:
        del st.session_state[f"tried-{key}"]
    st.rerun()
