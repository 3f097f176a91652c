"""One family's change: reliable, by rule of thumb, or not to be seen at the end of the scale."""

import pytest

from estimates.reliable_change import change_class, reliable_threshold, rule_of_thumb


def test_jacobson_and_truax_1991():
    # Their generic example: SD 7.5, r .80, from 32.5 to 47.5: S_diff 4.743416, RC 3.162278, so improved.
    threshold = reliable_threshold(7.5, 0.80)
    assert threshold.size == pytest.approx(1.96 * 4.743416, abs=1e-5)
    assert 15 / (threshold.size / 1.96) == pytest.approx(3.162278, abs=5e-7)
    assert change_class(32.5, 15, threshold, 100) == "improved"
    assert change_class(32.5, -15, threshold, 100) == "declined"
    assert change_class(32.5, 9, threshold, 100) == "unchanged"


def test_a_reliable_change_is_strictly_more_than_the_threshold():
    # 1.96 x SD x sqrt(2 x .5) = 1.96 x SD: with SD 1/1.96 the threshold is 1.
    threshold = reliable_threshold(1 / 1.96, 0.5)
    assert threshold.size == pytest.approx(1)
    assert change_class(5, 1, threshold, 10) == "unchanged"
    assert change_class(5, 1.01, threshold, 10) == "improved"
    assert change_class(5, 0.1 + 0.2 + 0.7, threshold, 10) == "unchanged"


def test_near_the_good_end_improvement_cannot_be_seen():
    threshold = reliable_threshold(1 / 1.96, 0.5)
    assert change_class(9, 0, threshold, 10) == "undeterminable"
    assert change_class(9, 1, threshold, 10) == "undeterminable", "exactly within the distance"
    assert change_class(8.9, 0, threshold, 10) == "unchanged"
    assert change_class(9.5, -1.5, threshold, 10) == "declined"


def test_where_lower_is_better_the_good_end_is_the_bottom():
    # Beck's depression score 0-63, SD 11.8 and r .88: threshold 11.33.
    threshold = reliable_threshold(11.8, 0.88)
    assert threshold.size == pytest.approx(11.3305, abs=5e-4)
    assert change_class(30, 12, threshold, 0) == "improved"
    assert change_class(11, 5, threshold, 0) == "undeterminable"
    assert change_class(11, -12, threshold, 0) == "declined"
    assert change_class(60, 0, threshold, 0) == "unchanged"


def test_two_rungs_of_the_ladder():
    threshold = rule_of_thumb(2)
    assert change_class(4, 2, threshold, 10) == "improved"
    assert change_class(4, 1.5, threshold, 10) == "unchanged"
    assert change_class(4, -2, threshold, 10) == "declined"
    assert change_class(8, 2, threshold, 10) == "improved"
    assert change_class(8, 0, threshold, 10) == "unchanged", "two rungs up are still possible"
    assert change_class(9, 1, threshold, 10) == "undeterminable"


def test_a_rule_of_thumb_is_met_despite_rounding():
    assert change_class(1, 0.7 + 0.1, rule_of_thumb(0.8), 10) == "improved"


@pytest.mark.parametrize(("sd", "reliability"), [(0, 0.8), (-1, 0.8), (5, 1), (5, -0.1)])
def test_impossible_reliabilities(sd, reliability):
    with pytest.raises(ValueError, match="expected a positive SD"):
        reliable_threshold(sd, reliability)


def test_impossible_rule_of_thumb():
    with pytest.raises(ValueError, match="positive minimal change"):
        rule_of_thumb(0)
