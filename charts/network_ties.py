"""The ties of a map as lines: width says the level, stroke and shade what became of it."""

import pandas as pd
import plotly.graph_objects as go

from charts.theme import Palette

WIDTHS = {1: 0.8, 2: 1.5, 3: 2.5, 4: 4, 5: 6}
# What became of a tie is told by stroke as well as by shade; those of partners that came or went are thin.
CHANGES = {
    "kept": ("solid", 1),
    "new": ("solid", 2.5),
    "stronger": ("solid", 5),
    "weaker": ("dash", 2),
    "lost": ("dot", 2),
    "joined": ("dashdot", 1.2),
    "left": ("dot", 0.8),
}
ACCENTED = ("new", "stronger", "joined")

Pairs = dict[tuple[str, str], int | str]


def pairs(nodes: pd.DataFrame, edges: pd.DataFrame) -> Pairs:
    """Each pair of drawn partners once, with its level or change; rated from both sides it has the higher level."""
    by, drawn = _by(edges), set(nodes["partner"])
    known = edges[edges["from"].isin(drawn) & edges["to"].isin(drawn)].sort_values(by)
    # Sorted by level, the later of the two ratings of a pair replaces the earlier: the higher stays.
    return {tuple(sorted((one, other))): kind for one, other, kind in known[["from", "to", by]].to_numpy()}


def near(known: Pairs, chosen: str) -> set[str]:
    """The chosen partner and everyone tied to it; nobody where none is chosen."""
    return {chosen}.union(*(pair for pair in known if chosen in pair)) if chosen else set()


def strokes(figure: go.Figure, nodes: pd.DataFrame, known: Pairs, look: Palette, chosen: str, scale: float) -> None:
    """One trace per level or change; beside a chosen partner, one more for those of its ties, and the rest fades."""
    at = {partner: (float(x), float(y)) for partner, x, y in nodes[["partner", "x", "y"]].to_numpy()}
    for kind in WIDTHS if set(known.values()) <= set(WIDTHS) else CHANGES:
        its = [pair for pair, mine in known.items() if mine == kind]
        stroke = stroke_of(kind, look, scale)
        _lines(figure, [pair for pair in its if not chosen or chosen not in pair], at, stroke, 0.12 if chosen else 0.6)
        if chosen:
            _lines(figure, [pair for pair in its if chosen in pair], at, {**stroke, "color": look.ink}, 0.9)


def _lines(figure: go.Figure, its: list, at: dict, stroke: dict, opacity: float) -> None:
    ends = [at.get(end) for pair in its for end in (*pair, None)]
    x, y = [end[0] if end else None for end in ends], [end[1] if end else None for end in ends]
    figure.add_scatter(x=x, y=y, mode="lines", hoverinfo="skip", line=stroke, opacity=opacity)


def stroke_of(kind: int | str, look: Palette, scale: float = 1) -> dict:
    """How a tie is drawn: its width by level, its dash and shade by change."""
    if kind in WIDTHS:
        return {"color": look.quiet, "width": WIDTHS[kind] * scale, "dash": "solid"}
    dash, width = CHANGES[kind]
    shade = look.accent if kind in ACCENTED else look.quiet if kind == "kept" else look.muted
    return {"color": shade, "width": width * scale, "dash": dash}


def _by(edges: pd.DataFrame) -> str:
    return "change" if "change" in edges else "level"
