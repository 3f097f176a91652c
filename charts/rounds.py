"""Lines over measurement moments, several in one panel: who scored is told by shape and stroke, and named once below."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.panels import Panel, sheet
from charts.rows import checked, column
from charts.theme import PLACE_SYMBOLS, Palette, palette
from translations import number

STROKES = ("solid", "dash", "dot", "dashdot")


def panels(
    table: pd.DataFrame,
    order: Sequence[str],
    labels: Mapping[str, str],
    hues: Mapping[str, str],
    lines: Mapping[str, str],
    waves: Mapping[str, str],
    scale: tuple[float, float],
    columns: int = 2,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One panel per code in `order` from `table` (panel, line, wave, value, state), all on the whole `scale`.

    `lines` (code to words): the first has the panel's hue, the others are grey, each with a shape and a stroke.
    """
    rows, look = checked(table, "panel", "line", "wave"), palette(dark)
    figure, places = sheet(order, labels, columns, 130, 30, below=34, dark=dark, alt=alt)
    air = (scale[1] - scale[0]) * 0.05
    for code, panel in zip(order, places, strict=True):
        level = {"range": [scale[0] - air, scale[1] + air], "tickvals": list(scale), "showticklabels": panel.leftmost}
        ticks = {"tickvals": list(range(len(waves))), "ticktext": list(waves.values()), "tickangle": 0}
        panel.set_axes(figure, {"range": [-0.4, len(waves) - 0.4], **ticks}, level)
        for place, (line, word) in enumerate(lines.items()):
            its = rows[(rows["panel"] == code) & (rows["line"] == line) & rows["wave"].isin(list(waves))]
            colour = hues[code] if not place else look.muted
            _line(figure, its, waves, (place, word, colour, code == order[0]), panel, look, scale)
    figure.update_layout(showlegend=True, legend={"y": -0.02})
    return figure


def _line(
    figure: go.Figure, rows: pd.DataFrame, waves: Mapping[str, str], its: tuple, panel: Panel, look: Palette, scale: tuple
) -> None:
    """One line; the legend shows the shapes of the first panel in ink."""
    place, word, colour, named = its
    order = list(waves)
    rows = rows.assign(at=[order.index(wave) for wave in rows["wave"]]).sort_values("at")
    shape = {"symbol": PLACE_SYMBOLS[place % len(PLACE_SYMBOLS)], "size": 8}
    stroke = {"color": colour, "width": 3 if not place else 1.5, "dash": STROKES[place % len(STROKES)]}
    values = column(rows, "value")
    told = [f"{word} · {waves[wave]}: <b>{number(value, 1)}</b>" for wave, value in zip(rows["wave"], values, strict=True)]
    figure.add_scatter(
        x=column(rows, "at"), y=values, name=word, mode="lines+markers", line=stroke, marker=shape, hoverinfo="text",
        hovertext=told, showlegend=named, legendgroup=word, cliponaxis=False, **panel.axes,
    )  # fmt: skip
    absent = rows[rows["state"] != "value"]
    where = column(absent, "at")
    low = scale[0] + (scale[1] - scale[0]) * (0.1 + 0.12 * place)
    marks.add_states(figure, absent, where, [low] * len(where), look, [word] * len(where), **panel.axes)
