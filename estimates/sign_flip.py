"""The exact sign-flip test: how often would chance alone give changes at least this one-sided?"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from estimates.estimate import TOLERANCE, complete
from estimates.subset_sums import MOST_ENUMERATED, subset_sum_law, subset_sums

# With a fixed seed the same figure stands in the pack, on the page and in next year's check.
RANDOM_PATTERNS = 100_000
SEED = 20240312

# Item means and family means have small denominators; finer fractions would fit any number by accident.
FINEST_GRID = 1_000
# Steps from all backward to all forward: bounds the time of one test to some tens of milliseconds.
WIDEST_GRID = 100_000


@dataclass(frozen=True)
class SignFlipTest:
    """Two-sided p over n changes; `method` is "enumerated" or "grid" (both exact) or "random"."""

    p: float | None
    n: int
    method: str = ""


def sign_flip_test(changes: Sequence[float]) -> SignFlipTest:
    """Share of all 2^n sign patterns with |sum of signed changes| >= |sum of changes| (Fisher 1935, section 21).

    Up to 16 changes every pattern is counted; beyond, exactly where the changes lie on a grid (whole or simple
    fractional steps), else 100,000 random patterns with a fixed seed. Without any change p is None.
    """
    # Sorted, so that the same changes in another order meet the same random patterns.
    array = np.sort(complete(changes))
    if not len(array):
        return SignFlipTest(None, 0)
    if len(array) <= MOST_ENUMERATED:
        return SignFlipTest(_enumerated_p(array), len(array), "enumerated")
    steps = _grid_steps(array)
    if steps is not None:
        return SignFlipTest(_grid_p(steps), len(array), "grid")
    return SignFlipTest(_random_p(array), len(array), "random")


def smallest_p(n: int) -> float:
    """The smallest two-sided p that n pairs can give, all of them moving one way: 2 / 2^n, .125 with four pairs."""
    return min(1.0, 2.0 ** (1 - n))


def _enumerated_p(changes: np.ndarray) -> float:
    flipped = changes.sum() - 2 * subset_sums(changes)
    return float(np.mean(_at_least_as_far(flipped, changes)))


def _at_least_as_far(sums: np.ndarray, changes: np.ndarray) -> np.ndarray:
    # Relative to the size of the changes, since their sum itself may be near zero.
    return np.abs(sums) >= abs(changes.sum()) - TOLERANCE * np.abs(changes).sum()


def _grid_steps(changes: np.ndarray) -> list[int] | None:
    """The changes as whole numbers of one common step, or None where they lie on no grid or a very wide one."""
    fractions = [Fraction(change).limit_denominator(FINEST_GRID) for change in changes.tolist()]
    if np.abs(np.array(fractions, dtype=float) - changes).max() > TOLERANCE * np.abs(changes).max():
        return None
    denominator = math.lcm(*(fraction.denominator for fraction in fractions))
    steps = [int(fraction * denominator) for fraction in fractions]
    steps = [step // (math.gcd(*steps) or 1) for step in steps]
    return steps if sum(map(abs, steps)) <= WIDEST_GRID else None


def _grid_p(steps: list[int]) -> float:
    law = subset_sum_law(map(abs, steps))
    # The subset is what points forward; all else points backward, so the signed sum is twice the subset's less all.
    signed = 2 * np.arange(len(law)) - (len(law) - 1)
    return min(1.0, float(law[np.abs(signed) >= abs(sum(steps))].sum()))


def _random_p(changes: np.ndarray) -> float:
    """The observed pattern counts as one of the patterns, so that p is never zero (Phipson & Smyth 2010)."""
    draw = np.random.default_rng(SEED)
    far = 0
    for _ in range(100):
        signs = draw.integers(0, 2, (RANDOM_PATTERNS // 100, len(changes))) * 2 - 1
        far += int(_at_least_as_far(signs @ changes, changes).sum())
    return (far + 1) / (RANDOM_PATTERNS + 1)
