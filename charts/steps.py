"""Steps that get smaller, and what the last of them consists of: lying bars, of which the parts lie end to end under it."""

from collections.abc import Collection, Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import checked, column, drawn
from charts.theme import Palette, canvas, palette
from translations import number


def rows(
    table: pd.DataFrame, labels: Mapping[str, str], parts: Collection[str] = (), dark: bool = False, alt: str = ""
) -> go.Figure:
    """One bar per code of `labels`, in that order, from `table` (key, value, state, text?), with its number behind it.

    Each of the `parts` begins where the one above it ends; the first of them stands out. `text` follows the number.
    """
    its, look = checked(table, "key"), palette(dark)
    its = its[its["key"].isin(list(labels))]
    figure, known = canvas(14 + 36 * len(labels), dark, alt), drawn(its)
    begins = _begins(known, labels, parts)
    longest = max([1, *(begins[key] + value for key, value in zip(known["key"], column(known, "value"), strict=True))])
    _bars(figure, known, labels, begins, parts, look)
    absent = its["key"].tolist()
    where = [begins.get(key, 0) + longest * 0.03 for key in absent]
    marks.add_states(figure, its, where, absent, look, [labels[key] for key in absent])
    nothing = known.loc[known["value"] == 0, "key"].tolist()
    marks.add(figure, "zero", [begins[key] for key in nothing], nothing, look, [labels[key] for key in nothing], upright=True)
    figure.update_layout(bargap=0.4, margin={"r": 70})
    figure.update_xaxes(visible=False, range=[0, longest * 1.02])
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(labels, 22), range=[len(labels) - 0.5, -0.5], showgrid=False, tickfont=names, ticklabelstandoff=6)
    return figure


def _begins(known: pd.DataFrame, labels: Mapping[str, str], parts: Collection[str]) -> dict[str, float]:
    """Where each bar begins: a part at the end of those above it, as far as they are known."""
    values, end, begins = dict(zip(known["key"], column(known, "value"), strict=True)), 0.0, {}
    for key in labels:
        begins[key] = end if key in parts else 0.0
        end += values.get(key, 0) if key in parts else 0
    return begins


def _bars(
    figure: go.Figure, known: pd.DataFrame, labels: Mapping, begins: dict, parts: Collection[str], look: Palette
) -> None:
    keys, values = column(known, "key"), column(known, "value")
    first = next(iter(parts), "")
    colours = [look.ink if key == first else look.quiet if key in parts else look.muted for key in keys]
    texts = [f"<b>{number(value)}</b> {more or ''}" for value, more in zip(values, column(known, "text"), strict=True)]
    figure.add_bar(
        orientation="h", x=values, y=keys, base=[begins[key] for key in keys], marker={"color": colours, "cornerradius": 3},
        hoverinfo="text", hovertext=[f"{labels[key]}<br>{text}" for key, text in zip(keys, texts, strict=True)],
    )  # fmt: skip
    for key, value, text in zip(keys, values, texts, strict=True):
        figure.add_annotation(x=begins[key] + value, y=key, text=text, xanchor="left", xshift=6, showarrow=False)
