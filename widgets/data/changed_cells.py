"""Every cell that an import would change: what it was and what it becomes."""

import pandas as pd
import streamlit as st

from loaders.differences import Change
from loaders.proposal import Proposal
from loaders.report_lines import table_name
from translations import _, number
from widgets.data.values import key_told, value_told
from widgets.literal import literal

SHOWN = 20


def changed_cells(it: Proposal) -> None:
    """Draw a closed door per table and column, with the first changes behind it."""
    heading = _("{table}: {n} changes in column {column}")
    for table, one in it.tables.items():
        for column, changes in one.changes.items():
            with st.expander(heading.format(table=table_name(table), n=number(one.columns[column]), column=column)):
                rows = [_told(table, column, change) for change in changes[:SHOWN]]
                columns = [_("Row"), _("Was"), _("Becomes")]
                st.table(pd.DataFrame(rows, columns=columns), hide_index=True, border="horizontal")


def _told(table: str, column: str, change: Change) -> list[str]:
    values = (literal(value_told(table, column, value)) or "–" for value in (change.old, change.new))
    return [literal(key_told(table, change.key)), *values]
