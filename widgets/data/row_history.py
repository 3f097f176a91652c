"""The history of one row: who changed what in it, when, from what to what."""

from functools import partial

import pandas as pd
import streamlit as st

from loaders.history import Version, versions
from translations import _, date
from widgets.data.column_names import column_name
from widgets.data.values import key_told, value_told
from widgets.generation import current_file
from widgets.literal import literal

Key = tuple[str | None, ...]


def row_history(table: str, keys: list[Key]) -> None:
    """Draw the choice of a row, and every change of it."""
    chosen = st.selectbox(
        _("History of one row"), keys, index=0 if len(keys) == 1 else None, format_func=partial(key_told, table),
        key=f"history-{table}-{len(keys)}", placeholder=_("choose a row"),
    )  # fmt: skip
    if chosen is None:
        return
    found = versions(table, chosen, current_file())
    changes = [line for newer, older in zip(found, found[1:], strict=False) for line in _changes(table, newer, older)]
    if changes:
        columns = [_("Day"), _("Who"), _("Column"), _("Was"), _("Becomes")]
        st.table(pd.DataFrame(changes, columns=columns), hide_index=True, border="horizontal")
    if found:
        st.caption(_("Came in on {day}, by {who}.").format(day=_day(found[-1]), who=_who(found[-1])))


def _changes(table: str, newer: Version, older: Version) -> list[list[str]]:
    return [
        [_day(newer), _who(newer), column_name(table, name), _cell(table, name, older.row[name]), _cell(table, name, value)]
        for name, value in newer.row.items() if value != older.row[name]
    ]  # fmt: skip


def _cell(table: str, name: str, value: object) -> str:
    return literal(value_told(table, name, value)) or "–"


def _day(version: Version) -> str:
    return date(version.made.date()) if version.made else "–"


def _who(version: Version) -> str:
    return literal(version.who or _("somebody"))
