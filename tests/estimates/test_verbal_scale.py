"""The six things that may be said of a mean change, and when."""

import pytest

from estimates.change import mean_change
from estimates.estimate import Estimate
from estimates.reliable_change import ChangeThreshold
from estimates.verbal_scale import verbal_grade

RELIABLE = ChangeThreshold(4, reliable=True)


@pytest.mark.parametrize(
    ("value", "low", "high", "grade"),
    [
        (3, 1, 5, "clearly_forward"),
        (2, 1, 3, "seems_forward"),
        (1.9, 0.1, 4, "seems_forward"),
        (3, 0, 6, "not_distinguishable"),
        (3, -1, 7, "not_distinguishable"),
        (-3, -6, 0, "not_distinguishable"),
        (-2, -3, -1, "seems_backward"),
        (-3, -5, -1, "clearly_backward"),
        (3, 1e-16, 6, "not_distinguishable"),
        (-3, -6, -1e-16, "not_distinguishable"),
    ],
)
def test_grades_with_a_reliable_change_of_four(value, low, high, grade):
    assert verbal_grade(Estimate(value, low, high, 0.95, 12), RELIABLE) == grade


@pytest.mark.parametrize("threshold", [None, ChangeThreshold(4, reliable=False)])
def test_without_reliability_nothing_is_clear(threshold):
    assert verbal_grade(Estimate(30, 20, 40, 0.95, 12), threshold) == "seems_forward"
    assert verbal_grade(Estimate(-30, -40, -20, 0.95, 12), threshold) == "seems_backward"


def test_below_six_pairs_nothing_is_said():
    assert verbal_grade(mean_change([]), RELIABLE) == "too_few"
    assert verbal_grade(mean_change([5] * 3), RELIABLE) == "too_few"
    assert verbal_grade(mean_change([5] * 5), RELIABLE) == "too_few"
    assert verbal_grade(mean_change([5] * 6), RELIABLE) == "clearly_forward"
