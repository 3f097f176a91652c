"""Then and now per row: an open ring for the first reading, a filled point for the latest, and the way between them."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.theme import Palette, canvas, palette
from translations import _, told_apart


def rows(
    table: pd.DataFrame,
    labels: Mapping[str, str],
    hues: Mapping[str, str],
    scale: tuple[float, float],
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One row per code of `labels` from `table` (key, first, value, state, text?) on the whole `scale`; value is the latest.

    The text stands beside the two points, on the side with more room.
    """
    its, look = drawn(checked(table, "key", "first")), palette(dark)
    its = its[its["key"].isin(list(labels))]
    figure = canvas(60 + 40 * len(labels), dark, alt)
    for one in its.to_dict("records"):
        line = {"color": hues[one["key"]], "width": 3}
        figure.add_scatter(x=[one["first"], one["value"]], y=[one["key"]] * 2, mode="lines", line=line, hoverinfo="skip")
    written = [told_apart(first, last) for first, last in zip(column(its, "first"), column(its, "value"), strict=True)]
    _ends(figure, its, "first", hues, look, _("first"), [first for first, _last in written])
    _ends(figure, its, "value", hues, look, _("latest"), [last for _first, last in written])
    _texts(figure, its, scale, look)
    air = (scale[1] - scale[0]) * 0.05
    figure.update_xaxes(range=[scale[0] - air, scale[1] + air], nticks=10, showgrid=True)
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.5], showgrid=False, tickfont=names)
    return figure


def _ends(figure: go.Figure, its: pd.DataFrame, name: str, hues: Mapping[str, str], look: Palette, word: str, written: Sequence[str]) -> None:
    keys, values = column(its, "key"), column(its, name)
    colours = [hues[key] for key in keys]
    fill = [look.paper] * len(keys) if name == "first" else colours
    # The ring is the larger of the two: where nothing moved it still stands around the point.
    dot = {"size": 19 if name == "first" else 10, "color": fill, "line": {"color": colours, "width": 2.5}}
    told = [f"{word}: <b>{value}</b>" for value in written]
    figure.add_scatter(
        x=values, y=keys, mode="markers", marker=dot, hoverinfo="text", hovertext=told, cliponaxis=False
    )


def _texts(figure: go.Figure, its: pd.DataFrame, scale: tuple[float, float], look: Palette) -> None:
    """What each row is called, written beside its points."""
    rows = zip(column(its, "key"), column(its, "first"), column(its, "value"), column(its, "text"), strict=True)
    for key, first, value, text in rows:
        low, high = min(first, value), max(first, value)
        right = scale[1] - high >= low - scale[0]
        side = {"x": high, "xanchor": "left", "xshift": 14} if right else {"x": low, "xanchor": "right", "xshift": -14}
        figure.add_annotation(y=key, text=text or "", showarrow=False, font={"size": 12, "color": look.muted}, **side)
