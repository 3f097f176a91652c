"""How a few figures grew over the measurement moments: one panel each with a scale of its own, from zero, every value written."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.panels import Panel, sheet
from charts.rows import ceiling, checked, column
from charts.theme import Palette, palette


def panels(
    table: pd.DataFrame, order: Sequence[str], labels: Mapping[str, str], waves: Mapping[str, str], columns: int = 4,
    scale: tuple[float, float] | None = None, dark: bool = False, alt: str = "",
) -> go.Figure:  # fmt: skip
    """One panel per code in `order` from `table` (panel, wave, value, state, text): `text` is the value as it is written.

    Ratings stand on their whole `scale`, in every panel; its ends are written.
    """
    rows, look = checked(table, "panel", "wave"), palette(dark)
    figure, places = sheet(order, labels, columns, 130, 30, dark=dark, alt=alt)
    at = {wave: place for place, wave in enumerate(waves)}
    for code, panel in zip(order, places, strict=True):
        its = rows[(rows["panel"] == code) & rows["wave"].isin(list(waves))]
        its = its.assign(at=its["wave"].map(at)).sort_values("at")
        level = _level(its, scale)
        ticks = {"tickvals": list(at.values()), "ticktext": list(waves.values()), "tickangle": 0}
        panel.set_axes(figure, {"range": [-0.5, len(waves) - 0.5], **ticks}, level)
        _line(figure, its, level["range"], panel, look, labels[code])
    return figure


def _level(its: pd.DataFrame, scale: tuple[float, float] | None) -> dict:
    """The axis upward: from zero with room for what is written, or the whole scale."""
    if scale:
        low, high = scale
        return {"range": [low - 0.05 * (high - low), high + 0.25 * (high - low)], "tickvals": list(scale)}
    return {"range": [0, ceiling(column(its, "value"), 1e-9) * 1.15], "visible": False}


def _line(figure: go.Figure, its: pd.DataFrame, ends: list, panel: Panel, look: Palette, name: str) -> None:
    """The line, a blank where there is no value, and its mark there."""
    values, texts = column(its, "value"), column(its, "text")
    figure.add_scatter(
        x=column(its, "at"), y=values, text=[f"<b>{text}</b>" if text else "" for text in texts], textposition="top center",
        mode="lines+markers+text", line={"color": look.ink, "width": 2}, marker={"size": 7}, cliponaxis=False,
        hoverinfo="text", hovertext=[f"{name}: {text}" if text else "" for text in texts], **panel.axes,
    )  # fmt: skip
    where = column(its, "at")
    low = ends[0] + 0.1 * (ends[1] - ends[0])
    marks.add_states(figure, its, where, [low] * len(where), look, [name] * len(where), **panel.axes)
