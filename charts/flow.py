"""How many are in each state at each moment, as horizontal bars with the counts written in them."""

from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.axes import code_axis
from charts.rows import checked, drawn
from charts.segments import looks, segment
from charts.theme import Palette, canvas, palette


def waves(
    table: pd.DataFrame, waves: Mapping[str, str], statuses: Mapping[str, str], dark: bool = False, alt: str = ""
) -> go.Figure:
    """One bar per wave from `table` (wave, status, value, state): counts, stacked in the order of `statuses`.

    The first status is the one that counts and stands out; both mappings go from code to words, in order.
    """
    rows, look = checked(table, "wave", "status"), palette(dark)
    figure = canvas(56 + 44 * len(waves) + 10 * len(statuses), dark, alt)
    for (status, label), part in zip(statuses.items(), looks(look, len(statuses)), strict=True):
        segment(figure, rows[rows["status"] == status], label, waves, part, lying=True)
    ends = drawn(rows).groupby("wave")["value"].sum()
    longest = max([1, *ends.tolist()])
    _absent(figure, rows, ends.to_dict(), longest, waves, look)
    figure.update_layout(barmode="stack", bargap=0.3, showlegend=True)
    figure.update_xaxes(visible=False, range=[0, longest * 1.08])
    names = {"color": look.ink, "size": 13}
    figure.update_yaxes(**code_axis(waves, 14), range=[len(waves) - 0.5, -0.5], showgrid=False, tickfont=names)
    return figure


def _absent(figure: go.Figure, rows: pd.DataFrame, ends: dict, longest: float, waves: Mapping, look: Palette) -> None:
    """A mark behind the bar for what is withheld or unknown, and a line for a wave of nobody."""
    absent = rows[rows["state"] != "value"].drop_duplicates(["wave", "state"])
    turns = absent.groupby("wave").cumcount().tolist()
    where = absent["wave"].tolist()
    # Behind what is known, never in its place: the bar may be longer than it looks.
    behind = [ends.get(wave, 0) + longest * (0.04 + 0.08 * turn) for wave, turn in zip(where, turns, strict=True)]
    marks.add_states(figure, absent, behind, where, look, [waves[wave] for wave in where])
    nobody = [wave for wave, end in ends.items() if end == 0 and wave not in where]
    marks.add(figure, "zero", [0] * len(nobody), nobody, look, [waves[wave] for wave in nobody], upright=True)
