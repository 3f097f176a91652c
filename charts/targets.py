"""How far each promise has come: every row on its own scale, from nothing to what was promised."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.theme import canvas, palette

# A row that went far beyond its promise is drawn up to here; its number tells the rest.
FURTHEST = 1.3
# A letter's width in pixels, beside the bars.
LETTER = 7


def rows(table: pd.DataFrame, labels: Mapping[str, str], dark: bool = False, alt: str = "") -> go.Figure:
    """One row per code of `labels` from `table` (key, value, target, state, text, standing): the fill is reached, the line is
    promised.

    Measures have different units, so each row is drawn as the share of its own target; `text` holds both in numbers, `standing`
    says in a word whether the target was reached: beyond the line is good of some measures, and too much of others.
    """
    rows, look = checked(table, "key", "target", "text", "standing"), palette(dark)
    figure, known = canvas(16 + 44 * len(labels), dark, alt), drawn(rows)
    keys, texts, standings = column(known, "key"), column(known, "text"), column(known, "standing")
    shares = [_share(*pair) for pair in zip(column(known, "value"), column(known, "target"), strict=True)]
    words = [f"<b>{text}</b><br>{standing}" for text, standing in zip(texts, standings, strict=True)]
    told = [f"{labels[key]}<br>{text}" for key, text in zip(keys, words, strict=True)]
    track = {"color": look.grid, "cornerradius": 3}
    figure.add_bar(orientation="h", x=[1.0] * len(labels), y=list(labels), marker=track, hoverinfo="skip", width=0.5)
    fill = {"color": look.muted, "cornerradius": 3}
    figure.add_bar(orientation="h", x=shares, y=keys, marker=fill, hoverinfo="text", hovertext=told, width=0.5)
    tick = {"symbol": "line-ns", "size": 24, "line": {"color": look.ink, "width": 2}}
    figure.add_scatter(x=[1] * len(keys), y=keys, mode="markers", marker=tick, hoverinfo="skip", cliponaxis=False)
    for key, text in zip(keys, words, strict=True):
        figure.add_annotation(x=1, xref="paper", y=key, text=text, xanchor="left", align="left", xshift=8, showarrow=False)
    others = rows["key"].tolist()
    marks.add_states(figure, rows, [0.03] * len(others), others, look, [labels[key] for key in others])
    longest = max(map(len, [*texts, *standings]), default=0)
    figure.update_layout(barmode="overlay", margin={"r": 16 + LETTER * max(longest, 12)})
    figure.update_xaxes(visible=False, range=[0, FURTHEST])
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.5], showgrid=False, tickfont=names)
    return figure


def _share(value: float, target: float) -> float:
    """How much of its target a row fills; of a target of nothing, all or none."""
    return max(0.0, min(value / target, FURTHEST)) if target else FURTHEST if value > 0 else 0.0
