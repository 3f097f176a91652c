"""One small line beside a key figure: where it came from, and where it is now."""

import pandas as pd
import plotly.graph_objects as go

from charts.axes import month_axis
from charts.lines import monthly_line
from charts.rows import ceiling, checked, column
from charts.theme import canvas, palette


def panel(
    table: pd.DataFrame, hue: str = "", decimals: int = 0, height: int = 72, dark: bool = False, alt: str = ""
) -> go.Figure:
    """A line over the months of `table` (month, value, state) from zero, without axes; the last value is written."""
    rows = checked(table, "month")
    figure = canvas(height, dark, alt)
    top = ceiling(column(rows, "value"), 1e-9)
    monthly_line(figure, rows, top, palette(dark), colour=hue, decimals=decimals, beside=True)
    figure.update_layout(margin={"l": 8, "r": 44, "t": 8, "b": 8})
    figure.update_xaxes(**month_axis(rows["month"].tolist()), visible=False)
    figure.update_yaxes(visible=False, range=[0, top])
    return figure
