"""Small multiples over months: the same places in the same order on the same scale, never ranked."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import dates
from charts.axes import count_axis, month_axis
from charts.lines import monthly_line
from charts.panels import sheet
from charts.rows import ceiling, checked, column
from charts.theme import PLACE_SYMBOLS, palette


def months(
    table: pd.DataFrame,
    facet: str,
    order: Sequence[str],
    labels: Mapping[str, str],
    columns: int = 2,
    decimals: int = 0,
    top: float | None = None,
    marked: dates.Marked = (),
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One small line per place over the months of `table` (month, `facet`, value, state), `columns` panels beside.

    Places stand in the given `order`, also the one without rows, and keep their marker; `top` fixes the scale.
    """
    rows, look = checked(table, "month", facet), palette(dark)
    figure, panels = sheet(order, labels, columns, 105, 42, dark=dark, alt=alt)
    top = top or ceiling(column(rows, "value"), 3)
    for code, panel in zip(order, panels, strict=True):
        scale = {**count_axis(top, 3), "showticklabels": panel.leftmost}
        panel.set_axes(figure, {**month_axis(rows["month"].tolist()), "nticks": 5}, scale)
        symbol = PLACE_SYMBOLS[panel.place % len(PLACE_SYMBOLS)]
        monthly_line(figure, rows[rows[facet] == code], top, look, symbol, decimals=decimals, chooses=code, **panel.axes)
    dates.draw(figure, marked, (), look, [panel.axes for panel in panels])
    return figure
