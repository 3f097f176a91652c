"""Where each partner stands on the map: the same place at every wave, made once per generation and never at a rerun."""

from pathlib import Path

from estimates.network_layout import Position, layout
from estimates.network_wave import TIE_LEVEL

# The file of a generation never changes, so it is the key.
_layouts: dict[Path, dict[str, Position]] = {}


def positions(figures) -> dict[str, Position]:
    """Partner → place, over the union of all waves."""
    if figures.file not in _layouts or figures.file is None:
        members, ties = figures.listing("network_member"), figures.listing("tie_so_far")
        inside = dict(zip(members["partner"], members["in_neighbourhood"].astype(bool), strict=True))
        tied = ties[ties["level"] >= TIE_LEVEL]
        _layouts[figures.file] = layout(inside, zip(tied["from_partner"], tied["to_partner"], strict=True))
    return _layouts[figures.file]
