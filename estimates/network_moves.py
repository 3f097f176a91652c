"""Between any two waves: how ratings moved from level to level, and what became of each pair of partners."""

from collections import Counter
from collections.abc import Iterator

from estimates.network_change import comparison
from estimates.network_wave import TIE_LEVEL, Arc, NetworkWave


def level_flow(before: NetworkWave, now: NetworkWave) -> Counter[tuple[int, int]]:
    """(level then, level now) → number of ratings, where both partners were there and the sender answered both times.

    Who such a sender did not name is level 0; a rating left blank at either wave is left out, and so is none to none.
    """
    rated = {*_comparable(before, now), *_comparable(now, before)}
    flows = [(int(before.levels.get(arc, 0)), int(now.levels.get(arc, 0))) for arc in rated]
    return Counter(flow for flow in flows if any(flow))


def pair_changes(before: NetworkWave, now: NetworkWave) -> dict[Arc, str]:
    """What became of each pair of partners with a tie in either direction, for a map: by the higher of its ratings.

    new, lost, kept, stronger, weaker between two that were there both times, by ratings of senders that answered both
    times; joined and left for the ties of partners that came or went.
    """
    old, new = _of_pairs(before, now), _of_pairs(now, before)
    stayed = {pair: _became(old.get(pair, 0), new.get(pair, 0)) for pair in old | new}
    came = {_pair(arc): "joined" for arc in now.arcs if not set(arc) <= before.kinds.keys()}
    went = {_pair(arc): "left" for arc in before.arcs if not set(arc) <= now.kinds.keys()}
    return {pair: became for pair, became in stayed.items() if became} | came | went


def _comparable(wave: NetworkWave, other: NetworkWave) -> Iterator[Arc]:
    """The ratings of one wave that were answered, or could have been, at the other."""
    return filter(comparison(wave, other), wave.levels)


def _of_pairs(wave: NetworkWave, other: NetworkWave) -> dict[Arc, float]:
    found: dict[Arc, float] = {}
    for arc in _comparable(wave, other):
        found[_pair(arc)] = max(wave.levels[arc], found.get(_pair(arc), 0))
    return found


def _became(old: float, new: float) -> str | None:
    """None where there was no tie then, nor now."""
    if min(old, new) >= TIE_LEVEL:
        return "kept" if old == new else "stronger" if new > old else "weaker"
    return "lost" if old >= TIE_LEVEL else "new" if new >= TIE_LEVEL else None


def _pair(arc: Arc) -> Arc:
    return min(arc), max(arc)
