"""What has been reached so far, month by month, with what was promised: a rising line per panel, and a diamond per target."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.axes import MONTHLY, count_axis, first_day, month_axis
from charts.lines import monthly_line
from charts.panels import sheet
from charts.rows import ceiling, checked, column, drawn
from charts.theme import Palette, palette
from translations import _, month, number


def panels(
    table: pd.DataFrame,
    promised: pd.DataFrame,
    order: Sequence[str],
    labels: Mapping[str, str],
    columns: int = 2,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """A line per code in `order` from `table` (panel, month, value, state), and diamonds from `promised` (the same columns)."""
    rows, goals, look = checked(table, "panel", "month"), drawn(checked(promised, "panel", "month")), palette(dark)
    figure, places = sheet(order, labels, columns, 120, 42, dark=dark, alt=alt)
    for code, panel in zip(order, places, strict=True):
        its, its_goals = rows[rows["panel"] == code], goals[goals["panel"] == code]
        top = ceiling([*column(its, "value"), *column(its_goals, "value")], 3) * 1.08
        panel.set_axes(figure, {**month_axis([*rows["month"], *goals["month"]]), "nticks": 5}, count_axis(top, 3))
        monthly_line(figure, its, top, look, beside=True, **panel.axes)
        _goals(figure, its_goals, look, panel.axes)
    figure.update_layout(margin={"r": 40})
    return figure


def _goals(figure: go.Figure, goals: pd.DataFrame, look: Palette, axes: dict) -> None:
    values, months = column(goals, "value"), goals["month"].tolist()
    told = [f"{month(at)}: {_('target')} <b>{number(value)}</b>" for at, value in zip(months, values, strict=True)]
    diamond = {"symbol": "diamond-open", "size": 10, "color": look.accent, "line": {"width": 2}}
    figure.add_scatter(
        x=[first_day(at) for at in months], y=values, mode="markers", marker=diamond, hoverinfo="text", hovertext=told,
        cliponaxis=False, showlegend=False, **MONTHLY, **axes,
    )  # fmt: skip
