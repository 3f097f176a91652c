"""Twenty dots: they agree with the interval of the mean, move with the changes, and say nothing below six pairs."""

import itertools
from statistics import fmean

import numpy as np
import pytest

from estimates.change import mean_change
from estimates.estimate import Estimate
from estimates.possible_means import possible_means, student_means

# Changes on a ladder: rising, falling, mixed.
RISING, MIXED = [1, 2, 3, 2, 1, 4], [3, -2, 1, 0, -1, 2, -3, 1]


def test_below_six_pairs_there_are_none():
    assert possible_means([1, 2, 3, 4, 5]) == ()


def test_six_changes_by_hand():
    """Of the 63 means of subsets the first dot lies between the first and the second: .025 x 64 = 1.6."""
    means = sorted(fmean(some) for size in range(1, 7) for some in itertools.combinations(RISING, size))
    dots = possible_means(RISING)
    assert len(dots) == 20
    assert dots[0] == pytest.approx((means[0] + means[1]) / 2)
    assert dots[-1] == pytest.approx((means[-2] + means[-1]) / 2)
    assert list(dots) == sorted(dots)


@pytest.mark.parametrize("changes", [RISING, MIXED, [-one for one in RISING], list(range(-5, 11))])
def test_all_dots_lie_within_the_interval_of_95_in_100(changes):
    interval = mean_change(changes)
    assert all(interval.low <= dot <= interval.high for dot in possible_means(changes))


def test_turning_every_change_turns_every_dot():
    assert possible_means([-one for one in MIXED]) == pytest.approx([-dot for dot in reversed(possible_means(MIXED))])


def test_changes_that_are_all_alike_leave_one_place():
    assert set(possible_means([2] * 8)) == {2.0}


def test_beyond_sixteen_the_dots_follow_student():
    changes = np.arange(17) - 6.0
    with pytest.raises(ValueError, match="16"):
        possible_means(changes)
    interval, dots = mean_change(changes), student_means(mean_change(changes))
    # The outer dots are the .025 and .975 quantiles: the ends of the interval of 95 %.
    assert (dots[0], dots[-1]) == pytest.approx((interval.low, interval.high))
    assert fmean(dots) == pytest.approx(interval.value)
    assert student_means(mean_change([1, 2])) == ()


def test_a_withheld_mean_has_no_dots():
    """On a frozen figure every number of it is not a number."""
    nothing = float("nan")
    assert student_means(Estimate(nothing, nothing, nothing, nothing, 20)) == ()
