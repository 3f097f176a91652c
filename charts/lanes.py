"""A lane per family: its start, what it came to, where it was away, its readings, and its stop."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pandas as pd
import plotly.graph_objects as go

from charts.axes import code_axis, month_axis
from charts.theme import Palette, canvas, palette
from translations import _
from translations import date as written

# Readings own the diamond; activities have any other shape, so that nothing hangs on colour alone.
SHAPES = ("circle", "square", "triangle-up", "cross", "star", "hexagon", "triangle-down", "pentagon")
# More days without a presence than these, and the line breaks: nobody was seen for six weeks.
AWAY = 42
Spans = Sequence[tuple[date, date]]
ENDS = {"start": ("triangle-right", 11), "stop": ("x", 9), "reading": ("diamond", 12)}


def rows(
    table: pd.DataFrame,
    order: Sequence[str],
    kinds: Mapping[str, str],
    narrow: bool = False,
    dark: bool = False,
    alt: str = "",
    summers: Spans = (),
) -> go.Figure:
    """One lane per code in `order` from `table` (family, date, kind), a mark per row; `kinds` names the activities.

    Besides those a kind is start, stop or reading. The days of `summers` (first, last) do not run, so that no line breaks over a
    holiday. Whoever calls keeps it to a few hundred rows.
    """
    look, words = palette(dark), {**kinds, "start": _("start"), "stop": _("stopped"), "reading": _("measured")}
    # The legend stands in two columns on a phone.
    body, legend = 30 * len(order) + 20, 19 * (-(-table["kind"].nunique() // 2) if narrow else 2)
    figure = canvas(body + 56 + legend, dark, alt)
    for family in order:
        _line(figure, table[table["family"] == family], family, look, summers)
    for place, kind in enumerate(words):
        its = table[table["kind"] == kind].sort_values("date")
        if len(its):
            _marks(figure, its, words[kind], _marker(kind, place, look))
    if len(table):
        figure.update_xaxes(**month_axis([f"{day:%Y-%m}" for day in table["date"]]))
    _legend(figure, body, legend, narrow)
    figure.update_yaxes(**code_axis({code: code for code in order}), range=[len(order) - 0.5, -0.5], showgrid=False)
    return figure


def _legend(figure: go.Figure, body: int, height: int, narrow: bool) -> None:
    """Below two lines of month and year."""
    # Plotly would put a legend that is higher than half the chart behind a scroll bar.
    below = {"y": -46 / body, "font": {"size": 11}, "maxheight": height + 40} | ({"entrywidth": 92} if narrow else {})
    figure.update_layout(showlegend=True, legend=below, margin={"b": 50 + height})


def _marker(kind: str, place: int, look: Palette) -> dict:
    if kind in ENDS:
        symbol, size = ENDS[kind]
        return {"symbol": symbol, "size": size, "color": look.ink, "line": {"width": 1, "color": look.paper}}
    return {"symbol": SHAPES[place % len(SHAPES)], "size": 8, "color": look.fill(kind, place).colour}


def _marks(figure: go.Figure, its: pd.DataFrame, word: str, marker: dict) -> None:
    days, families = [day.date() for day in its["date"]], its["family"].tolist()
    told = [f"{family}<br>{word}: <b>{written(day)}</b>" for family, day in zip(families, days, strict=True)]
    figure.add_scatter(
        x=[day.isoformat() for day in days], y=families, name=word, mode="markers", marker=marker, hoverinfo="text",
        hovertext=told, cliponaxis=False,
    )  # fmt: skip


def _line(figure: go.Figure, its: pd.DataFrame, family: str, look: Palette, summers: Spans) -> None:
    """A thin line as long as somebody came at least every six weeks; a start, a stop and a reading are no presence."""
    x: list[str | None] = []
    seen = sorted({day.date() for day in its.loc[~its["kind"].isin(list(ENDS)), "date"]})
    for before, day in zip([None, *seen], [*seen, None], strict=True):
        away = not before or not day or _between(before, day, summers) > AWAY
        if before and away:
            x += [before.isoformat(), None]
        if day and away:
            x.append(day.isoformat())
    line = {"color": look.quiet, "width": 1.5}
    figure.add_scatter(x=x, y=[family if day else None for day in x], mode="lines", line=line, hoverinfo="skip", showlegend=False)


def _between(before: date, day: date, summers: Spans) -> int:
    """The days from one to the other, those of a summer holiday left out."""
    free = ((min(day, last) - max(before, first - timedelta(days=1))).days for first, last in summers)
    return (day - before).days - sum(max(0, days) for days in free)
