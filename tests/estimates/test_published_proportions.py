"""Shares with Wilson's interval, and the spread of a reach over schools."""

import pytest

from estimates.estimate import Estimate
from estimates.proportions import index_of_dissimilarity, wilson


@pytest.mark.parametrize(
    ("successes", "total", "low", "high"),
    [
        # R's prop.test(correct = FALSE); 81/263, 15/148, 0/20 and 1/29 are the cases of Newcombe 1998, table I.
        (3, 4, 0.30064184, 0.95441274),
        (11, 16, 0.44404356, 0.85835356),
        (81, 263, 0.25528852, 0.36620958),
        (15, 148, 0.0623864, 0.16048724),
        (0, 20, 0, 0.16112516),
        (1, 29, 0.00611321, 0.17175522),
    ],
)
def test_published_wilson_intervals(successes, total, low, high):
    found = wilson(successes, total)
    assert (found.value, found.low, found.high) == pytest.approx((successes / total, low, high), abs=5e-9)
    assert (found.level, found.n, found.method) == (0.95, total, "wilson")


def test_wilson_of_four_families():
    # Printed shorter, and 4/4 as one minus a rounded .48989083 where .489890836 is meant.
    assert wilson(4, 4).low == pytest.approx(0.51010917, abs=1e-8)
    assert wilson(0, 4).high == pytest.approx(0.48989, abs=5e-6)
    assert (wilson(2, 4).low, wilson(2, 4).high) == pytest.approx((0.150039, 0.849961), abs=5e-7)


def test_the_ends_are_exact():
    assert [wilson(0, n, level=0.56).low for n in range(1, 60)] == [0] * 59
    assert [wilson(n, n, level=0.56).high for n in range(1, 60)] == [1] * 59


def test_no_cases_and_impossible_shares():
    assert wilson(0, 0) == Estimate(None)
    for successes, total in ((3, 2), (-1, 4), (1, 0)):
        with pytest.raises(ValueError, match="not a share"):
            wilson(successes, total)


def test_dissimilarity_of_four_schools():
    # Against all eligible families; against those not reached it would be .126706.
    found = index_of_dissimilarity([30, 12, 25, 9], [120, 60, 150, 70])
    assert found.value == pytest.approx(0.102632, abs=5e-7)
    assert found.n == 400


def test_dissimilarity_at_its_ends():
    assert index_of_dissimilarity([5, 10], [10, 20]).value == pytest.approx(0)
    assert index_of_dissimilarity([10, 0], [10, 90]).value == pytest.approx(0.9)
    assert index_of_dissimilarity([0, 0], [10, 90]) == Estimate(None, n=100)
    with pytest.raises(ValueError, match="no more reached"):
        index_of_dissimilarity([11], [10])
