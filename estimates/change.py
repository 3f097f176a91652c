"""Mean and median change over complete pairs; positive is better."""

import math
from collections.abc import Sequence

import numpy as np

from estimates.estimate import FEWEST_FOR_INTERVAL, LEVEL, Estimate, complete, without_noise
from estimates.quantiles import student_quantile
from estimates.subset_means import subset_mean_interval
from estimates.subset_sums import MOST_ENUMERATED


def mean_change(changes: Sequence[float], level: float = LEVEL) -> Estimate:
    """Mean with the exact subset-mean interval up to 16 pairs and the t interval beyond; no interval below 4 pairs."""
    array = complete(changes)
    if not len(array):
        return Estimate(None)
    mean = without_noise(array.mean(), array)
    if len(array) < FEWEST_FOR_INTERVAL:
        return Estimate(mean, n=len(array), method="mean")
    if len(array) <= MOST_ENUMERATED:
        return Estimate(mean, *subset_mean_interval(array, level), len(array), "subset_means")
    return Estimate(mean, *_t_interval(array, level), len(array), "t")


def median_change(changes: Sequence[float]) -> Estimate:
    """The middle change, or the mean of the two middle ones; without interval."""
    array = complete(changes)
    if not len(array):
        return Estimate(None)
    return Estimate(without_noise(np.median(array), array), n=len(array), method="median")


def _t_interval(changes: np.ndarray, level: float) -> tuple[float, float, float]:
    """Student's interval of the mean, df = n - 1: low, high, level."""
    n = len(changes)
    margin = student_quantile((1 + level) / 2, n - 1) * changes.std(ddof=1) / math.sqrt(n)
    mean = changes.mean()
    return without_noise(mean - margin, changes), without_noise(mean + margin, changes), level
