"""Panels of change: every unit a thin line, the mean in bold, and at the right what changed on average."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import change, marks
from charts.panels import Panel, arranged, name
from charts.rows import checked, column, drawn
from charts.theme import Palette, canvas, palette
from translations import number


def panels(
    table: pd.DataFrame | None,
    means: pd.DataFrame,
    order: Sequence[str],
    labels: Mapping[str, str],
    hues: Mapping[str, str],
    changes: pd.DataFrame | None = None,
    waves: Mapping[str, str] | None = None,
    scale: tuple[float, float] = (1, 10),
    columns: int = 2,
    decimals: int = 1,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One panel per code in `order`; `columns` 3 on a wide screen, 1 on a phone.

    `table` (panel, unit, wave, value, state), may be None or empty: a thin line per unit.
    `means` (panel, wave, value, state): the bold line. `waves`: wave to its short name, in order.
    `changes` (panel, value, state, show, low?, high?, n?): the mean paired change, in the units of the scale;
    `show` False (fewer than six pairs) draws nothing but the number of pairs. `scale`: the whole scale, low to high.
    """
    look, fold = palette(dark), 40 if columns == 1 else 18
    averages = checked(means, "panel", "wave")
    units = checked(table, "panel", "unit", "wave") if table is not None and len(table) else averages[:0]
    paired = checked(changes, "panel", "show") if changes is not None else None
    waves = waves or {wave: wave for wave in sorted(averages["wave"].unique())}
    places, height = arranged(order, labels, columns, 130, 30, fold)
    figure = canvas(height, dark, alt)
    figure.update_layout(margin={"l": 28, "t": 0, "b": 0})
    for code, whole in zip(order, places, strict=True):
        name(figure, labels[code], whole, fold)
        # Each panel takes two numbers for its axes: the slopes, and the change at their right.
        panel = whole.part(0, 1 if paired is None else 0.66, 2 * whole.place)
        panel.set_axes(figure, *_axes(waves, scale, panel.leftmost))
        _units(figure, units[units["panel"] == code], panel, list(waves), look)
        _mean(figure, averages[averages["panel"] == code], panel, waves, hues[code], look, decimals, scale)
        if paired is not None:
            beside = whole.part(0.7, 1, 2 * whole.place + 1)
            reach = change.reach(paired)
            change.draw(figure, paired[paired["panel"] == code], beside, hues[code], look, reach, decimals)
    return figure


def _axes(waves: Mapping[str, str], scale: tuple[float, float], leftmost: bool) -> tuple[dict, dict]:
    """The waves with room for a number on either side, and the whole scale."""
    ticks = {"tickvals": list(range(len(waves))), "ticktext": list(waves.values()), "tickangle": 0}
    air = (scale[1] - scale[0]) * 0.04
    rating = {"range": [scale[0] - air, scale[1] + air], "tickvals": list(scale), "showticklabels": leftmost}
    return {"range": [-0.55, len(waves) - 0.45], **ticks}, rating


def _units(figure: go.Figure, rows: pd.DataFrame, panel: Panel, waves: Sequence[str], look: Palette) -> None:
    """All thin lines of a panel as one trace, broken between units; they carry no words, so nobody can be looked up."""
    known = drawn(rows)
    known = known[known["wave"].isin(waves)].assign(at=lambda some: [waves.index(wave) for wave in some["wave"]])
    x, y = [], []
    for _unit, mine in known.sort_values("at").groupby("unit"):
        x += [*column(mine, "at"), None]
        y += [*column(mine, "value"), None]
    line, shared = {"color": look.quiet, "width": 1}, {"hoverinfo": "skip", "opacity": 0.45, **panel.axes}
    figure.add_scatter(x=x, y=y, mode="lines+markers", line=line, marker={"size": 3}, **shared)


def _mean(
    figure: go.Figure,
    rows: pd.DataFrame,
    panel: Panel,
    waves: Mapping[str, str],
    hue: str,
    look: Palette,
    decimals: int,
    scale: tuple[float, float],
) -> None:
    """The bold line with its first value written before it and its last behind it."""
    order = list(waves)
    placed = rows[rows["wave"].isin(order)].assign(at=lambda some: [order.index(wave) for wave in some["wave"]])
    placed = placed.sort_values("at")
    values, at = column(placed, "value"), column(placed, "at")
    known = [one for one, value in enumerate(values) if value is not None]
    written = [f"<b>{number(value, decimals)}</b>" for value in values]
    first = known[:1] if len(known) > 1 else []
    figure.add_scatter(
        x=at,
        y=values,
        mode="lines+markers+text",
        text=[text if one in (known[:1] + known[-1:]) else "" for one, text in enumerate(written)],
        textposition=["middle left" if one in first else "middle right" for one in range(len(at))],
        textfont={"size": 13, "shadow": f"0 0 3px {look.paper}, 0 0 3px {look.paper}"},
        cliponaxis=False,
        line={"color": hue, "width": 4},
        marker={"size": 9},
        hoverinfo="text",
        hovertext=[f"{waves[order[one]]}: {text}" for one, text in zip(at, written, strict=True)],
        **panel.axes,
    )
    heights = [scale[0] + (scale[1] - scale[0]) * 0.1] * len(at)
    marks.add_states(figure, placed, at, heights, look, [waves[order[one]] for one in at], **panel.axes)
