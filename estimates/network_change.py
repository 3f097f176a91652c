"""What can be followed of the network from one wave to another: the ties that were kept, came and went."""

from collections.abc import Callable
from dataclasses import dataclass

from estimates.network_wave import FEWEST_PARTNERS, Arc, NetworkFigure, NetworkWave, ratio


@dataclass(frozen=True)
class Followed:
    """The directed ties `then` and `now` of the `senders`, the partners that answered at both waves.

    Only ratings that both waves have or could have had: about a partner that was there both times, and not left blank at
    either. `possible` counts them.
    """

    senders: frozenset[str]
    then: frozenset[Arc]
    now: frozenset[Arc]
    possible: int

    def mean_degree(self, arcs: frozenset[Arc]) -> float | None:
        """With how many others a sender is tied on average, by these of its arcs; None without a sender."""
        pairs = {frozenset(arc) for arc in arcs}
        ends = sum(partner in self.senders for pair in pairs for partner in pair)
        return ends / len(self.senders) if self.senders else None


def follow(before: NetworkWave, now: NetworkWave) -> Followed:
    """What the same partners said of the same partners at both waves."""
    senders, there, blank = senders_of(before, now), before.kinds.keys() & now.kinds.keys(), before.blank | now.blank
    comparable = comparison(before, now)
    unknown = sum(sender in senders and target in there for sender, target in blank)
    return Followed(
        senders,
        frozenset(filter(comparable, before.arcs)),
        frozenset(filter(comparable, now.arcs)),
        len(senders) * max(len(there) - 1, 0) - unknown,
    )


def comparison(before: NetworkWave, now: NetworkWave) -> Callable[[Arc], bool]:
    """Whether a rating can be held against the other wave: its sender answered both times (and so was there both times),
    its target was there both times (Snijders et al. 2010, p. 55), and it was left blank at neither."""
    senders, there, blank = senders_of(before, now), before.kinds.keys() & now.kinds.keys(), before.blank | now.blank
    return lambda arc: arc[0] in senders and arc[1] in there and arc not in blank


def senders_of(before: NetworkWave, now: NetworkWave) -> frozenset[str]:
    """Partners that answered at both waves, and so were present at both."""
    return before.answered & now.answered


def network_change_figures(before: NetworkWave, now: NetworkWave) -> dict[str, NetworkFigure]:
    """ties_kept, ties_new, ties_lost and tie_persistence = kept / (kept + lost + new), the Jaccard index of the arcs.

    All four over the arcs that can be followed; n counts their senders. The counts are None without a sender; persistence
    is None without such an arc, and, as every index, in a network of one or two partners.
    """
    its = follow(before, now)
    old, new, n = its.then, its.now, len(its.senders)
    figures = {"ties_kept": len(old & new), "ties_new": len(new - old), "ties_lost": len(old - new)}
    counts = {name: NetworkFigure(count if n else None, n=n) for name, count in figures.items()}
    too_small = len(now.kinds) < FEWEST_PARTNERS
    persistence = NetworkFigure(None, n=n) if too_small else ratio(len(old & new), len(old | new), n)
    return counts | {"tie_persistence": persistence}
