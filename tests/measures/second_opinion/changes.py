"""What else is said of the same changes: the middle one, all averages of two, every pattern of signs, the effect size."""

import math
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from statistics import fmean, median, variance

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key
from tests.measures.second_opinion.outcomes import Pair, later, per_unit
from tests.measures.second_opinion.rows import Input


@second_opinion("resilience_change_median")
def middle_change(data: Input) -> dict[Key, Cell]:
    """The median of the units' changes."""
    return _told(data, lambda pairs: median(change for _first, _later, change in pairs))


@second_opinion("resilience_change_hl")
def hodges_lehmann(data: Input) -> dict[Key, Cell]:
    """The median of the averages of every two changes and of each with itself."""
    return _told(data, lambda pairs: median(_averages([change for _first, _later, change in pairs])))


@second_opinion("resilience_change_p")
def sign_flip(data: Input) -> dict[Key, Cell]:
    """The share of all patterns of signs with a sum at least as far from zero."""
    return _told(data, lambda pairs: _share_as_far([change for _first, _later, change in pairs]))


@second_opinion("resilience_effect_size")
def effect_size(data: Input) -> dict[Key, Cell]:
    """Hedges' g of paired readings."""
    return _told(data, _effect)


def pairs(data: Input) -> dict[Key, dict[str, Pair]]:
    """Cut → unit → its respondents' mean first score, later score and change."""
    told = later(data)
    parts = [per_unit(data, [(series, wave, when, pair[part]) for series, wave, when, pair in told]) for part in range(3)]
    return {cut: {unit: tuple(part[cut][unit] for part in parts) for unit in parts[0][cut]} for cut in parts[0]}


def _told(data: Input, figure: Callable[[list[Pair]], float | None]) -> dict[Key, Cell]:
    return {cut: Cell(figure(list(units.values())), len(units)) for cut, units in pairs(data).items()}


def _averages(changes: list[float]) -> list[float]:
    return [(one + other) / 2 for place, one in enumerate(changes) for other in changes[place:]]


def _share_as_far(changes: list[float]) -> float:
    """By exact fractions: how many patterns lead to each sum, one change after the other."""
    exact = [Fraction(change).limit_denominator(1000) for change in changes]
    sums = Counter({Fraction(0): 1})
    for change in exact:
        nxt: Counter = Counter()
        for total, ways in sums.items():
            nxt[total + change] += ways
            nxt[total - change] += ways
        sums = nxt
    return sum(ways for total, ways in sums.items() if abs(total) >= abs(sum(exact))) / 2 ** len(exact)


def _effect(units: list[Pair]) -> float | None:
    n = len(units)
    if n < 3:
        return None
    spread = math.sqrt(fmean([variance(pair[0] for pair in units), variance(pair[1] for pair in units)]))
    if spread < 1e-9:
        return None
    small = math.gamma((n - 1) / 2) / (math.sqrt((n - 1) / 2) * math.gamma((n - 2) / 2))
    return small * fmean(pair[2] for pair in units) / spread
