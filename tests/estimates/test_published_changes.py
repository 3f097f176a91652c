"""Sleep and depression: two small published data sets through every estimator of change."""

import pytest

from estimates.change import mean_change, median_change
from estimates.effect_size import hedges_g_av, small_sample_factor
from estimates.hodges_lehmann import hodges_lehmann
from estimates.sign_flip import sign_flip_test
from estimates.subset_sums import subset_sum_law

# Student 1908, extra sleep under two drugs (R's datasets::sleep): the fifth patient does not change.
SLEEP_FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2.0]
SLEEP_LATER = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
SLEEP = [later - first for first, later in zip(SLEEP_FIRST, SLEEP_LATER, strict=True)]

# Hollander & Wolfe 1973, Hamilton depression factor IV, lower is better (the example of R's wilcox.test).
DEPRESSION_FIRST = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3]
DEPRESSION_LATER = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
DEPRESSION = [first - later for first, later in zip(DEPRESSION_FIRST, DEPRESSION_LATER, strict=True)]


def test_mean_and_exact_interval_of_sleep():
    found = mean_change(SLEEP)
    assert found.value == pytest.approx(1.58)
    assert (found.low, found.high) == pytest.approx((0.8333333, 2.4666667))
    assert (found.level, found.n, found.method) == (0.951171875, 10, "subset_means")


def test_mean_and_exact_interval_of_depression():
    found = mean_change(DEPRESSION)
    assert (found.low, found.high) == pytest.approx((0.09325, 0.771))
    assert (found.level, found.n) == (0.953125, 9)


def test_sign_flip_p():
    # Student's t would give .0028 for sleep; 4 of 1024 patterns are as far, a naive >= finds fewer.
    assert sign_flip_test(SLEEP).p == 4 / 1024
    assert sign_flip_test(DEPRESSION).p == 14 / 512


def test_hodges_lehmann_of_sleep_keeps_the_zero():
    # R's wilcox.test drops it and says 1.4000307.
    found = hodges_lehmann(SLEEP)
    assert (found.value, found.low, found.high) == pytest.approx((1.3, 0.9, 2.7))
    assert (found.level, found.method) == (0.951171875, "wilcoxon_exact")


def test_hodges_lehmann_of_depression():
    found = hodges_lehmann(DEPRESSION)
    assert (found.value, found.low, found.high) == pytest.approx((0.46, 0.01, 0.786))
    assert found.level == pytest.approx(0.9609375)


def test_signed_rank_law_of_depression():
    # V = 40 of 45 at nine pairs: one-sided p .01953125.
    assert subset_sum_law(range(1, 10))[40:].sum() == pytest.approx(0.01953125)


def test_effect_size_of_sleep():
    # d_av .83218108 x exact J(9) .91387489; the approximate J is .91428571, and the wrong df would give g = .7970185.
    assert small_sample_factor(9) == pytest.approx(0.91387489, abs=5e-9)
    found = hedges_g_av(SLEEP_FIRST, SLEEP_LATER)
    assert found.value == pytest.approx(0.7605094, abs=5e-8)
    assert found.value / small_sample_factor(9) == pytest.approx(0.83218108, abs=5e-9)
    assert hedges_g_av(SLEEP_FIRST, SLEEP_LATER, direction=-1).value == -found.value


def test_median_of_sleep():
    assert median_change(SLEEP).value == pytest.approx(1.3)
