"""A backup back in the place of the data: looked at first, then told what it holds, then put there."""

import streamlit as st

from loaders.report_lines import still_withdrawn, table_name
from loaders.restore import Held, NotABackup, held_in, restore
from loaders.room import enough_room
from translations import _, date, number
from widgets.data.upload import on_disk
from widgets.data.writing import said_when_not

MOST_MEGABYTES = 500
TOLD = ("families", "people", "sessions", "attendance", "answers")


def restoring() -> None:
    """Draw the field for a backup, what is in it, and the button that puts it in the place of the data."""
    since = st.session_state.pop("restored", None)
    if since is not None:
        with st.container(key="restored"):
            st.success("  \n".join([_("The backup has taken the place of the data."), *([still_withdrawn(since)] if since else [])]))
    st.subheader(_("Put a backup back"))
    turn = st.session_state.get("restore_turn", 0)
    file = st.file_uploader(_("A backup of this dashboard"), type=["duckdb"], key=f"backup-file-{turn}", max_upload_size=MOST_MEGABYTES)
    held = _looked_at(file) if file else None
    if held is None:
        return
    rows = " · ".join(f"{number(held.rows[table])} {table_name(table)}" for table in TOLD if table in held.rows)
    with st.container(border=True, key="held"):
        st.markdown(_("This backup is good. It goes up to {day}: {rows}.").format(day=date(held.as_of), rows=rows))
        if held.sample:
            st.warning(_("It holds the invented sample."))
        sure = st.checkbox(_("Everything that was brought in after it disappears from the figures. I have a backup of today."), key="sure")
        if st.button(_("Put this backup back"), type="primary", disabled=not sure, key="restore"):
            _restore(file, turn)


def _looked_at(file) -> Held | None:
    """What it holds, verified once per file; a sentence where it is no backup."""
    kept = st.session_state.get("held_backup")
    if not kept or kept[0] != file.file_id:
        looked = said_when_not(lambda: _held(file), _("Verifying the backup…"))
        if looked is None:
            return None
        kept = st.session_state["held_backup"] = (file.file_id, *looked)
    if kept[1] is None:
        st.error(_("This file is no backup of this dashboard, or it is damaged. Nothing has been changed."))
    return kept[1]


def _held(file) -> tuple[Held | None]:
    with enough_room(), on_disk([file]) as (path,):
        try:
            return (held_in(path),)
        except NotABackup:
            return (None,)


def _put_back(file) -> tuple[int]:
    """How many families withdrew since the backup was made."""
    with enough_room(), on_disk([file]) as (path,):
        return (len(restore(path)),)


def _restore(file, turn: int) -> None:
    if done := said_when_not(lambda: _put_back(file)):
        st.session_state["restored"], st.session_state["restore_turn"] = done[0], turn + 1
        st.rerun()
