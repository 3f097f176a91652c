"""What happened on which day: a row per kind, a tick per day, and a diamond where something was measured."""

from collections.abc import Collection, Mapping

import pandas as pd
import plotly.graph_objects as go

from charts.axes import code_axis, month_axis
from charts.rows import checked, column, drawn
from charts.theme import canvas, palette
from translations import date


def rows(
    table: pd.DataFrame, labels: Mapping[str, str], measured: Collection[str], dark: bool = False, alt: str = ""
) -> go.Figure:
    """One row per code of `labels` from `table` (key, date, value, state); the codes in `measured` have diamonds."""
    its, look = drawn(checked(table, "key", "date")), palette(dark)
    figure = canvas(70 + 30 * len(labels), dark, alt)
    for key, word in labels.items():
        mine = its[its["key"] == key].sort_values("date")
        days = [day.date() for day in mine["date"]]
        shape = {"symbol": "diamond", "size": 12, "color": look.ink} if key in measured else _tick(look.muted)
        told = [f"{word}<br><b>{date(day)}</b>" for day in days]
        figure.add_scatter(
            x=[day.isoformat() for day in days], y=column(mine, "key"), mode="markers", marker=shape, hoverinfo="text",
            hovertext=told, cliponaxis=False,
        )  # fmt: skip
    if len(its):
        figure.update_xaxes(**month_axis([f"{day:%Y-%m}" for day in its["date"]]))
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.5])
    return figure


def _tick(colour: str) -> dict:
    return {"symbol": "line-ns", "size": 14, "line": {"color": colour, "width": 2}}
