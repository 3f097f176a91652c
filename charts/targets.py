"""How far each promise has come: every row on its own scale, from nothing to what was promised."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.theme import canvas, palette
from translations import _, number

# A row that went far beyond its promise is drawn up to here; its number tells the rest.
FURTHEST = 1.3


def rows(table: pd.DataFrame, labels: Mapping[str, str], dark: bool = False, alt: str = "") -> go.Figure:
    """One row per code of `labels` from `table` (key, value, target, state): the fill is reached, the line is promised.

    Measures have different units, so each row is drawn as the share of its own target; the numbers stand behind it.
    """
    rows, look = checked(table, "key", "target"), palette(dark)
    figure, known = canvas(16 + 44 * len(labels), dark, alt), drawn(rows)
    keys, reached, promised = column(known, "key"), column(known, "value"), column(known, "target")
    shares = [min(value / target, FURTHEST) if target else 0 for value, target in zip(reached, promised, strict=True)]
    pairs = zip(reached, promised, strict=True)
    texts = [_("{value} of {target}").format(value=f"<b>{number(a)}</b>", target=number(b)) for a, b in pairs]
    told = [f"{labels[key]}<br>{text}" for key, text in zip(keys, texts, strict=True)]
    track = {"color": look.grid, "cornerradius": 3}
    figure.add_bar(orientation="h", x=[1.0] * len(labels), y=list(labels), marker=track, hoverinfo="skip", width=0.5)
    fill = {"color": look.muted, "cornerradius": 3}
    figure.add_bar(orientation="h", x=shares, y=keys, marker=fill, hoverinfo="text", hovertext=told, width=0.5)
    tick = {"symbol": "line-ns", "size": 24, "line": {"color": look.ink, "width": 2}}
    figure.add_scatter(x=[1] * len(keys), y=keys, mode="markers", marker=tick, hoverinfo="skip", cliponaxis=False)
    for key, text in zip(keys, texts, strict=True):
        figure.add_annotation(x=1, xref="paper", y=key, text=text, xanchor="left", xshift=8, showarrow=False)
    others = rows["key"].tolist()
    marks.add_states(figure, rows, [0.03] * len(others), others, look, [labels[key] for key in others])
    figure.update_layout(barmode="overlay", margin={"r": 110})
    figure.update_xaxes(visible=False, range=[0, FURTHEST])
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.5], showgrid=False, tickfont=names)
    return figure
