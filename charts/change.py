"""A mean change beside its panel: a point around zero with its interval, its number, and how many pairs it rests on."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.panels import Panel
from charts.rows import column, drawn
from charts.theme import Palette
from translations import _, number, visible


def beside(
    figure: go.Figure, rows: pd.DataFrame, places: Mapping[str, Panel], hues: Mapping[str, str], look: Palette
) -> None:
    """The change of every panel in its right part, all on one axis; `rows` has at most one row per panel."""
    reach = _reach(rows)
    for code, whole in places.items():
        panel, mine = whole.part(0.7, 1, 2 * whole.place + 1), rows[rows["panel"] == code]
        foot = {"range": [-1, 1.6], "tickvals": [0], "ticktext": [_pairs(mine)], "tickangle": 0}
        panel.set_axes(figure, foot, {"range": [-reach, reach], "visible": False})
        if mine.empty:
            continue
        _heading(figure, panel, look)
        marks.add_states(figure, mine, [0], [0], look, [_("change")], size=18, **panel.axes)
        if mine["state"].iloc[0] == "value" and mine["show"].iloc[0]:
            _interval(figure, mine.iloc[0], panel, hues[code], look)


def _pairs(rows: pd.DataFrame) -> str:
    """How many pairs the change rests on; nothing where that is withheld or not given."""
    known = [count for count in column(rows, "n") if count is not None]
    return f"n = {number(known[0])}" if known else ""


def _heading(figure: go.Figure, panel: Panel, look: Palette) -> None:
    """What stands in this part, at its top; aligned right, so that on a phone it never reaches the next panel."""
    corner = {"x": panel.x[1], "y": panel.y[1], "xref": "paper", "yref": "paper", "xanchor": "right", "yanchor": "top"}
    # Plotly leaves out an axis that carries nothing, and with it the number of pairs.
    figure.add_scatter(x=[0], y=[None], hoverinfo="skip", **panel.axes)
    figure.add_annotation(text=_("change"), showarrow=False, font={"size": 11, "color": look.muted}, **corner)


def _reach(rows: pd.DataFrame) -> float:
    """How far the axis goes up and down from zero."""
    known = drawn(rows[rows["show"].astype(bool)])
    ends = [*column(known, "value"), *column(known, "low"), *column(known, "high")]
    # Air for the heading above the highest interval.
    return max([1, *(abs(end) for end in ends if end is not None)]) * 1.5


def _interval(figure: go.Figure, one: pd.Series, panel: Panel, hue: str, look: Palette) -> None:
    """The line of no change, the interval as a bar through the point, and the signed number beside it."""
    shared = {"cliponaxis": False, **panel.axes}
    text, low, high = f"<b>{visible(one['value'], signed=True)}</b>", one.get("low"), one.get("high")
    _no_change(figure, look, shared)
    told = text
    if pd.notna(low) and pd.notna(high):
        bar, ends = {"color": hue, "width": 6}, [float(low), float(high)]
        figure.add_scatter(x=[0, 0], y=ends, mode="lines", line=bar, opacity=0.4, hoverinfo="skip", **shared)
        written = {"low": visible(low, signed=True), "high": visible(high, signed=True)}
        told = f"{text}<br>" + _("between {low} and {high}").format(**written)
    figure.add_scatter(
        x=[0],
        y=[float(one["value"])],
        mode="markers+text",
        text=[text],
        textposition="middle right",
        textfont={"color": look.ink},
        marker={"size": 10, "color": hue},
        hoverinfo="text",
        hovertext=[told],
        **shared,
    )


def _no_change(figure: go.Figure, look: Palette, shared: dict) -> None:
    """A dotted line at zero, up to the point: further on it would strike out the number of a small change."""
    words = {"mode": "lines+text", "text": ["0", ""], "textposition": "middle left", "hoverinfo": "skip"}
    line, font = {"color": look.quiet, "width": 1, "dash": "dot"}, {"size": 11, "color": look.muted}
    figure.add_scatter(x=[-0.75, 0.1], y=[0, 0], line=line, textfont=font, **words, **shared)
