"""Twenty equally likely places of a mean change per panel, as dots to count on either side of zero."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.panels import Panel, sheet
from charts.rows import checked, column, drawn
from charts.theme import Palette, palette
from translations import _, number

# Columns of dots across a panel: wide enough for a dot, narrow enough to see where it lies.
COLUMNS = 30


def panels(
    table: pd.DataFrame,
    order: Sequence[str],
    labels: Mapping[str, str],
    hues: Mapping[str, str],
    columns: int = 2,
    ticks: Mapping[str, float] | None = None,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One panel per code in `order` from `table` (panel, value, state), all on one axis around zero.

    Forward is filled, backward an open ring. `ticks`: code to what would move without any effect, a grey line.
    """
    rows, look = drawn(checked(table, "panel")), palette(dark)
    figure, places = sheet(order, labels, columns, 96, 26, dark=dark, alt=alt)
    reach = max([1.0, *rows["value"].abs(), *(abs(tick) for tick in (ticks or {}).values())]) * 1.08
    stacks = {code: _stacked(rows.loc[rows["panel"] == code, "value"], 2 * reach / COLUMNS) for code in order}
    tallest = max([8, *(max(its["height"], default=0) for its in stacks.values())])
    for code, panel in zip(order, places, strict=True):
        panel.set_axes(figure, {"range": [-reach, reach], "nticks": 5}, {"range": [0, tallest + 2.5], "visible": False})
        _upright(figure, 0, tallest + 1, {"color": look.quiet, "width": 1, "dash": "dot"}, panel)
        if code in (ticks or {}):
            _upright(figure, ticks[code], 2, {"color": look.muted, "width": 3}, panel, _("without any effect"))
        _dots(figure, stacks[code], hues[code], panel, look)
    return figure


def _stacked(values: pd.Series, wide: float) -> pd.DataFrame:
    """Where each dot goes: the middle of its column, never across zero, and its turn there."""
    its = pd.DataFrame({"value": values.sort_values().tolist()})
    middle = (its["value"] // wide + 0.5) * wide
    its["at"] = middle.where(its["value"] != 0, 0.0)
    return its.assign(height=its.groupby("at").cumcount() + 0.7)


def _upright(figure: go.Figure, x: float, top: float, line: dict, panel: Panel, told: str = "") -> None:
    hover = {"hoverinfo": "text", "hovertext": told} if told else {"hoverinfo": "skip"}
    figure.add_scatter(x=[x, x], y=[0, top], mode="lines", line=line, **hover, **panel.axes)


def _dots(figure: go.Figure, its: pd.DataFrame, hue: str, panel: Panel, look: Palette) -> None:
    """The dots, and how many of them lie forward."""
    if not len(its):
        return
    up = its["value"] > 0
    fill = [hue if forward else look.paper for forward in up]
    told = [number(value, 1, signed=True) for value in its["value"]]
    dot = {"size": 9, "color": fill, "line": {"color": hue, "width": 1.5}}
    figure.add_scatter(
        x=column(its, "at"), y=column(its, "height"), mode="markers", marker=dot, hoverinfo="text", hovertext=told, cliponaxis=False,
        **panel.axes,
    )  # fmt: skip
    text = _("<b>{up}</b> of {all} forward").format(up=int(up.sum()), all=len(its))
    corner = {"x": panel.x[1], "y": panel.y[1], "xref": "paper", "yref": "paper", "xanchor": "right", "yanchor": "top"}
    figure.add_annotation(text=text, showarrow=False, font={"size": 12, "color": look.muted}, **corner)
