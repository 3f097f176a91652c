"""Bars that lie, with their numbers and what was promised; and bars that go up for what came and down for what went."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import ceiling, checked, column, drawn
from charts.segments import looks, segment
from charts.theme import Palette, canvas, palette
from translations import _, number


def horizontal(
    table: pd.DataFrame,
    labels: Mapping[str, str],
    hues: Mapping[str, str] | None = None,
    target: str = "",
    decimals: int = 0,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One bar per code of `labels`, in that order, from `table` (key, value, state, text?, `target`?); from zero.

    `hues` colours the keys that own a hue. `target` names the column with what was promised: a tick across the bar.
    `text` is written behind the number, for instance "of 12".
    """
    rows, look = checked(table, "key", *([target] if target else [])), palette(dark)
    rows = rows[rows["key"].isin(list(labels))]
    figure, known = canvas(16 + 44 * len(labels), dark, alt), drawn(rows)
    promised = column(known, target)
    top = ceiling([*column(known, "value"), *promised], 1e-9)
    _lying(figure, known, promised, labels, hues or {}, look, decimals)
    _marked(figure, rows, top, labels, look)
    figure.update_layout(bargap=0.45, margin={"r": 96 if any(column(known, "text")) or target else 44})
    figure.update_xaxes(visible=False, range=[0, top / 1.1])
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(labels, 19), range=[len(labels) - 0.5, -0.5], showgrid=False, tickfont=names)
    return figure


def _lying(
    figure: go.Figure,
    rows: pd.DataFrame,
    promised: Sequence,
    labels: Mapping[str, str],
    hues: Mapping[str, str],
    look: Palette,
    decimals: int,
) -> None:
    """The bars, their numbers behind the longest one, and a tick at what was promised."""
    keys, values = column(rows, "key"), column(rows, "value")
    beside = [_("of {value}").format(value=number(value, decimals)) if value is not None else "" for value in promised]
    added = [text or goal for text, goal in zip(column(rows, "text"), beside, strict=True)]
    texts = [f"<b>{number(value, decimals)}</b> {more}" for value, more in zip(values, added, strict=True)]
    told = [f"{labels[key]}<br>{text}" for key, text in zip(keys, texts, strict=True)]
    colours = [hues.get(key, look.muted) for key in keys]
    drawn_as = {"marker": {"color": colours, "cornerradius": 3}, "hoverinfo": "text", "hovertext": told}
    figure.add_bar(orientation="h", x=values, y=keys, **drawn_as)
    goals = [(value, key) for value, key in zip(promised, keys, strict=True) if value is not None]
    tick = {"symbol": "line-ns", "size": 24, "line": {"color": look.ink, "width": 2}}
    x, y = [float(value) for value, _key in goals], [key for _value, key in goals]
    figure.add_scatter(x=x, y=y, mode="markers", marker=tick, hoverinfo="skip", cliponaxis=False)
    for key, value, text in zip(keys, values, texts, strict=True):
        # A number at the end of its bar would lie under the tick: with ticks, all stand in a column at the right.
        where = {"x": 1, "xref": "paper"} if goals else {"x": value}
        figure.add_annotation(**where, y=key, text=text, xanchor="left", xshift=6, showarrow=False)


def _marked(figure: go.Figure, rows: pd.DataFrame, top: float, labels: Mapping[str, str], look: Palette) -> None:
    """The mark of every key without a value at the start of its bar, and an upright line for zero."""
    keys = rows["key"].tolist()
    marks.add_states(figure, rows, [top * 0.06] * len(keys), keys, look, [labels[key] for key in keys])
    nothing = rows.loc[rows["value"] == 0, "key"].tolist()
    marks.add(figure, "zero", [0] * len(nothing), nothing, look, [labels[key] for key in nothing], upright=True)


def diverging(
    table: pd.DataFrame,
    waves: Mapping[str, str],
    up: Mapping[str, str],
    down: Mapping[str, str],
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """Per wave the parts that stay or come above the line and those that went below it, counts written in.

    `table`: wave, part, value (never negative), state; the mappings go from code to words, in order.
    """
    rows, look = checked(table, "wave", "part"), palette(dark)
    figure = canvas(300, dark, alt)
    parts = {**up, **down}
    for (part, label), its in zip(parts.items(), looks(look, len(parts)), strict=True):
        segment(figure, rows[rows["part"] == part], label, waves, its, sign=-1 if part in down else 1)
    absent = rows[rows["state"] != "value"].drop_duplicates(["wave", "state"])
    where = absent["wave"].tolist()
    marks.add_states(figure, absent, where, [0] * len(where), look, [waves[wave] for wave in where])
    figure.update_layout(barmode="relative", bargap=0.6, showlegend=True, legend={"y": -0.12})
    figure.update_xaxes(**code_axis(waves, 14), tickangle=0, range=[-0.5, len(waves) - 0.5])
    zero = {"zeroline": True, "zerolinecolor": look.ink, "zerolinewidth": 1.5, "zerolinelayer": "above traces"}
    figure.update_yaxes(showticklabels=False, showgrid=False, range=_extent(rows, down), **zero)
    return figure


def _extent(rows: pd.DataFrame, down: Mapping[str, str]) -> list[float]:
    """From below the lowest count to above the highest bar."""
    below, known = rows["part"].isin(list(down)), rows["value"].fillna(0)
    lowest, highest = (
        known[part].groupby(rows["wave"][part]).sum().max() if part.any() else 0 for part in (below, ~below)
    )
    air = 0.09 * max(1, lowest + highest)
    return [-lowest - 2 * air, highest + air]
