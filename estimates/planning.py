"""Before the measuring: what a planned number of pairs will be able to show, and what not."""

import math
from dataclasses import dataclass

from estimates.estimate import FEWEST_FOR_INTERVAL, LEVEL
from estimates.quantiles import student_quantile
from estimates.subset_sums import MOST_ENUMERATED

# The customary chance of finding what is there (Cohen 1988).
POWER = 0.8


@dataclass(frozen=True)
class Preview:
    """For `n` pairs: the level that can be reached, the whole width of the interval, and the smallest mean change that
    would show in it in four out of five pilots; both in points. None where there is no interval."""

    n: int
    level: float | None
    width: float | None
    smallest_change: float | None


def preview(n: int, spread: float, level: float = LEVEL) -> Preview:
    """What `n` pairs allow where the changes have a standard deviation of `spread` points.

    The level is the exact one of the subset-mean interval up to 16 pairs. Width and smallest change are Student's at that
    level, for changes that are about normal: t(level) and t(level) + t(power), times spread / sqrt(n).
    ValueError where `spread` is not positive.
    """
    if spread <= 0:
        raise ValueError("expected a positive spread of the changes")
    if n < FEWEST_FOR_INTERVAL:
        return Preview(n, None, None, None)
    reached = reachable_level(n, level)
    edge, beyond = student_quantile((1 + reached) / 2, n - 1), student_quantile(POWER, n - 1)
    error = spread / math.sqrt(n)
    return Preview(n, reached, float(2 * edge * error), float((edge + beyond) * error))


def reachable_level(n: int, level: float = LEVEL) -> float:
    """The true level of the subset-mean interval of `n` pairs that aims at `level`; `level` itself above 16 pairs."""
    if n > MOST_ENUMERATED:
        return level
    patterns = 2**n
    return 1 - 2 * max(1, math.floor((1 - level) / 2 * patterns)) / patterns
