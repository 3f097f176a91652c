"""Change in standard deviations: Hedges' g_av for paired readings."""

import math
from collections.abc import Sequence

from estimates.estimate import TOLERANCE, Estimate, complete

# With two pairs the correction for small samples is zero, and so would be every effect.
FEWEST_FOR_EFFECT = 3


def hedges_g_av(first: Sequence[float], later: Sequence[float], direction: int = 1) -> Estimate:
    """J x mean change / sqrt((s1^2 + s2^2) / 2), positive is better (Lakens 2013; J of Hedges 1981 with df = n - 1).

    `direction` is -1 where a lower score is better. None below three pairs or where nobody differs; no interval.
    ValueError where the two lists differ in length.
    """
    before, after = complete(first), complete(later)
    if len(before) != len(after):
        raise ValueError("expected a first and a later reading of every pair")
    n = len(before)
    if n < FEWEST_FOR_EFFECT:
        return Estimate(None, n=n)
    spread = math.sqrt((before.var(ddof=1) + after.var(ddof=1)) / 2)
    if spread <= TOLERANCE * max(abs(before).max(), abs(after).max()):
        return Estimate(None, n=n)
    change = direction * float((after - before).mean())
    return Estimate(small_sample_factor(n - 1) * change / spread, n=n, method="hedges_g_av")


def small_sample_factor(df: int) -> float:
    """J(df) = Gamma(df/2) / (sqrt(df/2) Gamma((df-1)/2)), exact (Hedges 1981); df of 2 or more."""
    return math.exp(math.lgamma(df / 2) - math.lgamma((df - 1) / 2)) / math.sqrt(df / 2)
