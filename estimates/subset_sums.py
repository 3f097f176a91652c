"""Sums over all subsets of a few numbers: what the exact tests and intervals count."""

from collections.abc import Iterable
from functools import cache

import numpy as np

# Up to this many numbers every subset is listed: 65,536 of them, a millisecond. Each number more doubles that.
MOST_ENUMERATED = 16


def subset_sums(values: Iterable[float]) -> np.ndarray:
    """The sums of all 2^n subsets of n values, the empty one first, always in the same order of subsets."""
    sums = np.zeros(1)
    for value in values:
        sums = np.concatenate([sums, sums + value])
    return sums


@cache
def subset_sizes(n: int) -> np.ndarray:
    """The number of members of each subset, in the order of `subset_sums`; read-only."""
    sizes = subset_sums(np.ones(n))
    sizes.flags.writeable = False
    return sizes


def subset_sum_law(steps: Iterable[int]) -> np.ndarray:
    """P(sum = 0, 1, 2, ...) when each non-negative whole number is in the subset with chance one half.

    Exact by dynamic programming up to float rounding; with the steps 1..n it is the law of Wilcoxon's signed rank.
    """
    law = np.ones(1)
    for step in steps:
        law = (np.pad(law, (0, step)) + np.pad(law, (step, 0))) / 2
    return law
