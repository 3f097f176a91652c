"""What the number of pairs allows: no pairs, a few, and so many that nothing can be listed any more."""

import math

import numpy as np
import pytest

from estimates.change import mean_change, median_change
from estimates.effect_size import hedges_g_av
from estimates.estimate import Estimate
from estimates.hodges_lehmann import hodges_lehmann
from estimates.sign_flip import sign_flip_test, smallest_p

ESTIMATORS = (mean_change, median_change, hodges_lehmann)


def irrational(n):
    return [math.sin(7 * k) + 0.3 for k in range(1, n + 1)]


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_no_pairs(estimator):
    assert estimator([]) == Estimate(None)


@pytest.mark.parametrize("estimator", ESTIMATORS)
@pytest.mark.parametrize("changes", [[2], [2, 2], [1, 2, 3]])
def test_no_interval_below_four_pairs(estimator, changes):
    found = estimator(changes)
    assert (found.value, found.low, found.high, found.level, found.n) == (2, None, None, None, len(changes))


@pytest.mark.parametrize("estimator", [mean_change, hodges_lehmann])
@pytest.mark.parametrize(("n", "level"), [(4, 0.875), (5, 0.9375)])
def test_best_level_of_four_and_five_pairs(estimator, n, level):
    found = estimator(range(1, n + 1))
    assert (found.low, found.high, found.level) == (1, n, level)


@pytest.mark.parametrize("estimator", [mean_change, hodges_lehmann])
def test_a_level_that_can_be_met_exactly_is(estimator):
    # Five pairs, 87.5 %: the second smallest of 31 subset means, or of 15 averages, and the second largest.
    found = estimator([0, 1, 2, 4, 8], level=0.875)
    assert (found.level, found.low, found.high) == (0.875, 0.5, 6)


def test_levels_from_six_pairs_on_reach_95_percent():
    for n in range(6, 41):
        assert mean_change(irrational(n)).level >= 0.95
        assert hodges_lehmann(irrational(n)).level >= 0.95


def test_exact_up_to_sixteen_pairs_and_student_beyond():
    assert mean_change(irrational(16)).method == "subset_means"
    found = mean_change(irrational(17))
    assert (found.method, found.level, found.n) == ("t", 0.95, 17)


def test_student_interval_by_hand():
    # 0, 1, ..., 24: mean 12, s^2 = 25 x 26 / 12, t(24; .975) = 2.063899 from a table.
    found = mean_change(range(25))
    margin = 2.063899 * math.sqrt(25 * 26 / 12 / 25)
    assert (found.low, found.high) == pytest.approx((12 - margin, 12 + margin))


def test_smallest_possible_p():
    assert [smallest_p(n) for n in (0, 1, 4, 5, 6)] == [1, 1, 0.125, 0.0625, 0.03125]
    for n in (1, 4, 6, 16):
        assert sign_flip_test(range(1, n + 1)).p == smallest_p(n)


def test_sign_flip_says_how_it_was_reached():
    assert (sign_flip_test([]).p, sign_flip_test([]).method) == (None, "")
    assert sign_flip_test(irrational(16)).method == "enumerated"
    assert sign_flip_test([0.5, -0.25] * 10).method == "grid"
    assert sign_flip_test([7_000, -9_000] * 10).method == "grid"
    assert sign_flip_test([7_000, -9_001] * 10).method == "random", "too wide a grid to walk"
    assert sign_flip_test(irrational(17)).method == "random"


def test_the_grid_gives_what_listing_gives(monkeypatch):
    changes = [k / 6 + (-1) ** k * 0.7 for k in range(-6, 8)]
    listed = sign_flip_test(changes)
    monkeypatch.setattr("estimates.sign_flip.MOST_ENUMERATED", 3)
    by_grid = sign_flip_test(changes)
    assert (listed.method, by_grid.method) == ("enumerated", "grid")
    assert by_grid.p == pytest.approx(listed.p, rel=1e-12)


def test_random_patterns_are_near_and_always_the_same(monkeypatch):
    changes = irrational(14)
    exact = sign_flip_test(changes).p
    monkeypatch.setattr("estimates.sign_flip.MOST_ENUMERATED", 3)
    drawn = sign_flip_test(changes)
    assert drawn.method == "random"
    assert drawn.p == pytest.approx(exact, abs=4 * math.sqrt(exact / 100_000))
    assert sign_flip_test(changes[::-1]).p == drawn.p


def test_random_p_is_never_zero():
    assert sign_flip_test([10 + value for value in irrational(60)]).p == 1 / 100_001


def test_two_hundred_pairs_are_exact_and_more_are_normal():
    exact, normal = hodges_lehmann(irrational(200)), hodges_lehmann(irrational(201))
    assert (exact.method, normal.method) == ("wilcoxon_exact", "wilcoxon_normal")
    assert (normal.low, normal.high) == pytest.approx((exact.low, exact.high), abs=0.02)
    assert normal.level == pytest.approx(0.95, abs=1e-3)


def test_the_normal_law_is_near_the_exact_one(monkeypatch):
    exact = hodges_lehmann(irrational(150))
    monkeypatch.setattr("estimates.hodges_lehmann.MOST_EXACT", 100)
    normal = hodges_lehmann(irrational(150))
    assert normal.level == pytest.approx(exact.level, abs=5e-5)
    assert (normal.low, normal.high) == pytest.approx((exact.low, exact.high), abs=2e-3)


def test_effect_size_needs_three_pairs_and_a_difference():
    assert hedges_g_av([], []).value is None
    assert hedges_g_av([1, 2], [2, 4]) == Estimate(None, n=2)
    assert hedges_g_av([3, 3, 3], [4, 4, 4]) == Estimate(None, n=3)
    assert hedges_g_av([1, 2, 3], [2, 3, 4]).value == pytest.approx(1 / math.sqrt(math.pi))
    with pytest.raises(ValueError, match="later reading"):
        hedges_g_av([1, 2, 3], [2, 3])


@pytest.mark.parametrize("estimator", [*ESTIMATORS, sign_flip_test])
@pytest.mark.parametrize("changes", [[1, math.nan, 2], [1, math.inf], [[1, 2], [3, 4]]])
def test_blanks_are_refused(estimator, changes):
    with pytest.raises(ValueError, match="without blanks"):
        estimator(changes)


def test_the_caller_s_numbers_stay_as_they_are():
    changes = np.array([3.0, -1.0, 2.0, 0.5])
    for estimator in (*ESTIMATORS, sign_flip_test):
        estimator(changes)
    assert changes.tolist() == [3.0, -1.0, 2.0, 0.5]
