"""A grid of rows and dated columns in which every cell has a shape: who was where, and what nobody wrote down."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.theme import Palette, canvas, palette

MOST_CELLS = 500
# Shapes that stay apart in black and white: filled for who was there, open or thin for who was not.
SYMBOLS = {
    "present": ("circle", 11, "ink"),
    "helper": ("star", 13, "ink"),
    "excused": ("circle-open", 11, "muted"),
    "absent": ("x-thin", 8, "muted"),
    "cancelled": ("line-ns", 8, "quiet"),
}
STATES = (*SYMBOLS, "not_recorded", "hidden", "not_measured", "not_invited")


def cells(
    table: pd.DataFrame,
    x: str,
    y: str,
    columns: Mapping[str, str],
    rows: Mapping[str, str],
    words: Mapping[str, str],
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One symbol per row of `table` (`x`, `y`, state), at most 500; a cell not in the table stays blank.

    `columns` ("12<br>mrt") and `rows` give the order and the written names; `words` names the states.
    Raises ValueError for an unknown state or more than 500 cells.
    """
    _check(table)
    look = palette(dark)
    figure = canvas(100 + 26 * len(rows), dark, alt)
    for state in STATES[:-1]:
        chosen = table[table["state"] == state]
        places = [chosen[x].tolist(), chosen[y].tolist()]
        hover = [f"{rows[row]}<br>{columns[at].replace('<br>', ' ')}" for at, row in zip(*places, strict=True)]
        _symbols(figure, state, places, hover, words, look)
    figure.update_layout(showlegend=True, legend={"y": -0.01})
    figure.update_xaxes(**code_axis(_once(columns)), side="top", tickangle=0, range=[-0.6, len(columns) - 0.4])
    figure.update_yaxes(**code_axis(rows, 14), range=[len(rows) - 0.4, -0.6])
    return figure


def _check(table: pd.DataFrame) -> None:
    """Refuse what cannot be drawn or read."""
    if unknown := set(table["state"]) - set(STATES):
        raise ValueError(f"unknown state: {', '.join(sorted(unknown))}")
    if len(table) > MOST_CELLS:
        raise ValueError(f"{len(table)} cells, at most {MOST_CELLS}: choose fewer weeks or one place")


def _once(columns: Mapping[str, str]) -> dict[str, str]:
    """The second line, such as the month, above the first and only where it changes: a phone has no more room."""
    written, before = {}, None
    for code, name in columns.items():
        first, _break, second = name.partition("<br>")
        written[code], before = first if second == before or not second else f"{second}<br>{first}", second
    return written


def _symbols(figure: go.Figure, state: str, places: list, hover: list, words: Mapping, look: Palette) -> None:
    """The cells of one state, and its entry in the legend."""
    if not hover:
        return
    if state not in SYMBOLS:
        marks.add(figure, state, *places, look, hover, size=13, customdata=places[0])
        # Hatching cannot stand in a legend; the legend of marks explains it once per page.
        marker = marks.outline(state, 11, look) if state != "hidden" else None
    else:
        symbol, size, colour = SYMBOLS[state]
        shade = getattr(look, colour)
        marker = {"symbol": symbol, "size": size, "color": shade, "line": {"width": 1.6, "color": shade}}
        _cells(figure, places, [f"{cell}: <b>{words.get(state, state)}</b>" for cell in hover], marker)
    if marker:
        figure.add_scatter(x=[None], y=[None], mode="markers", name=words.get(state, state), marker=marker)


def _cells(figure: go.Figure, places: Sequence[list], hover: list[str], marker: dict) -> None:
    """One symbol per cell."""
    x, y = places
    # A click on a cell means its column.
    words = {"hoverinfo": "text", "hovertext": hover, "customdata": x}
    figure.add_scatter(x=x, y=y, mode="markers", marker=marker, showlegend=False, cliponaxis=False, **words)
