"""Many tests at once, people who left, and movement to expect without any effect."""

import math
import statistics

import pytest

from estimates.effect_size import hedges_g_av
from estimates.estimate import Estimate
from estimates.multiplicity import chance_of_a_false_finding, expected_false_flags, holm
from estimates.rival_explanations import attrition_bounds, expected_regression_to_the_mean


def test_holm():
    # R: p.adjust(c(.01, .04, .03, .005), "holm").
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


def test_holm_finds_no_less_than_bonferroni_in_benjamini_and_hochberg_1995():
    # Their fifteen p-values: Bonferroni finds three, and Holm finds the same three.
    small = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459]
    p = [*small, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
    assert [adjusted <= 0.05 for adjusted in holm(p)] == [True] * 3 + [False] * 12
    assert holm(p)[-1] == 1


def test_holm_leaves_out_what_was_not_tested():
    assert holm([None, 0.03, None, 0.02]) == [None, pytest.approx(0.04), None, pytest.approx(0.04)]
    assert holm([]) == []


def test_false_findings_of_six_sources_and_of_ninety_six_classes():
    assert chance_of_a_false_finding(6) == pytest.approx(0.265, abs=5e-4)
    assert expected_false_flags(96) == pytest.approx(4.8)


def test_attrition_bounds():
    # Eight stayed with a mean of 2, two left: (16 - 2 x 5) / 10 and (16 + 2 x 5) / 10.
    found = attrition_bounds([2] * 8, 2, 5)
    assert (found.value, found.low, found.high) == pytest.approx((2, 0.6, 2.6))
    assert (found.level, found.n) == (None, 10)
    assert attrition_bounds([1, 3], 0, 5) == Estimate(2, 2, 2, None, 2, "attrition_bounds")
    assert attrition_bounds([], 3, 5) == Estimate(None, n=3)


def test_expected_regression_to_the_mean():
    # First readings of 20 where others have 30, r = .8: two points up come by themselves, and down where low is good.
    assert expected_regression_to_the_mean([18, 22], 30, 0.8) == pytest.approx(2)
    assert expected_regression_to_the_mean([18, 22], 30, 0.8, direction=-1) == pytest.approx(-2)
    assert expected_regression_to_the_mean([], 30, 0.8) is None


def test_effect_size_of_borenstein_2009():
    # Chapter 4: fifty pairs, means 100 and 103, SD of change 5.5, r .7: d .42250727, g .41600716 with approximate J.
    sd = 5.5 / math.sqrt(2 * (1 - 0.7))
    # Two uncorrelated lists: alternating, and alternating by two with a pair of zeros at the end.
    one, across = scaled([1, -1] * 25), scaled([1, 1, -1, -1] * 12 + [0, 0])
    first = [100 + sd * own for own in one]
    later = [103 + sd * (0.7 * own + math.sqrt(1 - 0.7**2) * rest) for own, rest in zip(one, across, strict=True)]
    assert statistics.stdev(b - a for a, b in zip(first, later, strict=True)) == pytest.approx(5.5)
    assert hedges_g_av(first, later).value == pytest.approx(0.41600716, abs=5e-5)


def scaled(values):
    """Mean 0 and sample SD 1."""
    mean, sd = statistics.mean(values), statistics.stdev(values)
    return [(value - mean) / sd for value in values]
