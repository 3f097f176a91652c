"""How many ties were kept, came and went between two waves."""

from estimates.network_wave import Arc, NetworkFigure, NetworkWave, ratio


def network_change_figures(before: NetworkWave, now: NetworkWave) -> dict[str, NetworkFigure]:
    """ties_kept, ties_new, ties_lost and tie_persistence = kept / (kept + lost + new), the Jaccard index of the arcs.

    All four over arcs between partners present at both waves and whose sender answered at both (Snijders et al. 2010,
    p. 55); n counts those senders. The counts are None without such a sender, persistence without such an arc.
    """
    senders = senders_of(before, now)
    old, new = _comparable(before, now), _comparable(now, before)
    figures = {"ties_kept": len(old & new), "ties_new": len(new - old), "ties_lost": len(old - new)}
    counts = {name: NetworkFigure(count if senders else None, n=len(senders)) for name, count in figures.items()}
    return counts | {"tie_persistence": ratio(len(old & new), len(old | new), len(senders))}


def senders_of(before: NetworkWave, now: NetworkWave) -> frozenset[str]:
    """Partners that answered at both waves, and so were present at both."""
    return before.answered & now.answered


def _comparable(wave: NetworkWave, other: NetworkWave) -> frozenset[Arc]:
    """The arcs of one wave that the other wave could have shown as well."""
    senders = senders_of(wave, other)
    return frozenset((sender, target) for sender, target in wave.arcs if sender in senders and target in other.kinds)
