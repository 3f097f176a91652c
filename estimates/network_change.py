"""What became of the ties between two waves: kept, new, lost, stronger, weaker."""

from estimates.network_wave import Arc, NetworkFigure, NetworkWave, ratio


def network_change_figures(before: NetworkWave, now: NetworkWave) -> dict[str, NetworkFigure]:
    """ties_kept, ties_new, ties_lost and tie_persistence = kept / (kept + lost + new), the Jaccard index of the arcs.

    All four over arcs between partners present at both waves and whose sender answered at both (Snijders et al. 2010,
    p. 55); n counts those senders. The counts are None without such a sender, persistence without such an arc.
    """
    senders = _senders(before, now)
    old, new = _comparable(before, now), _comparable(now, before)
    figures = {"ties_kept": len(old & new), "ties_new": len(new - old), "ties_lost": len(old - new)}
    counts = {name: NetworkFigure(count if senders else None, n=len(senders)) for name, count in figures.items()}
    return counts | {"tie_persistence": ratio(len(old & new), len(old | new), len(senders))}


def tie_changes(before: NetworkWave, now: NetworkWave) -> dict[Arc, str]:
    """What became of each arc counted by `network_change_figures`: new, lost, or if kept: stronger, weaker, same."""
    old, new = _comparable(before, now), _comparable(now, before)
    ends = dict.fromkeys(new - old, "new") | dict.fromkeys(old - new, "lost")
    return ends | {arc: _movement(before.levels[arc], now.levels[arc]) for arc in old & new}


def _senders(before: NetworkWave, now: NetworkWave) -> frozenset[str]:
    """Partners that answered at both waves, and so were present at both."""
    return before.answered & now.answered


def _comparable(wave: NetworkWave, other: NetworkWave) -> frozenset[Arc]:
    """The arcs of one wave that the other wave could have shown as well."""
    senders = _senders(wave, other)
    return frozenset((sender, target) for sender, target in wave.arcs if sender in senders and target in other.kinds)


def _movement(old_level: float, new_level: float) -> str:
    if new_level == old_level:
        return "same"
    return "stronger" if new_level > old_level else "weaker"
