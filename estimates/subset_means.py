"""The exact interval of a mean from the means of all subsets: Hartigan's typical values (JASA 1969, 64: 1303-1317)."""

import math

import numpy as np

from estimates.estimate import without_noise
from estimates.subset_sums import subset_sizes, subset_sums


def subset_mean_interval(changes: np.ndarray, level: float) -> tuple[float, float, float]:
    """Low, high and true level for at least one and at most 16 changes, exact for symmetric changes.

    The k-th smallest and k-th largest of the 2^n - 1 subset means with k = floor(alpha / 2 * 2^n) hold the centre with
    chance 1 - 2k / 2^n. With few pairs k would be 0: then smallest and largest (k = 1), at a level below the asked one.
    """
    patterns = 2 ** len(changes)
    k = max(1, math.floor((1 - level) / 2 * patterns))
    means = subset_sums(changes)[1:] / subset_sizes(len(changes))[1:]
    ordered = np.partition(means, (k - 1, len(means) - k))
    low, high = (without_noise(ordered[place], changes) for place in (k - 1, len(means) - k))
    return low, high, 1 - 2 * k / patterns
