"""The waiting list: rows that were set aside, and why."""

import json

import pandas as pd
import streamlit as st

from loaders.sheet import PART
from translations import _, number
from widgets.generation import figures


def waiting() -> None:
    """Draw the rows that wait."""
    listing = figures().listing("waiting")
    rows = listing[listing["gone"].isna()] if listing is not None else pd.DataFrame()
    if not len(rows):
        st.caption(_("Nothing is waiting."))
        return
    st.caption(_("{n} rows wait until they are mended and sent again.").format(n=number(len(rows))))
    shown = [[row.table, row.place, number(row.row_number % PART), _cells(row.cells)] for row in rows.head(50).itertuples()]
    columns = [_("Table"), _("File"), _("Row"), _("What it said")]
    st.table(pd.DataFrame(shown, columns=columns), hide_index=True, border="horizontal")


def _cells(text: str) -> str:
    return " · ".join(f"{name}: {value}" for name, value in json.loads(text).items() if value)
