"""Panels beside and below one another, measured in pixels so that names and axes never touch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from charts.rows import folded
from charts.theme import canvas

NAME_LINE = 17


@dataclass(frozen=True)
class Panel:
    """One panel's place: its share of the width and of the height, and the number of its axes."""

    x: tuple[float, float]
    y: tuple[float, float]
    place: int
    leftmost: bool

    @property
    def _number(self) -> str:
        return f"{self.place + 1}" if self.place else ""

    @property
    def axes(self) -> dict[str, str]:
        """What a trace says to stand in this panel."""
        return {"xaxis": f"x{self._number}", "yaxis": f"y{self._number}"}

    def set_axes(self, figure: go.Figure, x: dict, y: dict) -> None:
        """Give the panel its two axes."""
        figure.layout[f"xaxis{self._number}"] = {"domain": self.x, "anchor": self.axes["yaxis"], **x}
        figure.layout[f"yaxis{self._number}"] = {"domain": self.y, "anchor": self.axes["xaxis"], **y}

    def part(self, start: float, end: float, place: int) -> "Panel":
        """A slice of the panel's width, from share `start` to share `end`, with axes of its own."""
        left, right = self.x
        wide = right - left
        return Panel((left + start * wide, left + end * wide), self.y, place, self.leftmost and start == 0)


def sheet(
    order: Sequence[str],
    labels: Mapping[str, str],
    columns: int,
    body: float,
    footer: float,
    below: float = 0,
    dark: bool = False,
    alt: str = "",
) -> tuple[go.Figure, list[Panel]]:
    """A figure with a named panel per code, row by row from the top; the panels still need their axes.

    Each has room for its name above, `body` pixels to draw in and `footer` pixels for its axis; `below` is for all.
    """
    names = [folded(labels[code], 40 if columns == 1 else 18) for code in order]
    header = 12 + NAME_LINE * max((name.count("<br>") + 1 for name in names), default=1)
    panels = _arranged(len(order), columns, header, body, footer)
    figure = canvas(-(-len(order) // columns) * (header + body + footer) + below, dark, alt)
    figure.update_layout(margin={"l": 28, "t": 0, "b": below})
    for name, panel in zip(names, panels, strict=True):
        _name(figure, name, panel)
    return figure, panels


def _arranged(count: int, columns: int, header: float, body: float, footer: float) -> list[Panel]:
    """Where each panel stands, as shares of the figure."""
    line, gap = header + body + footer, {1: 0, 2: 0.1}.get(columns, 0.07)
    total, wide = -(-count // columns) * line, (1 - gap * (columns - 1)) / columns
    panels = []
    for place in range(count):
        left, top = (place % columns) * (wide + gap), 1 - ((place // columns) * line + header) / total
        panels.append(Panel((left, left + wide), (max(0, top - body / total), top), place, place % columns == 0))
    return panels


def _name(figure: go.Figure, text: str, panel: Panel) -> None:
    """The panel's name, at the left above it."""
    corner = {
        "x": panel.x[0],
        "y": panel.y[1],
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
    }
    figure.add_annotation(text=f"<b>{text}</b>", align="left", yshift=5, showarrow=False, **corner)
