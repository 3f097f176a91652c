"""A share that goes down, or up, in steps over time, with its interval, and below it the numbers that are still followed."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.rows import column
from charts.theme import Palette, canvas, palette
from translations import _, number, percentage


def curve(
    steps: pd.DataFrame, followed: Sequence[tuple[float, int]], dark: bool = False, alt: str = ""
) -> go.Figure:
    """Steps from `steps` (months, value, low, high; shares), the interval as pale ground, months along the axis.

    `followed`: months, and how many people are followed until then; whoever calls keeps it to a few hundred steps.
    """
    look, figure = palette(dark), canvas(300, dark, alt)
    times = [float(months) for months in column(steps, "months")]
    last = max([1.0, *times, *(float(months) for months, _n in followed)])
    _ground(figure, steps, times, look)
    values, line = column(steps, "value"), {"shape": "hv", "color": look.ink, "width": 2.5}
    sentence = _("after {n} months: {share}")
    told = [sentence.format(n=number(at, 1), share=percentage(value)) for at, value in zip(times, values, strict=True)]
    figure.add_scatter(x=times, y=values, mode="lines", line=line, hoverinfo="text", hovertext=told)
    months = [months for months, _n in followed]
    written = [f"{number(at)}<br><b>{number(n)}</b>" for at, n in followed]
    figure.update_xaxes(range=[0, last * 1.03], tickvals=months, ticktext=written, tickangle=0, showline=True)
    figure.update_yaxes(range=[0, 1.03], tickformat=".0%", nticks=5)
    below = _("months · people followed until then")
    corner = {"x": 0, "y": 0, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "top", "yshift": -42}
    figure.add_annotation(text=below, showarrow=False, font={"color": look.muted, "size": 12}, **corner)
    figure.update_layout(margin={"b": 62, "l": 44})
    return figure


def _ground(figure: go.Figure, steps: pd.DataFrame, times: list[float], look: Palette) -> None:
    """Between low and high; nothing where the interval is not known."""
    ends = {name: column(steps, name) for name in ("low", "high")}
    known = [at for at in range(len(times)) if ends["low"][at] is not None and ends["high"][at] is not None]
    shared = {"mode": "lines", "hoverinfo": "skip"}
    for name, fill in (("low", None), ("high", "tonexty")):
        line = {"shape": "hv", "width": 0, "color": look.quiet}
        figure.add_scatter(x=[times[at] for at in known], y=[ends[name][at] for at in known], line=line, fill=fill, fillcolor=look.grid, **shared)
