"""Panels beside and below one another, measured in pixels so that names and axes never touch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from charts.rows import folded

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


def arranged(
    order: Sequence[str], labels: Mapping[str, str], columns: int, body: float, footer: float, fold: int
) -> tuple[list[Panel], float]:
    """A panel per code, row by row from the top, and the height of all in pixels.

    Each has room for its name (folded over lines of `fold` characters), `body` pixels to draw in, and `footer` below.
    """
    lines = -(-len(order) // columns)
    header = 12 + NAME_LINE * max(folded(labels[code], fold).count("<br>") + 1 for code in order)
    total, gap = lines * (header + body + footer), 0.07 if columns > 1 else 0
    wide = (1 - gap * (columns - 1)) / columns
    panels = []
    for place in range(len(order)):
        left = (place % columns) * (wide + gap)
        top = 1 - ((place // columns) * (header + body + footer) + header) / total
        panels.append(Panel((left, left + wide), (max(0, top - body / total), top), place, place % columns == 0))
    return panels, total


def name(figure: go.Figure, text: str, panel: Panel, fold: int) -> None:
    """The panel's name, at the left above it."""
    figure.add_annotation(
        text=f"<b>{folded(text, fold)}</b>",
        x=panel.x[0],
        y=panel.y[1],
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
        align="left",
        yshift=5,
        showarrow=False,
    )
