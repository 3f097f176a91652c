"""Bars per month, stacked by a category, with a line of another count above them on its own scale."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import dates, marks
from charts.axes import MONTHLY, count_axis, first_day, month_axis, span
from charts.lines import monthly_line
from charts.rows import ceiling, checked, column, drawn
from charts.theme import Palette, bar, canvas, palette
from translations import month as written_month
from translations import number

LEGEND_ROW = 19
FIVE_DAYS = 5 * 24 * 60 * 60 * 1000
UPPER, LOWER = (0.68, 1), (0, 0.54)


def stacked(
    table: pd.DataFrame,
    by: str,
    labels: Mapping[str, str],
    line: pd.DataFrame | None = None,
    line_label: str = "",
    bar_label: str = "",
    marked: dates.Marked = (),
    shaded: dates.Shaded = (),
    framed: dates.Shaded = (),
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """Bars per month from `table` (month, `by`, value, state), in the order of `labels`: code to words, at most eight.

    `line` (month, value, state) stands above on its own scale from zero, never on a second axis over the bars.
    `marked` dates get a thin numbered line, in order of date; `shaded` spans a pale ground, `framed` ones a dotted frame.
    """
    rows, look = checked(table, "month", by), palette(dark)
    upper = checked(line, "month") if line is not None else None
    months = [*rows["month"], *(upper["month"] if upper is not None else ())]
    figure = _sheet(len(labels), upper is not None, span(months), dark, alt)
    top = ceiling(_totals(rows).tolist(), 3)
    figure.update_layout(xaxis=month_axis(months), yaxis=count_axis(top))
    _bars(figure, rows, by, labels, look)
    _bar_marks(figure, rows, top, look)
    _upper(figure, upper, line_label, bar_label, look)
    parts = ("y2", "y") if upper is not None else ("y",)
    dates.draw(figure, marked, shaded, look, [{"xaxis": "x", "yaxis": part} for part in parts], True, framed)
    return figure


def _sheet(categories: int, double: bool, months: int, dark: bool, alt: str) -> go.Figure:
    """An empty figure with room for the legend's two columns on a phone, and for a strip above if `double`."""
    legend = LEGEND_ROW * -(-categories // 2) if categories > 1 else 0
    figure = canvas(260 + legend + (130 if double else 0), dark, alt)
    # A pilot of one or two months has slim bars too, not walls.
    figure.update_layout(barmode="stack", bargap=max(0.25, 0.9 - 0.1 * months), margin={"t": 42})
    figure.update_layout(showlegend=categories > 1, legend={"y": -0.16, "entrywidth": 98, "font": {"size": 11}})
    return figure


def _totals(rows: pd.DataFrame) -> pd.Series:
    """The height of each month's bar."""
    return drawn(rows).groupby("month")["value"].sum()


def _bars(figure: go.Figure, rows: pd.DataFrame, by: str, labels: Mapping[str, str], look: Palette) -> None:
    """One trace per category, in the order of the labels."""
    single = rows["month"].nunique() == 1
    for place, (code, label) in enumerate(labels.items()):
        mine, fill = drawn(rows[rows[by] == code]), look.fill(code, place)
        values, months = column(mine, "value"), mine["month"].tolist()
        figure.add_bar(
            x=[first_day(month) for month in months],
            y=values,
            name=label,
            hoverinfo="text",
            # What a click on this part of the bar chooses.
            customdata=[[month, code] for month in months],
            hovertext=[
                f"{written_month(month)}<br>{label}: <b>{number(value)}</b>"
                for month, value in zip(months, values, strict=True)
            ],
            textposition="none",
            marker=bar(fill.colour, fill.shape, look.paper, look.paper),
            # A single month has no neighbour from which Plotly could tell how wide it is.
            width=FIVE_DAYS if single else None,
            **MONTHLY,
        )


def _bar_marks(figure: go.Figure, rows: pd.DataFrame, top: float, look: Palette) -> None:
    """A mark on top of a month's bar for what is not in it, and a line on the axis for a month of nothing."""
    totals = _totals(rows)
    absent = rows[rows["state"] != "value"].drop_duplicates(["month", "state"])
    turns = absent.groupby("month").cumcount().tolist()
    heights = [
        totals.get(month, 0) + top * (0.055 + 0.11 * turn) for month, turn in zip(absent["month"], turns, strict=True)
    ]
    _marks_on(figure, absent, heights, look)
    nothing = [month for month, total in totals.items() if total == 0 and month not in set(absent["month"])]
    names, days = [written_month(month) for month in nothing], [first_day(month) for month in nothing]
    marks.add(figure, "zero", days, [0] * len(days), look, names, **MONTHLY)


def _marks_on(figure: go.Figure, absent: pd.DataFrame, heights: Sequence[float], look: Palette) -> None:
    """The marks of these months at these heights."""
    months = absent["month"].tolist()
    names, days = [written_month(month) for month in months], [first_day(month) for month in months]
    marks.add_states(figure, absent, days, heights, look, names, **MONTHLY)


def _upper(figure: go.Figure, rows: pd.DataFrame | None, line_label: str, bar_label: str, look: Palette) -> None:
    """The line in its own strip above the bars, and what each strip counts."""
    heads = [(bar_label, 1, 20)]
    if rows is not None:
        top = ceiling(column(rows, "value"), 3)
        monthly_line(figure, rows, top, look, symbol="circle", yaxis="y2")
        figure.update_layout(yaxis={"domain": LOWER}, yaxis2={**count_axis(top, 3), "domain": UPPER, "anchor": "x"})
        heads = [(line_label, UPPER[1], 20), (bar_label, LOWER[1], 8)]
    # Between the first heading and its strip stand the numbers of the dates.
    for text, height, lift in heads:
        if text:
            figure.add_annotation(
                text=f"<b>{text}</b>",
                x=0,
                y=height,
                xref="paper",
                yref="paper",
                xanchor="left",
                yanchor="bottom",
                yshift=lift,
                showarrow=False,
                font={"color": look.muted},
            )
