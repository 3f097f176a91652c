"""Kaplan-Meier over the 6-MP arm of Freireich et al. 1963 (R's survival and lifelines)."""

import pytest

from estimates.retention import kaplan_meier, median_retention, numbers_at_risk

WEEKS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
ENDED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]


def test_published_curve():
    published = {6: 0.8571, 7: 0.8067, 10: 0.7529, 13: 0.6902, 16: 0.6275, 22: 0.5378, 23: 0.4482}
    steps = kaplan_meier(WEEKS, ENDED)
    assert {step.time: step.share for step in steps} == pytest.approx(published, abs=5e-5)
    assert [step.at_risk for step in steps] == [21, 17, 15, 12, 11, 7, 6]
    assert [step.ended for step in steps] == [3, 1, 1, 1, 1, 1, 1]


def test_published_error_and_interval():
    first = kaplan_meier(WEEKS, ENDED)[0]
    assert first.standard_error == pytest.approx(0.07636, abs=5e-6)
    # R: summary(survfit(..., conf.type = "log-log")) at 6 weeks: .620 to .952.
    assert (first.low, first.high) == pytest.approx((0.620, 0.952), abs=5e-4)


def test_published_median():
    found = median_retention(WEEKS, ENDED)
    assert (found.value, found.low, found.high, found.n) == (23, 13, None, 21)


def test_numbers_at_risk():
    assert numbers_at_risk(WEEKS, [0, 6, 7, 20, 35, 36]) == [21, 21, 17, 8, 1, 0]


def test_nobody_and_nobody_gone():
    assert kaplan_meier([], []) == []
    assert kaplan_meier([60, 90], [False, False]) == []
    found = median_retention([60, 90], [False, False])
    assert (found.value, found.low, found.high, found.level, found.n) == (None, None, None, None, 2)


def test_everyone_gone():
    steps = kaplan_meier([2, 1, 3, 4], [True] * 4)
    assert [step.share for step in steps] == pytest.approx([0.75, 0.5, 0.25, 0])
    assert (steps[-1].low, steps[-1].high, steps[-1].standard_error) == (None, None, None)
    assert median_retention([2, 1, 3, 4], [True] * 4).value == 2


def test_the_half_is_reached_despite_rounding():
    # 9/10 x 7/9 x 5/7 is one half, and in floats a little more.
    durations, ended = [2, 4, 4, 5, 5, 1, 5, 2, 5, 4], [1, 1, 1, 0, 0, 1, 0, 1, 1, 0]
    assert [step.share for step in kaplan_meier(durations, ended)][2] > 0.5
    assert median_retention(durations, ended).value == 4


def test_refused_durations():
    for durations, ended in (([-1], [True]), ([1, 2], [True])):
        with pytest.raises(ValueError, match="duration"):
            kaplan_meier(durations, ended)
