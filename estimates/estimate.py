"""The answer of an estimator: a value with its interval, the interval's true level, and the units behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

# The level that intervals aim at; with few units the true level is another, and that one is given.
LEVEL = 0.95

# With three pairs even the widest exact interval holds the truth only three times in four.
FEWEST_FOR_INTERVAL = 4

# Sums that differ by less than this share of their terms are the same: tenths and sixths are not exact in floats.
TOLERANCE = 1e-9


@dataclass(frozen=True)
class Estimate:
    """A value with interval [low, high] of true level `level` over `n` units; None where it cannot be said.

    `method` is a code for how it was reached, such as "subset_means" or "t"; empty without any value.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    level: float | None = None
    n: int = 0
    method: str = ""


def complete(values: Sequence[float]) -> np.ndarray:
    """The values as a one-dimensional array of floats; ValueError where one is blank, since pairs are complete."""
    array = np.asarray(values, dtype=float)
    if array.ndim != 1 or not np.isfinite(array).all():
        raise ValueError("expected one list of numbers without blanks")
    return array


def without_noise(value: float, values: np.ndarray) -> float:
    """A value computed from `values`, zero where it is nothing but their rounding error (0.1 + 0.2 - 0.3)."""
    return 0.0 if abs(value) <= TOLERANCE * np.abs(values).max() else float(value)
