"""What happened on a date, drawn over months: numbered thin lines, pale ground under a span, and a dotted frame around one."""

from collections.abc import Sequence
from datetime import date, timedelta

import plotly.graph_objects as go

from charts.theme import Palette
from translations import date as written

Marked = Sequence[tuple[date, str]]
Shaded = Sequence[tuple[date, date, str]]


def draw(
    figure: go.Figure,
    marked: Marked,
    shaded: Shaded,
    look: Palette,
    axes: Sequence[dict],
    above: bool = False,
    framed: Shaded = (),
) -> None:
    """Number the marked dates from 1 in their order, shade and frame the spans, on each pair of axes, from top to bottom.

    The numbers stand at the head of the first pair, `above` it where there is room.
    """
    ground = {"fillcolor": look.grid, "opacity": 0.55, "line": {"width": 0}}
    frame = {"line": {"width": 1, "color": look.quiet, "dash": "dot"}}
    # Put in the figure all at once: with every one that is added by itself, plotly looks at all of them again.
    shapes, notes = [*figure.layout.shapes], [*figure.layout.annotations]
    for place, pair in enumerate(axes, start=1):
        area = {"xref": pair["xaxis"], "yref": f"{pair['yaxis']} domain"}
        for drawn, spans in ((ground, shaded), (frame, framed)):
            for start, end, text in spans:
                _span(shapes, notes, (start, end), text if place == len(axes) else "", drawn, look, area)
        for turn, (day, text) in enumerate(sorted(marked), start=1):
            _line(shapes, notes, day, f"{turn}" if place == 1 else "", text, look, area, above)
    figure.layout.shapes, figure.layout.annotations = shapes, notes


def _span(shapes: list, notes: list, days: tuple[date, date], text: str, drawn: dict, look: Palette, area: dict) -> None:
    """From the first day to the last, with its name below the top."""
    start, after = days[0].isoformat(), (days[1] + timedelta(days=1)).isoformat()
    shapes.append({"type": "rect", "x0": start, "x1": after, "y0": 0, "y1": 1, "layer": "below", **drawn, **area})
    if text:
        font, corner = {"size": 11, "color": look.muted}, {"xanchor": "left", "yanchor": "top"}
        notes.append({"text": text, "x": start, "y": 1, "showarrow": False, "font": font, **corner, **area})


def _line(shapes: list, notes: list, day: date, turn: str, text: str, look: Palette, area: dict, above: bool) -> None:
    """A thin line on the day, with its number at the top and its words when touched."""
    line = {"color": look.accent, "width": 1, "dash": "dash"}
    shapes.append({"type": "line", "x0": day.isoformat(), "x1": day.isoformat(), "y0": 0, "y1": 1, "line": line, **area})
    if turn:
        font, told = {"size": 12, "color": look.accent}, f"{written(day)}<br>{text}"
        anchor = {"yanchor": "bottom"} if above else {"xanchor": "left", "yanchor": "top"}
        where = {"x": day.isoformat(), "y": 1, **anchor}
        notes.append({"text": f"<b>{turn}</b>", "showarrow": False, "font": font, "hovertext": told, **where, **area})
