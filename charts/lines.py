"""A line over months: broken where a value is missing, marked there, and labelled at its end."""

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import MONTHLY, first_day
from charts.rows import column
from charts.theme import Palette
from translations import month as written_month
from translations import number


def monthly_line(
    figure: go.Figure,
    table: pd.DataFrame,
    top: float,
    look: Palette,
    symbol: str = "circle",
    colour: str = "",
    decimals: int = 0,
    beside: bool = False,
    **place,
) -> None:
    """Draw checked rows (month, value, state) on an axis that ends at `top`; the last value stands above or `beside`."""
    rows = table.sort_values("month")
    # The blank stays in the line: a month that is withheld must not be read off a straight stroke.
    values, months = column(rows, "value"), rows["month"].tolist()
    days, names = [first_day(month) for month in months], [written_month(month) for month in months]
    last = max((at for at, value in enumerate(values) if value is not None), default=-1)
    sizes = [8 if at == last else 6 for at in range(len(values))]
    written = [f"<b>{number(value, decimals)}</b>" for value in values]
    figure.add_scatter(
        x=days,
        y=values,
        mode="lines+markers+text",
        text=[text if at == last else "" for at, text in enumerate(written)],
        textposition="middle right" if beside else "top center",
        textfont={"color": look.ink},
        cliponaxis=False,
        line={"color": colour or look.ink, "width": 2},
        marker={"symbol": symbol, "size": sizes, "line": {"width": 0}, "opacity": 1},
        hoverinfo="text",
        hovertext=[f"{name}: {text}" for name, text in zip(names, written, strict=True)],
        showlegend=False,
        **place,
        **MONTHLY,
    )
    marks.add_states(figure, rows, days, [top * 0.1] * len(days), look, names, size=12, **place, **MONTHLY)
    nothing = [at for at, value in enumerate(values) if value == 0]
    marks.add(
        figure,
        "zero",
        [days[at] for at in nothing],
        [0] * len(nothing),
        look,
        [names[at] for at in nothing],
        **place,
        **MONTHLY,
    )
