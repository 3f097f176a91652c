"""The partners and ties of one wave with the places where they are drawn: the same places at every wave."""

import pandas as pd

from estimates.network_wave import NetworkWave
from figures.network_places import positions
from figures.network_waves import members_of, wave_of


def nodes(figures, wave: str) -> pd.DataFrame:
    """partner, label, kind, outside, x, y, size (how often named), answered, number, state; a row per partner then."""
    return placed(figures, members_of(figures, wave), wave_of(figures, wave))


def placed(figures, members: pd.DataFrame, its: NetworkWave) -> pd.DataFrame:
    """These partners on the map, as this wave knows them."""
    places, numbers = positions(figures), numbers_of(figures)
    named = pd.Series([to for _sender, to in its.arcs], dtype=object).value_counts()
    return pd.DataFrame(
        {
            "partner": members["partner"],
            "label": members["label"],
            "kind": members["kind"],
            "outside": ~members["in_neighbourhood"].astype(bool),
            "x": [round(places[code][0], 4) for code in members["partner"]],
            "y": [round(places[code][1], 4) for code in members["partner"]],
            "size": [int(named.get(code, 0)) + 1 for code in members["partner"]],
            "answered": members["partner"].isin(its.answered),
            "number": [numbers[code] for code in members["partner"]],
            "state": "value",
        }
    )


def numbers_of(figures) -> dict[str, str]:
    """Partner → the number that stands for it where its name finds no room: its place in the list of all partners."""
    return {code: str(place) for place, code in enumerate(sorted(set(figures.listing("network_member")["partner"])), start=1)}


def edges(figures, wave: str) -> pd.DataFrame:
    """from, to, level: the ties of this wave between its partners, once per pair with the higher of both ratings."""
    its = wave_of(figures, wave)
    levels = {pair: max(its.levels.get(pair, 0), its.levels.get(pair[::-1], 0)) for pair in map(tuple, its.graph.edges)}
    rows = [(*sorted(pair), level) for pair, level in levels.items()]
    return pd.DataFrame(sorted(rows), columns=["from", "to", "level"])
