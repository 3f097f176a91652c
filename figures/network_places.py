"""Where each partner stands on the map: the same place at every wave and in every generation, never worked out at a rerun."""

from functools import partial
from pathlib import Path

from data_model.generations import current
from data_model.network_places import Places, kept_places
from estimates.network_layout import Picture, layout
from estimates.network_wave import TIE_LEVEL
from figures.frozen import PLACES

# The file of a generation never changes, so it is the key.
_layouts: dict[Path, Places] = {}


def positions(figures) -> Places:
    """Partner → place. People's own partners keep the place that they were ever given; a frozen file brings them along.

    The sample and a data pack are worked out from themselves alone: the same data give the same places.
    """
    if figures.file is None:
        return layout(_pictures(figures))
    if figures.file not in _layouts:
        place = partial(layout, _pictures(figures))
        _layouts[figures.file] = kept_places(place) if _is_kept(figures) else place(_brought(figures))
    return _layouts[figures.file]


def _is_kept(figures) -> bool:
    """The map that people look at now; what is older or shown elsewhere adds nothing to it."""
    return not figures.about.frozen and not figures.about.sample and figures.file == current()


def _brought(figures) -> Places:
    """The places in a frozen file; nothing where there are none."""
    rows = figures.listing(PLACES) if figures.about.frozen else None
    return {} if rows is None else {code: (x, y) for code, x, y in rows.itertuples(index=False)}


def _pictures(figures) -> list[Picture]:
    """The partners and ties of every wave at which somebody is in the network."""
    members, ties = figures.listing("network_member"), figures.listing("tie_so_far")
    tied = ties[ties["level"] >= TIE_LEVEL]
    waves = members[["opens", "wave"]].drop_duplicates().sort_values(["opens", "wave"])["wave"]
    return [_picture(members[members["wave"] == wave], tied[tied["wave"] == wave]) for wave in waves]


def _picture(members, ties) -> Picture:
    inside = dict(zip(members["partner"], members["in_neighbourhood"].astype(bool), strict=True))
    return Picture(inside, tuple(zip(ties["from_partner"], ties["to_partner"], strict=True)))
