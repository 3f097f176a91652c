"""One wave of the network as the estimates want it: its partners by kind, and the ratings between them."""

import pandas as pd

from estimates.network_wave import NetworkWave, network_wave


def members_of(figures, wave: str) -> pd.DataFrame:
    """partner, label, kind, in_neighbourhood: the partners at this wave, in order of code."""
    members = figures.listing("network_member")
    return members[members["wave"] == wave].sort_values("partner", ignore_index=True)


def ratings_of(figures, wave: str) -> pd.DataFrame:
    """from_partner, to_partner, level (blank: asked, not answered): the ratings between partners of this wave."""
    ties, its = figures.listing("tie_so_far"), set(members_of(figures, wave)["partner"])
    keep = (ties["wave"] == wave) & ties["from_partner"].isin(its) & ties["to_partner"].isin(its)
    return ties[keep].sort_values(["from_partner", "to_partner"], ignore_index=True)


def wave_of(figures, wave: str) -> NetworkWave:
    """The wave itself."""
    members, ties = members_of(figures, wave), figures.listing("tie_so_far")
    ratings = ties[ties["wave"] == wave]
    rows = zip(ratings["from_partner"], ratings["to_partner"], ratings["level"], strict=True)
    # A level that pandas keeps as its own integer is no number to Python.
    return network_wave(
        dict(zip(members["partner"], members["kind"], strict=True)),
        [(one, other, None if pd.isna(level) else int(level)) for one, other, level in rows],
    )


def labels_of(figures) -> dict[str, str]:
    """Partner → what it is called now: its label at the last wave that it was in."""
    members = figures.listing("network_member").sort_values("opens")
    return dict(zip(members["partner"], members["label"], strict=True))
