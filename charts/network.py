"""A map of points and ties at given positions: shape and colour say the kind, the width of a tie its level."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.placement import anchors
from charts.rows import checked, column, drawn
from charts.theme import Palette, canvas, palette

WIDTHS = {1: 0.8, 2: 1.5, 3: 2.5, 4: 4, 5: 6}
# What became of a tie is told by stroke as well as by shade.
CHANGES = {
    "kept": ("solid", 1),
    "new": ("solid", 2.5),
    "stronger": ("solid", 5),
    "weaker": ("dash", 2),
    "lost": ("dot", 2),
}
# Half the map in its own units: positions lie within -1 … 1, with a margin for the names of the outermost.
EXTENT = 1.1
SMALLEST, LARGEST, SILENT = 11, 34, 18


def map(
    nodes: pd.DataFrame,
    edges: pd.DataFrame,
    kinds: Mapping[str, str],
    ring: float = 0.85,
    ring_label: str = "",
    narrow: bool = False,
    height: int = 0,
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """Points where `nodes` says and ties between them; the axes are fixed, so that two waves can be compared.

    `nodes`: partner, label, x, y (within -1 … 1), kind, outside, size (any positive number), answered, state, text?.
    `edges`: from, to, level (1-5), or change (kept, new, stronger, weaker, lost) for a map of differences.
    `kinds`: code to words. The thin circle at radius `ring` holds the outside ones apart. `narrow` is for a phone:
    only labels for which there is room are written, the others are told when touched.
    """
    look = palette(dark)
    frame = (340, height or 400) if narrow else (1100, height or 800)
    rows = checked(nodes.assign(value=nodes["size"]), "partner", "label", "x", "y", "kind", "outside", "answered")
    figure = canvas(frame[1], dark, alt)
    if rows["outside"].any():
        _ring(figure, ring, ring_label, look)
    _ties(figure, rows, edges, look, 0.6 if narrow else 1)
    _points(figure, rows, kinds, frame, look)
    figure.update_layout(margin={"l": 0, "r": 0, "t": 0, "b": 20 if ring_label else 0})
    figure.update_xaxes(visible=False, range=[-EXTENT, EXTENT])
    figure.update_yaxes(visible=False, range=[-EXTENT, EXTENT], scaleanchor="x")
    return figure


def _ring(figure: go.Figure, radius: float, label: str, look: Palette) -> None:
    """The thin circle between the inside and the outside, explained at the foot."""
    line = {"color": look.quiet, "width": 1, "dash": "dot"}
    figure.add_shape(type="circle", x0=-radius, x1=radius, y0=-radius, y1=radius, line=line, layer="below")
    where = {"x": 0.5, "y": 0, "xref": "paper", "yref": "paper", "yanchor": "top"}
    figure.add_annotation(text=label, showarrow=False, font={"size": 12, "color": look.muted}, **where)


def _ties(figure: go.Figure, nodes: pd.DataFrame, edges: pd.DataFrame, look: Palette, scale: float) -> None:
    """One trace per level or change: a pair rated from both sides is one line, at the higher level."""
    at = {partner: (float(x), float(y)) for partner, x, y in nodes[["partner", "x", "y"]].to_numpy()}
    by = "change" if "change" in edges else "level"
    known = edges[edges["from"].isin(at) & edges["to"].isin(at)].sort_values(by)
    # Sorted by level, the later of the two ratings of a pair replaces the earlier: the higher stays.
    pairs = {tuple(sorted(pair)): kind for *pair, kind in known[["from", "to", by]].to_numpy()}
    for kind in CHANGES if by == "change" else WIDTHS:
        ends = [at.get(end) for pair, mine in pairs.items() if mine == kind for end in (*pair, None)]
        x, y = [end[0] if end else None for end in ends], [end[1] if end else None for end in ends]
        figure.add_scatter(x=x, y=y, mode="lines", hoverinfo="skip", line=_stroke(kind, look, scale), opacity=0.6)


def _stroke(kind: int | str, look: Palette, scale: float) -> dict:
    """How a tie is drawn: its width by level, its dash and shade by change."""
    if kind in WIDTHS:
        return {"color": look.quiet, "width": WIDTHS[kind] * scale}
    dash, width = CHANGES[kind]
    shade = look.accent if kind in ("new", "stronger") else look.quiet if kind == "kept" else look.muted
    return {"color": shade, "width": width * scale, "dash": dash}


def _points(figure: go.Figure, rows: pd.DataFrame, kinds: Mapping[str, str], frame: tuple, look: Palette) -> None:
    """The points with their names; who did not answer is a dotted outline with a question mark."""
    answered = [bool(one) and state == "value" for one, state in zip(rows["answered"], rows["state"], strict=True)]
    shrink = 0.65 if frame[0] < 600 else 1
    sizes = [size * shrink if here else SILENT for size, here in zip(_diameters(rows), answered, strict=True)]
    unit = min(frame) / (2 * EXTENT)
    pixels = [(frame[0] / 2 + x * unit, frame[1] / 2 + y * unit) for x, y in rows[["x", "y"]].to_numpy()]
    placed = anchors(pixels, sizes, rows["label"].tolist(), frame)
    looks = [look.marker(kind, 0) for kind in rows["kind"]]
    colours = [one.colour if here else look.paper for one, here in zip(looks, answered, strict=True)]
    symbols = [one.shape if here else "square" for one, here in zip(looks, answered, strict=True)]
    edge = {"color": look.paper, "width": 1.5}
    figure.add_scatter(
        x=column(rows, "x"),
        y=column(rows, "y"),
        mode="markers+text",
        text=[label if anchor else "" for label, anchor in zip(rows["label"], placed, strict=True)],
        textposition=[anchor or "middle right" for anchor in placed],
        textfont={"size": 12, "shadow": f"0 0 3px {look.paper}, 0 0 3px {look.paper}"},
        marker={"symbol": symbols, "size": sizes, "color": colours, "line": edge, "opacity": 1},
        hoverinfo="text",
        hovertext=_hover(rows, kinds),
        cliponaxis=False,
    )
    silent = rows[[not here for here in answered]]
    silent = silent.assign(state=silent["state"].where(silent["state"] != "value", "not_recorded"))
    names = silent["label"].tolist()
    marks.add_states(figure, silent, column(silent, "x"), column(silent, "y"), look, names, size=SILENT - 3)


def _diameters(rows: pd.DataFrame) -> list[float]:
    """Pixels across, the area in proportion to the size; a point without a size is small."""
    largest = max([1e-9, *column(drawn(rows), "value")])
    shares = rows["value"].fillna(0).clip(lower=0) / largest
    return [round(SMALLEST + (LARGEST - SMALLEST) * share**0.5, 1) for share in shares]


def _hover(rows: pd.DataFrame, kinds: Mapping[str, str]) -> list[str]:
    """Name, kind, and what the caller adds."""
    added = [f"<br>{text}" if text else "" for text in column(rows, "text")]
    told = zip(rows["label"], rows["kind"], added, strict=True)
    return [f"<b>{label}</b><br>{kinds.get(kind, kind)}{more}" for label, kind, more in told]


def legend_of_kinds(kinds: Mapping[str, str], columns: int = 2, dark: bool = False, alt: str = "") -> go.Figure:
    """The shape and colour of every kind beside its name; two columns on a phone, four or six on a wide screen."""
    look, lines = palette(dark), -(-len(kinds) // columns)
    x, y = [place % columns for place in range(len(kinds))], [-(place // columns) for place in range(len(kinds))]
    looks = [look.marker(code, place) for place, code in enumerate(kinds)]
    marker = {"symbol": [one.shape for one in looks], "size": 13, "color": [one.colour for one in looks]}
    figure = canvas(lines * 24 + 8, dark, alt)
    figure.add_scatter(x=x, y=y, mode="markers", marker=marker, hoverinfo="skip", cliponaxis=False)
    for across, down, label in zip(x, y, kinds.values(), strict=True):
        font, left = {"size": 12}, {"xshift": 12, "xanchor": "left"}
        figure.add_annotation(x=across, y=down, text=label, showarrow=False, font=font, **left)
    figure.update_layout(margin={"l": 14, "r": 0, "t": 0, "b": 0})
    figure.update_xaxes(visible=False, range=[0, columns])
    figure.update_yaxes(visible=False, range=[0.5 - lines, 0.5])
    return figure
