"""Problems grouped by column and kind, and the way to mend each: another word in its place, or on the waiting list."""

import streamlit as st

from loaders.report_lines import table_name
from translations import _, number
from widgets.data.decisions import mend, set_aside
from widgets.literal import literal

# More than these are mended in the file itself; the report keeps a hundred.
SHOWN = 10


def problem_group(where: tuple, group, place: int, open_now: bool) -> None:
    """Draw the problems of one kind in one column."""
    _severity, table, file, column, _kind = where
    parts = dict.fromkeys(part for part in (file, table_name(table), column) if part)
    more = " …" if group.count > 1 else ""
    heading = literal(f"{' · '.join(parts)} ({number(group.count)}): {group.problems[0].gist()}{more}")
    with st.expander(heading, expanded=open_now, key=f"group-{place}-{table}-{column}"):
        for nth, problem in enumerate(group.problems[:SHOWN]):
            st.markdown(literal(problem.message()))
            if problem.row:
                _ways_out(problem, f"{place}-{nth}")
        if group.count > SHOWN:
            st.caption(_("and {n} more of this kind").format(n=number(group.count - SHOWN)))


def _ways_out(problem, key: str) -> None:
    """A field with the nearest known code already in it, and the waiting list."""
    row = (problem.place, problem.table, problem.row)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if problem.field:
            field = f"mend-{key}-{problem.row}-{problem.field}"
            nearest = problem.proposal or (problem.nearest[0] if problem.nearest else "")
            label = _("Did you mean {code}?").format(code=literal(nearest)) if nearest else _("What should it be?")
            st.text_input(label, value=nearest, key=field, width=260)
            cell = (*row, problem.field)
            st.button(_("Mend"), key=f"do-{field}", on_click=mend, args=(cell, field), type="primary")
        st.button(_("Set this row aside"), key=f"aside-{key}-{problem.row}", on_click=set_aside, args=(row,))
