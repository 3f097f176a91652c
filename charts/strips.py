"""Strips beside one another: the same rows in the same order, each strip another quantity on its own scale from zero."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.panels import Panel, sheet
from charts.rows import ceiling, checked, column, drawn
from charts.theme import Palette, palette
from translations import number


def panels(
    table: pd.DataFrame,
    order: Sequence[str],
    labels: Mapping[str, str],
    keys: Mapping[str, str],
    decimals: Mapping[str, int],
    columns: int = 3,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One strip per code in `order` from `table` (panel, key, value, state): a lying bar per code of `keys`, its number behind."""
    rows, look = checked(table, "panel", "key"), palette(dark)
    figure, places = sheet(order, labels, columns, 24 * len(keys) + 6, 10, dark=dark, alt=alt)
    for code, panel in zip(order, places, strict=True):
        its = rows[rows["panel"] == code]
        top = ceiling(column(its, "value"), 1e-9) * 1.22
        names = {**code_axis(keys), "range": [len(keys) - 0.5, -0.5], "showticklabels": panel.leftmost, "showgrid": False}
        panel.set_axes(figure, {"range": [0, top], "visible": False}, names)
        _bars(figure, drawn(its), keys, decimals.get(code, 0), panel, look)
        absent = its["key"].tolist()
        marks.add_states(figure, its, [top * 0.06] * len(absent), absent, look, [keys[key] for key in absent], **panel.axes)
    figure.update_layout(bargap=0.35)
    return figure


def _bars(figure: go.Figure, its: pd.DataFrame, keys: Mapping[str, str], decimals: int, panel: Panel, look: Palette) -> None:
    values, where = column(its, "value"), column(its, "key")
    written = [f"<b>{number(value, decimals)}</b>" for value in values]
    figure.add_bar(
        orientation="h", x=values, y=where, text=written, textposition="outside", cliponaxis=False, hoverinfo="text",
        hovertext=[f"{keys[key]}: {text}" for key, text in zip(where, written, strict=True)],
        marker={"color": look.muted, "cornerradius": 3}, textfont={"color": look.ink}, showlegend=False, **panel.axes,
    )  # fmt: skip
