"""Two quantities of the same units against each other: points, equal ones as a larger one; never a fitted line."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.panels import Panel, sheet
from charts.rows import checked, drawn
from charts.theme import Palette, palette
from translations import number


def panels(
    table: pd.DataFrame,
    order: Sequence[str],
    labels: Mapping[str, str],
    hues: Mapping[str, str],
    axes: tuple[str, str],
    across: tuple[float, float],
    end: tuple[float, str] | None = None,
    columns: int = 2,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One panel per code in `order` from `table` (panel, x, value, state); `value` is a change, drawn around zero.

    `axes` names both quantities, `across` is the reach of x. `end` (place on x, words) is the good end of a scale: the
    line where a change can go no further is drawn towards it.
    """
    rows, look = drawn(checked(table, "panel", "x")), palette(dark)
    figure, places = sheet(order, labels, columns, 150 if len(order) > 1 else 300, 44, dark=dark, alt=alt)
    reach = max([2.0, *rows["value"].abs().tolist()]) * 1.15
    for code, panel in zip(order, places, strict=True):
        air = (across[1] - across[0]) * 0.05
        level = {"range": [across[0] - air, across[1] + air], "title": {"text": axes[0], "font": {"size": 11}, "standoff": 2}}
        panel.set_axes(figure, {**level, "nticks": 6}, {"range": [-reach, reach], "nticks": 5, "title": _upright(axes[1], panel)})
        _zero(figure, across, panel, look)
        if end:
            _ceiling(figure, across, end, reach, panel, look)
        _points(figure, rows[rows["panel"] == code], panel, hues[code], look)
    figure.update_layout(margin={"l": 44})
    return figure


def _upright(text: str, panel: Panel) -> dict:
    return {"text": text if panel.leftmost else "", "font": {"size": 11}, "standoff": 4}


def _zero(figure: go.Figure, across: tuple[float, float], panel: Panel, look: Palette) -> None:
    line = {"color": look.quiet, "width": 1, "dash": "dot"}
    figure.add_scatter(x=list(across), y=[0, 0], mode="lines", line=line, hoverinfo="skip", **panel.axes)


def _ceiling(figure: go.Figure, across: tuple, end: tuple, reach: float, panel: Panel, look: Palette) -> None:
    """Beyond this line no change is possible: whoever starts at the good end can only stay or fall."""
    place, words = end
    steps = [across[0] + (across[1] - across[0]) * part / 20 for part in range(21)]
    x = [step for step in steps if abs(place - step) <= reach]
    line = {"color": look.muted, "width": 1.3, "dash": "dash"}
    y = [abs(place - step) for step in x]
    figure.add_scatter(x=x, y=y, mode="lines", line=line, hoverinfo="text", hovertext=words, **panel.axes)


def _points(figure: go.Figure, rows: pd.DataFrame, panel: Panel, hue: str, look: Palette) -> None:
    alike = rows.groupby(["x", "value"], as_index=False).size()
    told = [
        f"{number(one['x'], 1)} → <b>{number(one['value'], 1, signed=True)}</b> ({number(one['size'])}×)"
        for one in alike.to_dict("records")
    ]
    sizes = [7 + 4 * (count - 1) ** 0.5 for count in alike["size"].tolist()]
    dot = {"size": sizes, "color": hue, "opacity": 0.85, "line": {"color": look.paper, "width": 1}}
    figure.add_scatter(
        x=alike["x"].tolist(), y=alike["value"].tolist(), mode="markers", marker=dot, hoverinfo="text", hovertext=told,
        cliponaxis=False, **panel.axes,
    )  # fmt: skip
