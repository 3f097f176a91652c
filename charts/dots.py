"""How readings lie on their scale: every unit a dot, stacked where they are equal, with the median below."""

from collections.abc import Mapping, Sequence

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.panels import Panel, sheet
from charts.rows import checked, drawn
from charts.theme import Palette, palette
from translations import _, number


def distribution(
    table: pd.DataFrame,
    order: Sequence[str],
    labels: Mapping[str, str],
    hues: Mapping[str, str],
    scale: tuple[float, float] = (1, 10),
    dark: bool = False,
    alt: str = "",
) -> go.Figure:
    """One strip per code in `order` from `table` (panel, value, state), a row per unit; dots in steps of a half.

    Units without a reading stand as one mark right of the scale, with their number unless it is withheld.
    """
    rows, look = checked(table, "panel"), palette(dark)
    stacks = {code: _stack(drawn(rows[rows["panel"] == code])) for code in order}
    tallest = max([5, *(height for _at, heights, _values in stacks.values() for height in heights)])
    figure, panels = sheet(order, labels, 1, 62, 4, below=24, dark=dark, alt=alt)
    figure.update_layout(margin={"l": 8})
    beyond = scale[1] + (1.5 if (rows["state"] != "value").any() else 0.5)
    for code, panel in zip(order, panels, strict=True):
        ticks = {"tickvals": list(range(round(scale[0]), round(scale[1]) + 1)), "showticklabels": code == order[-1]}
        across = {"range": [scale[0] - 0.5, beyond], "showgrid": True, **ticks}
        panel.set_axes(figure, across, {"range": [-1.2, tallest + 0.6], "visible": False})
        _dots(figure, stacks[code], panel, hues[code], look)
        _median(figure, stacks[code][2], panel, look)
        _absent(figure, rows[rows["panel"] == code], panel, scale[1], look)
    return figure


def _stack(rows: pd.DataFrame) -> tuple[list[float], list[int], list[float]]:
    """Where each dot goes, its value to the nearest half, and its turn among equals; and the value that it stands for."""
    # The mean of two respondents may be 6.25: in steps of a half, dots still stand in columns.
    values = rows["value"].sort_values()
    halves = (values * 2).round() / 2
    return halves.tolist(), (halves.groupby(halves).cumcount() + 1).tolist(), values.tolist()


def _written(value: float) -> str:
    """A reading as people give it: 6, or 6,5; with one decimal, as in the title, where it has more."""
    return number(value, 0 if value == int(value) else 1)


def _dots(figure: go.Figure, stack: tuple, panel: Panel, hue: str, look: Palette) -> None:
    """The dots of one strip."""
    x, y, values = stack
    dot = {"size": 9, "color": hue, "line": {"color": look.paper, "width": 1}}
    told = [f"<b>{_written(value)}</b>" for value in values]
    figure.add_scatter(
        x=x, y=y, mode="markers", marker=dot, hoverinfo="text", hovertext=told, cliponaxis=False, **panel.axes
    )


def _median(figure: go.Figure, values: list[float], panel: Panel, look: Palette) -> None:
    """A tick under the middle reading, with its number."""
    if not values:
        return
    middle = float(pd.Series(values).median())
    text = _("middle {value}").format(value=_written(middle))
    figure.add_scatter(
        x=[middle],
        y=[-0.6],
        mode="markers+text",
        marker={"symbol": "triangle-up", "size": 9, "color": look.ink},
        text=[text],
        textposition="middle right",
        textfont={"size": 11, "color": look.muted},
        hoverinfo="text",
        hovertext=[text],
        cliponaxis=False,
        **panel.axes,
    )


def _absent(figure: go.Figure, rows: pd.DataFrame, panel: Panel, end: float, look: Palette) -> None:
    """One mark right of the scale per kind of absence, with how many it stands for unless that is withheld."""
    counts = rows.loc[rows["state"] != "value", "state"].value_counts(sort=False)
    kinds = pd.DataFrame({"state": counts.index})
    heights = [1 + 2.4 * place for place in range(len(kinds))]
    names = [f"{count}×" if state != "hidden" else "" for state, count in counts.items()]
    marks.add_states(figure, kinds, [end + 0.8] * len(kinds), heights, look, size=12, **panel.axes)
    for text, height in zip(names, heights, strict=True):
        where = {"xref": panel.axes["xaxis"], "yref": panel.axes["yaxis"], "xanchor": "left"}
        font = {"size": 12, "color": look.muted}
        figure.add_annotation(text=text, x=end + 0.8, xshift=8, y=height, showarrow=False, font=font, **where)
