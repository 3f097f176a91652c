"""Who began when, and who came in the months after: a line per beginning, the counts written in, paler where fewer came."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from charts.theme import canvas, palette
from translations import _, month, number


def table(counts: pd.DataFrame, order: Sequence[str], longest: int, dark: bool = False, alt: str = "") -> go.Figure:
    """One cell per row of `counts` (month of the beginning, later in months, people, share of that beginning), from 0 to `longest`.

    A month that is not over yet has no cell; one in which nobody of them came has a nought.
    """
    look = palette(dark)
    figure = canvas(64 + 24 * len(order), dark, alt)
    wide = counts.pivot_table(index="month", columns="later", values=["people", "share"])
    grid = {name: wide[name].reindex(index=list(order), columns=range(longest + 1)) for name in ("people", "share")}
    texts = [["" if value != value else number(value) for value in line] for line in grid["people"].to_numpy().tolist()]
    shares = [[None if value != value else value for value in line] for line in grid["share"].to_numpy().tolist()]
    figure.add_heatmap(
        x=[str(later) for later in range(longest + 1)], y=[month(one) for one in order], z=shares, text=texts,
        texttemplate="%{text}", colorscale=[[0, look.paper], [1, look.quiet]], zmin=0, zmax=1, showscale=False, xgap=2, ygap=2,
        hoverinfo="skip", textfont={"color": look.ink},
    )  # fmt: skip
    figure.update_xaxes(type="category", side="top", title={"text": _("months after the first time"), "font": {"size": 11}})
    figure.update_yaxes(type="category", autorange="reversed", showgrid=False)
    return figure
