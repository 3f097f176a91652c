"""Every index of the network per moment, for whoever wants all of them."""

import pandas as pd

from estimates.network_shape import FRAGILE
from figures.scope import Scope
from figures.table import stated
from measures.measure import measures
from translations import _, number
from widgets.cards.network import measured_waves
from widgets.generation import figures
from widgets.remembered import remembered

SCORES = (
    "partners_active", "ties", "mean_degree", "density", "response_rate", "reciprocity", "perception_gap", "components",
    "largest_component_share", "average_path_length", "degree_centralisation", "betweenness_centralisation", "bridging_share", "ei_index",
    "ei_index_expected", "tie_persistence",
)  # fmt: skip


@remembered
def score_table(scope: Scope) -> pd.DataFrame:
    """Every index per moment, with whether it stands up to missing answers."""
    found = {name: stated(figures().figure(name, ("wave",))) for name in SCORES}
    waves, rows = measured_waves(), []
    for name, table in found.items():
        by_wave = {row["wave"]: row for row in table.to_dict("records")}
        values = [_value(by_wave.get(wave), measures()[name].decimals) for wave in waves]
        rows.append([_(measures()[name].title), *values, _("fragile") if name in FRAGILE else _("sturdy")])
    return pd.DataFrame(rows, columns=[_("Index"), *waves, _("Under missing answers")], dtype=object)


def _value(row: dict | None, decimals: int) -> str:
    if row is None or row["state"] == "not_measured":
        return "–"
    return _("withheld") if row["state"] == "hidden" else number(row["value"], decimals)
