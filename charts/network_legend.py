"""What the shapes and the lines of a map mean, as small figures of their own: they never push the map aside."""

from collections.abc import Mapping

import plotly.graph_objects as go

from charts.network_ties import stroke_of
from charts.theme import canvas, palette

LINE = 24


def kinds(words: Mapping[str, str], columns: int = 2, dark: bool = False, alt: str = "") -> go.Figure:
    """The shape and colour of every kind beside its name; two columns on a phone, four or six on a wide screen."""
    look = palette(dark)
    figure, (x, y) = _sheet(words, columns, 12, dark, alt)
    looks = [look.marker(code, place) for place, code in enumerate(words)]
    marker = {"symbol": [one.shape for one in looks], "size": 13, "color": [one.colour for one in looks]}
    figure.add_scatter(x=x, y=y, mode="markers", marker=marker, hoverinfo="skip", cliponaxis=False)
    return figure


def ties(words: Mapping[int | str, str], columns: int = 2, dark: bool = False, alt: str = "") -> go.Figure:
    """The line of every level or change beside its words."""
    look = palette(dark)
    wide = columns > 2
    figure, (x, y) = _sheet(words, columns, 60 if wide else 40, dark, alt)
    # A line grows with the screen: some thirty pixels on most, and on a very wide one it still ends before its words.
    length = columns * (36 / 1600 if wide else 30 / 340)
    for kind, across, down in zip(words, x, y, strict=True):
        figure.add_scatter(x=[across, across + length], y=[down, down], mode="lines", line=stroke_of(kind, look), hoverinfo="skip")
    return figure


def _sheet(words: Mapping, columns: int, beside: float, dark: bool, alt: str) -> tuple[go.Figure, tuple[list, list]]:
    """The words in their columns, `beside` pixels from where their sign comes; and the places of the signs."""
    lines = -(-len(words) // columns)
    figure = canvas(lines * LINE + 8, dark, alt)
    x, y = [place % columns for place in range(len(words))], [-(place // columns) for place in range(len(words))]
    for across, down, label in zip(x, y, words.values(), strict=True):
        font, left = {"size": 12}, {"xshift": beside, "xanchor": "left"}
        figure.add_annotation(x=across, y=down, text=label, showarrow=False, font=font, **left)
    figure.update_layout(margin={"l": 14, "r": 0, "t": 0, "b": 0})
    figure.update_xaxes(visible=False, range=[0, columns])
    figure.update_yaxes(visible=False, range=[0.5 - lines, 0.5])
    return figure, (x, y)
