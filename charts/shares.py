"""Shares with their intervals, on one scale and in a fixed order: a dot, a bar around it, and the counts behind it."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.theme import PLACE_SYMBOLS, Palette, canvas, palette
from translations import percentage


def rows(table: pd.DataFrame, labels: Mapping[str, str], dark: bool = False, alt: str = "") -> go.Figure:
    """One row per code of `labels` from `table` (key, value, low, high, state, text?); shares from 0 on, and `text` behind each.

    The axis begins at nothing and ends beyond the highest interval, and beyond 1 where a share is larger; every place keeps its
    own marker.
    """
    its, look = checked(table[table["key"].isin(list(labels))], "key", "low", "high"), palette(dark)
    figure, known = canvas(44 + 42 * len(labels), dark, alt), drawn(its)
    largest = max([0.1, *(value for value in (*column(known, "high"), *column(known, "value")) if value is not None)])
    top = min(largest * 1.1, max(1, largest * 1.05))
    for place, key in enumerate(labels):
        for one in known[known["key"] == key].to_dict("records"):
            _share(figure, one, labels[key], PLACE_SYMBOLS[place % len(PLACE_SYMBOLS)], look)
    absent = its["key"].tolist()
    marks.add_states(figure, its, [top * 0.04] * len(absent), absent, look, [labels[key] for key in absent])
    figure.update_layout(margin={"r": 84})
    figure.update_xaxes(range=[0, top], tickformat=".0%", nticks=5, showgrid=True)
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.5], showgrid=False, ticklabelstandoff=6)
    figure.update_yaxes(tickfont={"color": look.ink, "size": 13})
    return figure


def _share(figure: go.Figure, one: dict, label: str, symbol: str, look: Palette) -> None:
    key, low, high = one["key"], one["low"], one["high"]
    # Counts first, and a percentage below them: beside them they would leave a phone no room for the bars.
    told = one.get("text") if isinstance(one.get("text"), str) else percentage(one["value"])
    counts, _dot, share = told.partition(" · ")
    text = f"<b>{counts}</b><br>{share}" if share else f"<b>{counts}</b>"
    if low == low and high == high and None not in (low, high):
        figure.add_scatter(x=[low, high], y=[key, key], mode="lines", line={"color": look.quiet, "width": 6}, hoverinfo="skip")
    dot = {"symbol": symbol, "size": 12, "color": look.ink}
    shared = {"mode": "markers", "hoverinfo": "text", "cliponaxis": False}
    figure.add_scatter(x=[float(one["value"])], y=[key], marker=dot, hovertext=f"{label}<br>{text}", **shared)
    figure.add_annotation(x=1, xref="paper", y=key, text=text, xanchor="left", xshift=8, align="left", showarrow=False)
