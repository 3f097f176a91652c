"""A map of points and ties at given positions: shape and colour say the kind, the width of a tie its level."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts.network_points import points
from charts.network_ties import near, pairs, strokes
from charts.rows import checked
from charts.theme import Palette, canvas, palette

# Half the map in its own units: positions lie within -1 … 1, with a margin for the names of the outermost.
EXTENT = 1.1
WIDE, PHONE = (1000, 800), (340, 460)


def map(
    nodes: pd.DataFrame, edges: pd.DataFrame, kinds: Mapping[str, str], ring: float = 0.9, ring_label: str = "", chosen: str = "",
    narrow: bool = False, dark: bool = False, alt: str = "",
) -> go.Figure:  # fmt: skip
    """Points where `nodes` says and ties between them; the axes are fixed, so that two waves can be compared.

    `nodes`: partner, label, x, y (within -1 … 1), kind, outside, size (any positive number), answered, state, number?,
    text?. `edges`: from, to, level (1-5), or change (kept, new, stronger, weaker, lost) for a map of differences.
    `kinds`: code to words. The thin line at `ring` holds the outside ones apart. Of a `chosen` partner the ties stand out.
    `narrow` is for a phone: numbers stand for the names, as they do on a wide screen where a name finds no room.
    """
    look, frame = palette(dark), PHONE if narrow else WIDE
    rows = checked(nodes.assign(value=nodes["size"]), "partner", "label", "x", "y", "kind", "outside", "answered")
    figure = canvas(frame[1], dark, alt)
    if rows["outside"].any():
        _ring(figure, ring, ring_label, look)
    known = pairs(rows, edges)
    strokes(figure, rows, known, look, chosen, 0.6 if narrow else 1)
    points(figure, rows, kinds, (*frame, EXTENT), look, near(known, chosen), narrow)
    # The margins never depend on what is drawn: a point stays on its pixel from wave to wave.
    figure.update_layout(margin={"l": 0, "r": 0, "t": 0, "b": 20, "autoexpand": False})
    figure.update_xaxes(visible=False, range=[-EXTENT, EXTENT])
    figure.update_yaxes(visible=False, range=[-EXTENT, EXTENT])
    return figure


def _ring(figure: go.Figure, radius: float, label: str, look: Palette) -> None:
    """The thin line between the inside and the outside, explained at the foot."""
    line = {"color": look.quiet, "width": 1, "dash": "dot"}
    figure.add_shape(type="circle", x0=-radius, x1=radius, y0=-radius, y1=radius, line=line, layer="below")
    where = {"x": 0.5, "y": 0, "xref": "paper", "yref": "paper", "yanchor": "top"}
    figure.add_annotation(text=label, showarrow=False, font={"size": 12, "color": look.muted}, **where)
