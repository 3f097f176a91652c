"""Where each partner stands on the map: the same place at every wave, made once per generation and never at a rerun."""

from pathlib import Path

from estimates.network_layout import Picture, Position, layout
from estimates.network_wave import TIE_LEVEL

# The file of a generation never changes, so it is the key.
_layouts: dict[Path, dict[str, Position]] = {}


def positions(figures) -> dict[str, Position]:
    """Partner → place, over all waves in their order."""
    if figures.file not in _layouts or figures.file is None:
        _layouts[figures.file] = layout(_pictures(figures))
    return _layouts[figures.file]


def _pictures(figures) -> list[Picture]:
    """The partners and ties of every wave at which somebody is in the network."""
    members, ties = figures.listing("network_member"), figures.listing("tie_so_far")
    tied = ties[ties["level"] >= TIE_LEVEL]
    waves = members[["opens", "wave"]].drop_duplicates().sort_values(["opens", "wave"])["wave"]
    return [_picture(members[members["wave"] == wave], tied[tied["wave"] == wave]) for wave in waves]


def _picture(members, ties) -> Picture:
    inside = dict(zip(members["partner"], members["in_neighbourhood"].astype(bool), strict=True))
    return Picture(inside, tuple(zip(ties["from_partner"], ties["to_partner"], strict=True)))
