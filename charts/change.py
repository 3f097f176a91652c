"""A mean change beside its panel: a point around zero with its interval, its number, and how many pairs it rests on."""

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.panels import Panel
from charts.rows import column, drawn
from charts.theme import Palette
from translations import _, number


def reach(rows: pd.DataFrame) -> float:
    """How far the axis goes up and down from zero, the same for every panel."""
    known = drawn(rows[rows["show"].astype(bool)])
    ends = [*column(known, "value"), *column(known, "low"), *column(known, "high")]
    return max([1, *(abs(end) for end in ends if end is not None)]) * 1.3


def draw(
    figure: go.Figure, rows: pd.DataFrame, panel: Panel, hue: str, look: Palette, reach: float, decimals: int
) -> None:
    """The change of one panel: `rows` has at most one row (value, state, show, low?, high?, n?)."""
    named = {"range": [-1, 1.6], "tickvals": [0], "ticktext": [_("change")], "tickangle": 0}
    panel.set_axes(figure, named, {"range": [-reach, reach], "visible": False})
    if rows.empty:
        return
    one = rows.iloc[0]
    if one["state"] != "value":
        marks.add_states(figure, rows, [0], [0], look, [_("change")], size=18, **panel.axes)
        return
    if pd.notna(one.get("n")):
        where = {"xref": panel.axes["xaxis"], "yref": panel.axes["yaxis"], "yanchor": "bottom"}
        text, font = f"n = {number(one['n'])}", {"size": 12, "color": look.muted}
        figure.add_annotation(text=text, x=0, y=-reach, showarrow=False, font=font, **where)
    if one["show"]:
        _interval(figure, one, panel, hue, look, decimals)


def _interval(figure: go.Figure, one: pd.Series, panel: Panel, hue: str, look: Palette, decimals: int) -> None:
    """The line of no change, the interval as a bar through the point, and the signed number beside it."""
    dotted, small = {"color": look.quiet, "width": 1, "dash": "dot"}, {"size": 11, "color": look.muted}
    shared = {"cliponaxis": False, **panel.axes}
    figure.add_scatter(
        x=[-0.7, 1.5],
        y=[0, 0],
        mode="lines+text",
        text=["0", ""],
        textposition="middle left",
        textfont=small,
        line=dotted,
        hoverinfo="skip",
        **shared,
    )
    text, low, high = f"<b>{number(one['value'], decimals, signed=True)}</b>", one.get("low"), one.get("high")
    told = text
    if pd.notna(low) and pd.notna(high):
        bar, ends = {"color": hue, "width": 6}, [float(low), float(high)]
        figure.add_scatter(x=[0, 0], y=ends, mode="lines", line=bar, opacity=0.4, hoverinfo="skip", **shared)
        written = {"low": number(low, decimals, signed=True), "high": number(high, decimals, signed=True)}
        told = f"{text}<br>" + _("between {low} and {high}").format(**written)
    figure.add_scatter(
        x=[0],
        y=[float(one["value"])],
        mode="markers+text",
        text=[text],
        textposition="middle right",
        marker={"size": 10, "color": hue},
        textfont={"color": look.ink},
        hoverinfo="text",
        hovertext=[told],
        **shared,
    )
