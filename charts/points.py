"""One rating per row as a point on its whole scale: where it lies says how high, and its length says nothing."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.theme import canvas, palette
from translations import number


def on_scale(table: pd.DataFrame, labels: Mapping[str, str], scale: tuple[int, int], dark: bool = False, alt: str = "") -> go.Figure:
    """One row per code of `labels`, in that order, from `table` (key, value, state, text?), every step of the `scale` written.

    `text` is written behind the number, for instance "n = 4".
    """
    its, look = drawn(checked(table, "key")), palette(dark)
    its = its[its["key"].isin(list(labels))]
    figure = canvas(60 + 40 * len(labels), dark, alt)
    texts = [f"<b>{number(value, 1)}</b> {more or ''}" for value, more in zip(column(its, "value"), column(its, "text"), strict=True)]
    told = [f"{labels[key]}<br>{text}" for key, text in zip(column(its, "key"), texts, strict=True)]
    figure.add_scatter(
        x=column(its, "value"), y=column(its, "key"), mode="markers+text", marker={"size": 12, "color": look.muted},
        text=texts, textposition="top center", hoverinfo="text", hovertext=told, cliponaxis=False,
    )  # fmt: skip
    low, high = scale
    # Room for what is written above a point at the upper end.
    figure.update_layout(margin={"r": 32})
    air = (high - low) * 0.05
    figure.update_xaxes(range=[low - air, high + air], tickvals=list(range(low, high + 1)), showgrid=True)
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.7], showgrid=False, tickfont=names)
    return figure
