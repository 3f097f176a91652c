"""An interval holds the true mean as often as its level says, with four, seven and twelve families."""

import math

import numpy as np
import pytest

from estimates.change import mean_change
from estimates.hodges_lehmann import hodges_lehmann

TRIALS = 2_000


@pytest.mark.parametrize("estimator", [mean_change, hodges_lehmann])
@pytest.mark.parametrize("n", [4, 7, 12])
def test_coverage_is_the_stated_level(estimator, n):
    draw = np.random.default_rng(1908)
    found = [estimator(changes) for changes in draw.laplace(0.4, 1.0, (TRIALS, n))]
    coverage = sum(interval.low <= 0.4 <= interval.high for interval in found) / TRIALS
    level = found[0].level
    assert coverage == pytest.approx(level, abs=4 * math.sqrt(level * (1 - level) / TRIALS))
