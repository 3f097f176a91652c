"""Why a mend was refused: the sentences of the checks, with the row called by its own code."""

from dataclasses import replace

import streamlit as st

from loaders.as_written import Written
from loaders.report_lines import table_name
from loaders.small_changes import Changed
from translations import _
from widgets.data.column_names import column_name
from widgets.data.edits import Edits, named
from widgets.data.values import key_told
from widgets.literal import literal

SHOWN = 10


def refused(table: str, outcome: Changed, rows: list[Written], edits: Edits) -> None:
    """Draw them; nothing has been changed then."""
    names = named(table, rows, edits)
    problems = [it for it in outcome.report.problems if it.severity == "refusal"]
    told = [
        replace(it, place=names[it.row - 1] if it.row else table_name(table), row=None, column=column_name(table, it.column)).message()
        for it in problems[:SHOWN]
    ]  # fmt: skip
    leans = _("{table} {row} refers to this row: mend or remove that first.")
    told += [leans.format(table=table_name(it.table), row=key_told(it.table, it.key)) for it in outcome.leaning[:SHOWN]]
    with st.container(key="refused"):
        st.error("  \n".join([_("Nothing has been changed."), *map(literal, told)]))
