"""A part of a bar with its count written in it, and how the first part, the second and the paler others look."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts.rows import column, drawn
from charts.theme import Palette, bar
from translations import number

PALE_PATTERNS = ("", ".", "-", "|", "+")
# A count keeps its size, however narrow its part.
WRITTEN = {"cliponaxis": False, "insidetextanchor": "middle", "textangle": 0, "constraintext": "none"}


def looks(look: Palette, count: int) -> list[dict]:
    """The first part in ink, the second grey, the others pale with a pattern each; the counts readable on all."""
    pale = [(look.grid, PALE_PATTERNS[place % len(PALE_PATTERNS)], look.ink) for place in range(count)]
    return [
        {
            "marker": {**bar(colour, pattern, look.quiet, look.paper), "cornerradius": 3},
            "insidetextfont": {"color": text, "size": 14, "shadow": f"0 0 3px {colour}, 0 0 3px {colour}"},
        }
        for colour, pattern, text in [(look.ink, "", look.paper), (look.muted, "", look.paper), *pale][:count]
    ]


def segment(
    figure: go.Figure,
    rows: pd.DataFrame,
    label: str,
    waves: Mapping[str, str],
    look: dict,
    sign: int = 1,
    lying: bool = False,
) -> None:
    """One part over all waves of checked `rows` (wave, value, state); a count of nothing has no part.

    With `sign` -1 it hangs below the axis, and its count stands outside: such a part may be a thin one.
    """
    some = drawn(rows)[lambda known: known["value"] > 0]
    counts, where = [f"<b>{number(value)}</b>" for value in some["value"]], column(some, "wave")
    heights = [sign * value for value in column(some, "value")]
    figure.add_bar(
        orientation="h" if lying else "v",
        x=heights if lying else where,
        y=where if lying else heights,
        name=label,
        text=counts,
        textposition="inside" if sign > 0 else "outside",
        **WRITTEN,
        hoverinfo="text",
        hovertext=[f"{waves[wave]}<br>{label}: {count}" for wave, count in zip(where, counts, strict=True)],
        **look,
    )
