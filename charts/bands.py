"""How many went from which level to which, between two moments: two columns, and bands between them as wide as the number."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts.rows import checked, drawn
from charts.theme import CLEAR, Palette, canvas, palette
from translations import number

# The columns' edges along the width of the chart; beside them is room for the words.
LEFT, RIGHT, THICK, STEPS = 0.0, 1.0, 0.025, 20


def levels(table: pd.DataFrame, words: Mapping[str, str], moments: tuple[str, str], dark: bool = False, alt: str = "") -> go.Figure:
    """From `table` (then, now, value, state), with the levels from high to low in the order of `words`.

    A band that rises in level is accented, one that falls is hatched sideways, one that stays is pale.
    """
    rows, look = drawn(checked(table, "then", "now")), palette(dark)
    figure = canvas(440, dark, alt)
    order = [code for code in words if code in {*rows["then"], *rows["now"]}]
    gap = 0.02 * max(1, rows["value"].sum())
    at = {side: _tops(rows, side, order, gap) for side in ("then", "now")}
    _bands(figure, rows, order, dict(at["then"]), dict(at["now"]), words, look)
    for side, x, moment in (("then", LEFT, moments[0]), ("now", RIGHT, moments[1])):
        _column(figure, rows, side, x, at[side], words, look)
        figure.add_annotation(x=x, y=0, yshift=14, text=f"<b>{moment}</b>", showarrow=False, xanchor="center")
    figure.update_layout(margin={"l": 8, "r": 8, "t": 30, "b": 8})
    figure.update_xaxes(visible=False, range=[-0.42, 1.42])
    figure.update_yaxes(visible=False, range=[-sum(rows["value"]) - gap * (len(order) + 1), 0])
    return figure


def _tops(rows: pd.DataFrame, side: str, order: list[str], gap: float) -> dict[str, float]:
    """Where each level begins, counted downward from the top."""
    totals, down, tops = rows.groupby(side)["value"].sum(), 0.0, {}
    for code in order:
        tops[code] = down
        down -= float(totals.get(code, 0)) + gap
    return tops


def _bands(figure: go.Figure, rows: pd.DataFrame, order: list[str], left: dict, right: dict, words: Mapping, look: Palette) -> None:
    """One band per pair of levels, in the order of the columns so that none crosses beside its column."""
    flows = {(then, now): float(value) for then, now, value in rows[["then", "now", "value"]].to_numpy()}
    for then in order:
        for now in order:
            if (then, now) in flows:
                size = flows[then, now]
                _band(figure, left[then], right[now], size, f"{words[then]} → {words[now]}: <b>{number(size)}</b>", _shade(then, now, look))
                left[then] -= size
                right[now] -= size


def _shade(then: str, now: str, look: Palette) -> tuple[str, str]:
    """The fill, and the pattern that tells a fall from a rise without colour."""
    return (look.accent, "") if now > then else (look.muted, ".") if now < then else (look.grid, "")


def _band(figure: go.Figure, left: float, right: float, size: float, told: str, shade: tuple[str, str]) -> None:
    steps = [step / STEPS for step in range(STEPS + 1)]
    # Flat at both ends: 3t² - 2t³.
    curve = [(LEFT + THICK + step * (RIGHT - LEFT - 2 * THICK), left + (right - left) * step * step * (3 - 2 * step)) for step in steps]
    path = curve + [(x, y - size) for x, y in reversed(curve)]
    colour, pattern = shade
    figure.add_scatter(
        x=[x for x, _y in path], y=[y for _x, y in path], mode="lines", line={"width": 0, "color": colour}, fill="toself",
        fillcolor=colour, fillpattern={"shape": pattern, "fgcolor": colour, "bgcolor": CLEAR, "size": 5, "solidity": 0.5},
        opacity=0.5, hoverinfo="text", hoveron="fills", text=told,
    )  # fmt: skip


def _column(figure: go.Figure, rows: pd.DataFrame, side: str, x: float, tops: Mapping[str, float], words: Mapping, look: Palette) -> None:
    """The levels of one moment as bars under one another, with their words and numbers beside them."""
    totals = rows.groupby(side)["value"].sum()
    for code, top in tops.items():
        size = float(totals.get(code, 0))
        if size:
            figure.add_shape(type="rect", x0=x - THICK / 2, x1=x + THICK / 2, y0=top - size, y1=top, fillcolor=look.ink, line={"width": 0})
            side_of = {"x": x - THICK, "xanchor": "right"} if x == LEFT else {"x": x + THICK, "xanchor": "left"}
            figure.add_annotation(**side_of, y=top - size / 2, text=f"{words[code]} <b>{number(size)}</b>", showarrow=False)
