"""The Hodges-Lehmann estimate of a change: the median of all pairwise averages, with Wilcoxon's interval."""

import math
from collections.abc import Sequence
from functools import cache

import numpy as np

from estimates.estimate import FEWEST_FOR_INTERVAL, LEVEL, Estimate, complete, without_noise
from estimates.quantiles import normal_quantile, normal_share
from estimates.subset_sums import subset_sum_law
from estimates.walsh_averages import WalshAverages

# Above this many pairs the normal law gives the same ranks, and the exact one takes long.
MOST_EXACT = 200


def hodges_lehmann(changes: Sequence[float], level: float = LEVEL) -> Estimate:
    """Median of the n(n+1)/2 Walsh averages; zeros are kept (Hollander, Wolfe & Chicken 2014, sections 3.2 and 3.3).

    The interval runs from the k-th smallest to the k-th largest average, k the most for which P(V < k) <= alpha / 2 in
    the signed-rank law; where not even k = 1 reaches the level, smallest to largest, at level 1 - 2 / 2^n. No interval
    below 4 pairs. `method` is "wilcoxon_exact", or "wilcoxon_normal" above 200 pairs.
    """
    array = complete(changes)
    n = len(array)
    if not n:
        return Estimate(None)
    ranked = WalshAverages(array)
    middle = without_noise(ranked.median(), array)
    if n < FEWEST_FOR_INTERVAL:
        return Estimate(middle, n=n, method="walsh_averages")
    k, true_level = _exact_rank(n, level) if n <= MOST_EXACT else _normal_rank(n, level)
    low, high = without_noise(ranked.smallest(k), array), without_noise(ranked.largest(k), array)
    return Estimate(middle, low, high, true_level, n, "wilcoxon_exact" if n <= MOST_EXACT else "wilcoxon_normal")


@cache
def _exact_rank(n: int, level: float) -> tuple[int, float]:
    below = np.cumsum(subset_sum_law(range(1, n + 1)))
    k = max(1, int(np.searchsorted(below, (1 - level) / 2, side="right")))
    return k, 1 - 2 * float(below[k - 1])


def _normal_rank(n: int, level: float) -> tuple[int, float]:
    """The same with the normal law of the signed rank, corrected for continuity."""
    middle, spread = n * (n + 1) / 4, math.sqrt(n * (n + 1) * (2 * n + 1) / 24)
    k = math.floor(middle + spread * normal_quantile((1 - level) / 2) + 0.5)
    return k, 1 - 2 * normal_share((k - 0.5 - middle) / spread)
