"""How many went forward, stayed, went backward: counts in one bar per row, and an empty outline for who has no second reading."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.segments import WRITTEN
from charts.theme import CLEAR, Palette, bar, canvas, palette
from translations import number


def rows(
    table: pd.DataFrame, labels: Mapping[str, str], classes: Mapping[str, str], dark: bool = False, alt: str = ""
) -> go.Figure:
    """One bar per code of `labels` from `table` (key, part, value, state): counts in the order of `classes`.

    `classes` (code to words) are in this order: forward, the same, backward, cannot be told, and nothing yet, of which
    the last is drawn as an empty outline.
    """
    its, look = checked(table, "key", "part"), palette(dark)
    figure = canvas(70 + 40 * len(labels), dark, alt)
    for (part, word), style in zip(classes.items(), _styles(look), strict=True):
        _part(figure, its[its["part"] == part], word, labels, style)
    ends = drawn(its).groupby("key")["value"].sum()
    longest = max([1, *ends.tolist()])
    absent = its[its["state"] != "value"].drop_duplicates(["key", "state"])
    keys = absent["key"].tolist()
    behind = [ends.get(key, 0) + longest * 0.04 for key in keys]
    marks.add_states(figure, absent, behind, keys, look, [labels[key] for key in keys])
    figure.update_layout(barmode="stack", bargap=0.35, showlegend=True)
    figure.update_xaxes(visible=False, range=[0, longest * 1.06])
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.5], showgrid=False, tickfont=names)
    return figure


def _styles(look: Palette) -> Sequence[dict]:
    """Backward stands out as much as forward; what is not known is pale, and what is not there is empty."""
    fills = [(look.ink, "", look.paper), (look.grid, "", look.ink), (look.accent, "", look.paper), (look.grid, ".", look.ink)]
    known = [{"marker": bar(fill, pattern, look.quiet, look.paper), "insidetextfont": _font(text)} for fill, pattern, text in fills]
    outline = {"color": CLEAR, "line": {"color": look.muted, "width": 1.3}}
    return [*known, {"marker": outline, "insidetextfont": _font(look.muted)}]


def _font(colour: str) -> dict:
    return {"color": colour, "size": 14}


def _part(figure: go.Figure, its: pd.DataFrame, word: str, labels: Mapping[str, str], style: dict) -> None:
    some = drawn(its)[lambda known: known["value"] > 0]
    keys, counts = column(some, "key"), [f"<b>{number(value)}</b>" for value in some["value"]]
    told = [f"{labels[key]}<br>{word}: {count}" for key, count in zip(keys, counts, strict=True)]
    shared = {"hoverinfo": "text", "hovertext": told, "textposition": "inside", **WRITTEN, **style}
    figure.add_bar(orientation="h", x=column(some, "value"), y=keys, name=word, text=counts, **shared)
