"""What is different between two waves: partners that came and went, and what became of each tie."""

import pandas as pd

from estimates.network_moves import level_flow, pair_changes
from figures.network_map import placed
from figures.network_waves import members_of, wave_of

# In the order in which they are told.
BECAME = ("new", "stronger", "kept", "weaker", "lost", "joined", "left")


def came_and_went(figures, before: str, now: str) -> tuple[set[str], set[str]]:
    """The partners that are in the network now and were not then, and the other way round."""
    then, today = (set(members_of(figures, wave)["partner"]) for wave in (before, now))
    return today - then, then - today


def difference_nodes(figures, before: str, now: str) -> pd.DataFrame:
    """The columns of `network_map.nodes` and `came` (in, out or stayed), for everyone in the network at either wave."""
    then, today = members_of(figures, before), members_of(figures, now)
    came, went = came_and_went(figures, before, now)
    rows = placed(figures, pd.concat([today, then[then["partner"].isin(went)]], ignore_index=True), wave_of(figures, now))
    new, away = rows["partner"].isin(came), rows["partner"].isin(went)
    # Who has gone was not asked, so it did not fail to answer.
    return rows.assign(answered=rows["answered"] | away, came=new.map({True: "in", False: "stayed"}).mask(away, "out"))


def difference_edges(figures, before: str, now: str) -> pd.DataFrame:
    """from, to, change: a row per pair of partners with a tie at either wave of which we know what became of it."""
    changes = pair_changes(wave_of(figures, before), wave_of(figures, now))
    return pd.DataFrame([(*pair, became) for pair, became in sorted(changes.items())], columns=["from", "to", "change"])


def level_moves(figures, before: str, now: str) -> pd.DataFrame:
    """then, now, value, state: how many ratings went from which level to which, 0 for no tie."""
    moves = level_flow(wave_of(figures, before), wave_of(figures, now))
    rows = [(str(then), str(level), count, "value") for (then, level), count in sorted(moves.items())]
    return pd.DataFrame(rows, columns=["then", "now", "value", "state"])
