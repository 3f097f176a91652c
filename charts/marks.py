"""The four marks that stand where no bar or point can: withheld, not recorded, not measured, and zero."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.theme import CLEAR, Palette, canvas, palette
from translations import _

MARKS = ("hidden", "not_recorded", "not_measured", "zero")


def word(mark: str) -> str:
    """What a mark is called, in the reader's language."""
    return {
        "hidden": _("withheld"),
        "not_recorded": _("not recorded"),
        "not_measured": _("not measured"),
        "zero": _("none"),
    }[mark]


def sentence(mark: str) -> str:
    """What a mark means, in one short sentence."""
    return {
        "hidden": _("withheld: too few to show safely"),
        "not_recorded": _("not recorded: nobody wrote it down yet"),
        "not_measured": _("not measured: not asked, or not yet"),
        "zero": _("zero: counted, and there were none"),
    }[mark]


def outline(mark: str, size: float, look: Palette, upright: bool = False) -> dict:
    """The marker of a mark: an outline, dotted when not recorded; for zero a short line along the axis."""
    line = {"color": look.muted, "width": 1.3, "dash": "dot" if mark == "not_recorded" else "solid"}
    if mark == "zero":
        return {"symbol": "line-ns" if upright else "line-ew", "size": size * 0.75, "line": {**line, "width": 3}}
    return {"symbol": "square", "size": size, "color": CLEAR, "line": line}


def add(
    figure: go.Figure,
    mark: str,
    x: Sequence,
    y: Sequence,
    look: Palette,
    hover: Sequence[str] = (),
    size: float = 14,
    upright: bool = False,
    **place,
) -> None:
    """Draw one mark at every (x, y), `size` pixels wide; `hover` names each, `place` goes to the trace (its axes).

    `upright` is for bars that lie: their axis stands.
    """
    if not len(x):
        return
    shared = {"x": list(x), "y": list(y), "cliponaxis": False, "showlegend": False, **place}
    if mark == "hidden":
        _hatch(figure, shared, size, look.muted)
    figure.add_scatter(
        **shared,
        name=mark,
        mode="markers+text",
        marker=outline(mark, size, look, upright),
        text="?" if mark == "not_recorded" else "",
        textfont={"size": max(9, size * 0.72), "color": look.muted},
        hoverinfo="text",
        hovertext=[f"{name}: {word(mark)}" for name in hover] if len(hover) else word(mark),
    )


def _hatch(figure: go.Figure, shared: dict, size: float, colour: str) -> None:
    """Three diagonal strokes within the square; scatter markers have no pattern of their own."""
    for angle, away, length in ((-45, 0, 0.98), (-45, 0.34, 0.5), (135, 0.34, 0.5)):
        stroke = {"angle": angle, "standoff": away * size, "size": length * size, "line": {"color": colour, "width": 1}}
        figure.add_scatter(**shared, mode="markers", hoverinfo="skip", marker={"symbol": "line-ew", **stroke})


def add_states(
    figure: go.Figure, rows: pd.DataFrame, x: Sequence, y: Sequence, look: Palette, hover: Sequence[str] = (), **place
) -> None:
    """Draw at its (x, y) the mark of every row whose state is not "value"; all in the order of the rows."""
    states = rows["state"].tolist()
    for mark in MARKS[:3]:
        chosen = [at for at, state in enumerate(states) if state == mark]
        names = [hover[at] for at in chosen] if len(hover) else ()
        add(figure, mark, [x[at] for at in chosen], [y[at] for at in chosen], look, names, **place)


def legend_of_marks(columns: int = 1, dark: bool = False, alt: str = "") -> go.Figure:
    """The four marks with their sentences; `columns` is 1 on a phone, 2 or 4 where there is room."""
    look, lines = palette(dark), -(-len(MARKS) // columns)
    figure = canvas(lines * 26 + 6, dark, alt)
    for place, mark in enumerate(MARKS):
        x, y = place % columns, -(place // columns)
        add(figure, mark, [x], [y], look)
        figure.add_annotation(x=x, y=y, xshift=14, text=sentence(mark), xanchor="left", showarrow=False)
    figure.update_layout(margin={"l": 14, "r": 0, "t": 0, "b": 0})
    figure.update_xaxes(visible=False, range=[0, columns])
    figure.update_yaxes(visible=False, range=[0.5 - lines, 0.5])
    return figure
