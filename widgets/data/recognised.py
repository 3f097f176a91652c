"""Sheets that are read as somebody said before: which, and the way to say it anew."""

import streamlit as st

from loaders.mapping import Mapping
from loaders.report_lines import table_name
from translations import _
from widgets.data.decisions import ask_again, mapping
from widgets.literal import literal


def recognised(known: Mapping) -> None:
    """Draw a line per sheet, from an earlier file or from what was just confirmed."""
    before = _("{place} is read as {table}, as you said of an earlier file with the same column names.")
    now = _("{place} is read as {table}, and so is the next file with the same column names.")
    for sentence, its in ((before, known), (now, mapping())):
        for place, (table, _columns) in its.items():
            with st.container(horizontal=True, vertical_alignment="center", key=f"recognised-{place}"):
                told = sentence if table else _("{place} is no table, as you said: it is left out.")
                st.markdown(told.format(place=f"**{literal(place)}**", table=table_name(table)))
                st.button(_("Say it anew"), key=f"anew-{place}", on_click=ask_again, args=(place,))
