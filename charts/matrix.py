"""Who named whom, as a table of squares: the number is written, the darker the higher, and no answer has its own mark."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.theme import Palette, canvas, palette
from translations import number

# How much of the ink a square has: never so much that the number on it, in ink too, is hard to read.
LIGHTEST, DARKEST = 0.06, 0.38


def squares(
    table: pd.DataFrame, labels: Mapping[str, str], short: Mapping[str, str] | None = None, breaks: tuple[int, ...] = (),
    cell: int = 19, dark: bool = False, alt: str = "",
) -> go.Figure:  # fmt: skip
    """A square per row of `table` (row, column, value, state), rows and columns in the order of `labels`.

    `short` names the columns where the labels are too long; `breaks` are the places after which a line parts the kinds.
    A value of zero is a small dot; what is not in the table stays blank.
    """
    rows, look = checked(table, "row", "column"), palette(dark)
    figure = canvas(cell * len(labels) + 150, dark, alt)
    known = drawn(rows)
    _squares(figure, known[known["value"] > 0], labels, cell, look)
    _nothing(figure, known[known["value"] == 0], labels, look)
    absent = rows[rows["state"] != "value"]
    names = [_pair(one, other, labels) for one, other in absent[["row", "column"]].to_numpy()]
    marks.add_states(figure, absent, column(absent, "column"), column(absent, "row"), look, names, size=cell * 0.6)
    for place in breaks:
        figure.add_hline(y=place - 0.5, line={"color": look.quiet, "width": 1})
        figure.add_vline(x=place - 0.5, line={"color": look.quiet, "width": 1})
    ends = [-0.6, len(labels) - 0.4]
    figure.update_xaxes(**code_axis(short or labels), side="top", tickangle=-90 if cell < 24 else 0, range=ends)
    figure.update_yaxes(**code_axis(labels), range=ends[::-1], showgrid=False, tickfont={"color": look.ink})
    return figure


def _squares(figure: go.Figure, some: pd.DataFrame, labels: Mapping[str, str], cell: int, look: Palette) -> None:
    values = column(some, "value")
    shares = [LIGHTEST + (DARKEST - LIGHTEST) * value / max(values) for value in values]
    pairs = zip(some["row"], some["column"], values, strict=True)
    figure.add_scatter(
        x=column(some, "column"), y=column(some, "row"), mode="markers+text", cliponaxis=False,
        marker={"symbol": "square", "size": cell - 3, "color": look.ink, "opacity": shares, "line": {"width": 0}},
        text=[number(value) for value in values],
        textfont={"size": 10 if cell < 24 else 13, "color": look.ink},
        hoverinfo="text", hovertext=[f"{_pair(one, other, labels)}: <b>{number(value)}</b>" for one, other, value in pairs],
    )  # fmt: skip


def _nothing(figure: go.Figure, none: pd.DataFrame, labels: Mapping[str, str], look: Palette) -> None:
    told = [f"{_pair(one, other, labels)}: <b>0</b>" for one, other in none[["row", "column"]].to_numpy()]
    dot = {"symbol": "circle", "size": 3, "color": look.quiet}
    figure.add_scatter(
        x=column(none, "column"), y=column(none, "row"), mode="markers", marker=dot, hoverinfo="text", hovertext=told
    )


def _pair(one: str, other: str, labels: Mapping[str, str]) -> str:
    return f"{labels[one]} → {labels[other]}"
