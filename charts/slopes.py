"""Panels of change: every unit a thin line, the mean in bold, and at the right what changed on average.

`table` (panel, unit, wave, value, state, code?): a thin line per unit; None or empty where units may not be shown. A line
with a code carries it, so that it can be picked.
`bands` (panel, wave, value, low, high, state): where the middle half lies, when lines would be a smear.
`means` (panel, wave, value, state): the bold line.
`changes` (panel, value, state, show, low?, high?, n?): the mean paired change, in the units of the scale;
`show` False (fewer than six pairs) writes nothing but the number of pairs.
`waves`: wave to its short name, in order. `columns` is 3 on a wide screen, 1 on a phone.
"""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import change, marks
from charts.panels import Panel, sheet
from charts.rows import checked, column, drawn
from charts.theme import Palette, palette
from translations import _, number


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
    dark: bool = False,
    alt: str = "",
    bands: pd.DataFrame | None = None,
) -> go.Figure:
    """One panel per code in `order`, on the whole `scale`, from the tables at the head of this file."""
    look, averages = palette(dark), checked(means, "panel", "wave")
    units = checked(means[:0].assign(unit="") if table is None else table, "panel", "unit", "wave")
    waves = waves or {wave: wave for wave in sorted(averages["wave"].unique())}
    figure, places = sheet(order, labels, columns, 130, 30, dark=dark, alt=alt)
    for code, whole in zip(order, places, strict=True):
        panel = whole.part(0, 1 if changes is None else 0.66, 2 * whole.place)
        panel.set_axes(figure, *_axes(waves, scale, panel.leftmost))
        _band(figure, bands, code, panel, list(waves), hues[code])
        _units(figure, units[units["panel"] == code], panel, list(waves), look)
        _mean(figure, averages[averages["panel"] == code], panel, waves, hues[code], look, scale)
    if changes is not None:
        change.beside(figure, checked(changes, "panel", "show"), dict(zip(order, places, strict=True)), hues, look)
    return figure


def _axes(waves: Mapping[str, str], scale: tuple[float, float], leftmost: bool) -> tuple[dict, dict]:
    """The waves with room for a number on either side, and the whole scale."""
    ticks = {"tickvals": list(range(len(waves))), "ticktext": list(waves.values()), "tickangle": 0}
    air = (scale[1] - scale[0]) * 0.04
    rating = {"range": [scale[0] - air, scale[1] + air], "tickvals": list(scale), "showticklabels": leftmost}
    return {"range": [-0.55, len(waves) - 0.45], **ticks}, rating


def _band(figure: go.Figure, bands: pd.DataFrame | None, code: str, panel: Panel, waves: Sequence[str], hue: str) -> None:
    """Along the upper quartiles of the moments, and back along the lower ones."""
    if bands is None:
        return
    known = _placed(checked(bands[bands["panel"] == code], "wave", "low", "high"), waves)
    at, low, high = (column(known, name) for name in ("at", "low", "high"))
    shape = {"fill": "toself", "fillcolor": hue, "opacity": 0.18, "line": {"width": 0}, "mode": "lines"}
    figure.add_scatter(x=[*at, *reversed(at)], y=[*high, *reversed(low)], hoverinfo="skip", **shape, **panel.axes)


def _placed(rows: pd.DataFrame, waves: Sequence[str]) -> pd.DataFrame:
    """What can be drawn, in the order of the moments."""
    known = drawn(rows)
    known = known[known["wave"].isin(waves)]
    return known.assign(at=[waves.index(wave) for wave in known["wave"]]).sort_values("at")


def _units(figure: go.Figure, rows: pd.DataFrame, panel: Panel, waves: Sequence[str], look: Palette) -> None:
    """All thin lines of a panel as one trace, broken between units; without a code nobody can be looked up."""
    x, y, codes = [], [], []
    for _unit, mine in _placed(rows, waves).groupby("unit"):
        x += [*column(mine, "at"), None]
        y += [*column(mine, "value"), None]
        codes += [*column(mine, "code"), None]
    told = [code and _("{code}: click to look at this family").format(code=code) for code in codes]
    pick = {"customdata": codes, "hoverinfo": "text", "hovertext": told} if any(codes) else {"hoverinfo": "skip"}
    dot = {"size": 7 if any(codes) else 3}
    line, shared = {"color": look.quiet, "width": 1}, {"opacity": 0.45, **pick, **panel.axes}
    figure.add_scatter(x=x, y=y, mode="lines+markers", line=line, marker=dot, **shared)


def _mean(
    figure: go.Figure, rows: pd.DataFrame, panel: Panel, waves: Mapping[str, str], hue: str, look: Palette, scale: tuple
) -> None:
    """The bold line with its first value written before it and its last behind it."""
    order = list(waves)
    placed = rows[rows["wave"].isin(order)].assign(at=lambda some: [order.index(wave) for wave in some["wave"]])
    placed = placed.sort_values("at")
    values, at = column(placed, "value"), column(placed, "at")
    names, written = [waves[order[one]] for one in at], [f"<b>{number(value, 1)}</b>" for value in values]
    known = [one for one, value in enumerate(values) if value is not None]
    ends = {**dict.fromkeys(known[:1], "middle left"), **dict.fromkeys(known[-1:], "middle right")}
    figure.add_scatter(
        x=at,
        y=values,
        mode="lines+markers+text",
        text=[text if one in ends else "" for one, text in enumerate(written)],
        textposition=[ends.get(one, "middle right") for one in range(len(at))],
        textfont={"size": 13, "shadow": f"0 0 3px {look.paper}, 0 0 3px {look.paper}"},
        cliponaxis=False,
        line={"color": hue, "width": 4},
        marker={"size": 9},
        hoverinfo="text",
        hovertext=[f"{name}: {text}" for name, text in zip(names, written, strict=True)],
        **panel.axes,
    )
    marks.add_states(figure, placed, at, [scale[0] + (scale[1] - scale[0]) * 0.1] * len(at), look, names, **panel.axes)
