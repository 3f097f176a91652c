"""Who brought in what and when, and the way back."""

import streamlit as st

from loaders.history import BatchMade, batches, undo
from loaders.report_lines import still_withdrawn, table_name
from translations import _, _n, date, number
from widgets.current_person import current_person
from widgets.data.values import key_told
from widgets.data.writing import said_when_not
from widgets.literal import literal

# What a batch was that is no import: an import is called by its file.
KINDS = {
    "correction": _n("correction by hand"), "agreement": _n("outcome fixed"),
    "release": _n("taken from the waiting list"), "drop": _n("removed from the waiting list"),
}  # fmt: skip


def history() -> None:
    """Draw the batches, the last one first, each with its undo."""
    _still_withdrawn()
    made = batches()
    if not made:
        st.caption(_("Nothing has been brought in yet."))
    for batch in made[:20]:
        _row(batch)


def _row(batch: BatchMade) -> None:
    told = _("{day}, {who}: {origin} · {new} new, {changed} changed").format(
        day=date(batch.made.date()), who=literal(batch.who or _("somebody")), origin=called(batch),
        new=number(batch.rows_new or 0), changed=number(batch.rows_changed or 0),
    )  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="center", border=True):
        st.markdown(told)
        if batch.undone:
            st.caption(_("undone on {day}").format(day=date(batch.undone.date())))
        elif st.button(_("Undo"), key=f"undo-{batch.batch}", icon=":material/undo:"):
            _undo(batch)


def called(batch: BatchMade) -> str:
    """What it was, in the reader's words."""
    return _(KINDS[batch.kind]) if batch.kind in KINDS else literal(batch.origin)


def _undo(batch: BatchMade) -> None:
    outcome = said_when_not(lambda: undo(batch.batch, current_person()))
    if outcome is None:
        return
    if outcome.done:
        st.session_state["still_withdrawn"] = len(outcome.still_withdrawn)
        st.rerun()
    st.warning(_("This cannot be undone yet: later changes stand in the way."))
    for obstacle in outcome.obstacles[:20]:
        row = literal(key_told(obstacle.table, obstacle.key))
        st.markdown(_("- batch {batch}: {table}, row {row}").format(batch=obstacle.batch or "–", table=table_name(obstacle.table), row=row))


def _still_withdrawn() -> None:
    """An undo takes no withdrawal back, and says so once."""
    n = st.session_state.pop("still_withdrawn", 0)
    if n:
        with st.container(key="still-withdrawn"):
            st.info(still_withdrawn(n))
