"""The partners and ties of one wave with the places where they are drawn: the same places at every wave."""

import pandas as pd

from estimates.network_wave import TIE_LEVEL
from figures.network_places import positions


def nodes(figures, wave: str) -> pd.DataFrame:
    """partner, label, kind, outside, x, y, size (how often named), answered, state; a row per partner at this wave."""
    members, ties = figures.listing("network_member"), figures.listing("tie_so_far")
    its, rated = members[members["wave"] == wave], ties[ties["wave"] == wave]
    places, named = positions(figures), rated[rated["level"] >= TIE_LEVEL]["to_partner"].value_counts()
    answered = set(rated[rated["level"].notna()]["from_partner"])
    return pd.DataFrame(
        {
            "partner": its["partner"],
            "label": its["label"],
            "kind": its["kind"],
            "outside": ~its["in_neighbourhood"].astype(bool),
            "x": [places[code][0] for code in its["partner"]],
            "y": [places[code][1] for code in its["partner"]],
            "size": [int(named.get(code, 0)) + 1 for code in its["partner"]],
            "answered": [code in answered for code in its["partner"]],
            "state": "value",
        }
    ).reset_index(drop=True)


def edges(figures, wave: str) -> pd.DataFrame:
    """from, to, level: the ties of this wave between its partners, once per pair with the higher of both ratings."""
    ties, members = figures.listing("tie_so_far"), figures.listing("network_member")
    its = set(members[members["wave"] == wave]["partner"])
    rated = ties[(ties["wave"] == wave) & (ties["level"] >= TIE_LEVEL)]
    rated = rated[rated["from_partner"].isin(its) & rated["to_partner"].isin(its)]
    pairs = [sorted(pair) for pair in zip(rated["from_partner"], rated["to_partner"], strict=True)]
    table = pd.DataFrame(
        {"from": [a for a, _b in pairs], "to": [b for _a, b in pairs], "level": rated["level"].tolist()}
    )
    return table.groupby(["from", "to"], as_index=False)["level"].max()
