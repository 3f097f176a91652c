"""A mean change beside its panel: a point around zero with its interval, its number, and how many pairs it rests on."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.panels import Panel
from charts.rows import column, drawn
from charts.theme import Palette
from translations import _, number


def beside(
    figure: go.Figure, rows: pd.DataFrame, places: Mapping[str, Panel], hues: Mapping[str, str], look: Palette
) -> None:
    """The change of every panel in its right part, all on one axis; `rows` has at most one row per panel."""
    reach = _reach(rows)
    for code, whole in places.items():
        panel = whole.part(0.7, 1, 2 * whole.place + 1)
        named = {"range": [-1, 1.6], "tickvals": [0], "ticktext": [_("change")], "tickangle": 0}
        panel.set_axes(figure, named, {"range": [-reach, reach], "visible": False})
        mine = rows[rows["panel"] == code]
        if not mine.empty:
            _draw(figure, mine, panel, hues[code], look, reach)


def _reach(rows: pd.DataFrame) -> float:
    """How far the axis goes up and down from zero."""
    known = drawn(rows[rows["show"].astype(bool)])
    ends = [*column(known, "value"), *column(known, "low"), *column(known, "high")]
    return max([1, *(abs(end) for end in ends if end is not None)]) * 1.3


def _draw(figure: go.Figure, rows: pd.DataFrame, panel: Panel, hue: str, look: Palette, reach: float) -> None:
    """One panel's change: its mark, or the number of pairs and, where it may be told, the change itself."""
    one = rows.iloc[0]
    marks.add_states(figure, rows, [0], [0], look, [_("change")], size=18, **panel.axes)
    if one["state"] != "value":
        return
    if pd.notna(one.get("n")):
        foot = {"x": 0, "y": -reach, "xref": panel.axes["xaxis"], "yref": panel.axes["yaxis"], "yanchor": "bottom"}
        font = {"size": 12, "color": look.muted}
        figure.add_annotation(text=f"n = {number(one['n'])}", showarrow=False, font=font, **foot)
    if one["show"]:
        _interval(figure, one, panel, hue, look)


def _interval(figure: go.Figure, one: pd.Series, panel: Panel, hue: str, look: Palette) -> None:
    """The line of no change, the interval as a bar through the point, and the signed number beside it."""
    shared = {"cliponaxis": False, **panel.axes}
    text, low, high = f"<b>{number(one['value'], 1, signed=True)}</b>", one.get("low"), one.get("high")
    _no_change(figure, look, shared)
    told = text
    if pd.notna(low) and pd.notna(high):
        bar, ends = {"color": hue, "width": 6}, [float(low), float(high)]
        figure.add_scatter(x=[0, 0], y=ends, mode="lines", line=bar, opacity=0.4, hoverinfo="skip", **shared)
        written = {"low": number(low, 1, signed=True), "high": number(high, 1, signed=True)}
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
    """A dotted line at zero."""
    words = {"mode": "lines+text", "text": ["0", ""], "textposition": "middle left", "hoverinfo": "skip"}
    line, font = {"color": look.quiet, "width": 1, "dash": "dot"}, {"size": 11, "color": look.muted}
    figure.add_scatter(x=[-0.7, 1.5], y=[0, 0], line=line, textfont=font, **words, **shared)
