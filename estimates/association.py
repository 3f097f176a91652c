"""How two quantities go together, such as contact hours and change: Spearman's rho and the Theil-Sen slope."""

import math
from collections.abc import Sequence

import numpy as np

from estimates.estimate import LEVEL, Estimate, complete
from estimates.quantiles import normal_quantile

# Families from which on a screen shows dose beside change.
FEWEST_FOR_ASSOCIATION = 8

# With four points even a perfect order has p = 2 / 4! = .083: no interval of them reaches 95 %.
FEWEST_FOR_ORDER_INTERVAL = 5


def spearman(x: Sequence[float], y: Sequence[float], level: float = LEVEL) -> Estimate:
    """Rank correlation (mean ranks for ties) with the interval of Bonett & Wright (2000), from five pairs on.

    None where one of the two does not vary; no interval where rho is 1 or -1.
    """
    one, other = _pairs(x, y)
    n = len(one)
    if _does_not_vary(one) or _does_not_vary(other):
        return Estimate(None, n=n)
    from scipy import stats  # when it is asked for: see `quantiles`

    rho = float(stats.spearmanr(one, other).statistic)
    if n < FEWEST_FOR_ORDER_INTERVAL or math.isclose(abs(rho), 1):
        return Estimate(rho, n=n, method="spearman")
    margin = normal_quantile((1 + level) / 2) * math.sqrt((1 + rho**2 / 2) / (n - 3))
    low, high = (math.tanh(math.atanh(rho) + side * margin) for side in (-1, 1))
    return Estimate(rho, low, high, level, n, "spearman")


def perfect_order_p(x: Sequence[float], y: Sequence[float]) -> float | None:
    """The exact two-sided p of an order that is wholly the same or wholly reversed; None where it is neither.

    It is the share of all ways to pair the values that give a rho of 1 or -1: 2 / n! without ties. Ties make more pairings alike,
    and where the two sides are tied in different places only one of the two orders can be perfect.
    """
    one, other = _pairs(x, y)
    rho = spearman(one, other).value
    if rho is None or not math.isclose(abs(rho), 1):
        return None
    tied, tied_other = (np.unique(values, return_counts=True)[1].tolist() for values in (one, other))
    orders = (tied == tied_other) + (tied == tied_other[::-1])
    return orders * math.prod(map(math.factorial, tied)) / math.factorial(len(one))


def theil_sen(x: Sequence[float], y: Sequence[float], level: float = LEVEL) -> Estimate:
    """Median of the slopes of y over x between every two points with different x, with Sen's interval (1968).

    None where x does not vary; the interval, from five points on, uses the normal law of Kendall's tau.
    """
    one, other = _pairs(x, y)
    if _does_not_vary(one):
        return Estimate(None, n=len(one))
    from scipy import stats  # when it is asked for: see `quantiles`

    slope, _, low, high = (float(part) for part in stats.theilslopes(other, one, alpha=level))
    if len(one) < FEWEST_FOR_ORDER_INTERVAL:
        return Estimate(slope, n=len(one), method="theil_sen")
    return Estimate(slope, low, high, level, len(one), "theil_sen")


def _pairs(x: Sequence[float], y: Sequence[float]) -> tuple[np.ndarray, np.ndarray]:
    one, other = complete(x), complete(y)
    if len(one) != len(other):
        raise ValueError("expected two numbers of every pair")
    # Tenths and sixths are not exact in floats: what differs by rounding error alone is a tie.
    return np.round(one, 9), np.round(other, 9)


def _does_not_vary(values: np.ndarray) -> bool:
    return len(np.unique(values)) < 2
