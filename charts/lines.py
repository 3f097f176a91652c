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
    chooses: str = "",
    **place,
) -> None:
    """Draw checked rows (month, value, state) up to `top`, the last value written above or `beside`; a click means `chooses`."""
    rows = table.sort_values("month")
    # The blank stays in the line: a month that is withheld must not be read off a straight stroke.
    values, months = column(rows, "value"), rows["month"].tolist()
    names, written = [written_month(month) for month in months], [f"<b>{number(one, decimals)}</b>" for one in values]
    last = max((at for at, value in enumerate(values) if value is not None), default=-1)
    figure.add_scatter(
        x=[first_day(month) for month in months],
        y=values,
        text=[text if at == last else "" for at, text in enumerate(written)],
        textposition="middle right" if beside else "top center",
        hovertext=[f"{name}: {text}" for name, text in zip(names, written, strict=True)],
        customdata=[[chooses]] * len(values) if chooses else None,
        marker={"symbol": symbol, "size": [8 if at == last else 6 for at in range(len(values))]},
        **_drawn(look, colour or look.ink),
        **place,
    )
    _marks(figure, rows, top, look, names, **place)


def _drawn(look: Palette, colour: str) -> dict:
    """What every line over months shares."""
    words = {"hoverinfo": "text", "textfont": {"color": look.ink}, "showlegend": False}
    # Plotly makes points of several sizes see-through and gives them an edge.
    solid = {"marker_opacity": 1, "marker_line_width": 0, "cliponaxis": False}
    return {"mode": "lines+markers+text", "line": {"color": colour, "width": 2}, **words, **solid, **MONTHLY}


def _marks(figure: go.Figure, rows: pd.DataFrame, top: float, look: Palette, names: list[str], **place) -> None:
    """A mark just above the axis for every month without a value, and a line on it for zero."""
    days, shared = [first_day(month) for month in rows["month"]], {**place, **MONTHLY}
    marks.add_states(figure, rows, days, [top * 0.1] * len(days), look, names, size=12, **shared)
    nothing = [at for at, value in enumerate(rows["value"]) if value == 0]
    here, named = [days[at] for at in nothing], [names[at] for at in nothing]
    marks.add(figure, "zero", here, [0] * len(here), look, named, **shared)
