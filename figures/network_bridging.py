"""Bonding and bridging: for each school in the network, its ties with other schools and with other kinds of partners."""

import pandas as pd

from figures.network_waves import members_of, wave_of

SCHOOL = "school"


def bridging(figures, wave: str) -> pd.DataFrame:
    """key (partner), label, part (within or across kinds), value, state; no answer and not named: not recorded."""
    its, members = wave_of(figures, wave), members_of(figures, wave)
    rows = []
    for partner, label in members.loc[members["kind"] == SCHOOL, ["partner", "label"]].itertuples(index=False):
        near = list(its.graph[partner]) if partner in its.graph else []
        within = sum(its.kinds[other] == SCHOOL for other in near)
        state = "value" if partner in its.graph else "not_recorded"
        rows += [(partner, label, "within", within, state), (partner, label, "across", len(near) - within, state)]
    return pd.DataFrame(rows, columns=["key", "label", "part", "value", "state"])
