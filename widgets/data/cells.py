"""The columns of the table editor: texts, and lists to choose from where only some words may stand."""

import streamlit as st

from data_model.columns import Column
from loaders.names import columns_of
from translations import _
from widgets.data.column_names import column_name
from widgets.data.values import labels_of


def column_settings(table: str) -> dict:
    """Column → how the editor shows it."""
    return {column.name: _setting(table, column) for column in columns_of(table)}


def _setting(table: str, column: Column):
    name, needed = column_name(table, column.name), column.required
    if column.kind == "yes_no":
        return st.column_config.SelectboxColumn(name, options=["ja", "nee"], required=needed, format_func={"ja": _("yes"), "nee": _("no")}.get)
    if column.kind == "choice":
        labels = labels_of(column)
        return st.column_config.SelectboxColumn(name, options=list(labels), required=needed, format_func=labels.get)
    # What is wrong with a text is told by the same checks as for a file, with what comes near.
    return st.column_config.TextColumn(name, required=needed)
