"""Spearman's rho and the Theil-Sen slope of published examples."""

import itertools

import pytest

from estimates.association import perfect_order_p, spearman, theil_sen
from estimates.estimate import Estimate

# Hollander & Wolfe 1973, tuna lightness and panel score (the example of R's cor.test).
LIGHTNESS = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
PANEL = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]


def test_spearman_of_tuna():
    found = spearman(LIGHTNESS, PANEL)
    assert (found.value, found.low, found.high) == pytest.approx((0.6, -0.17426, 0.9158), abs=5e-5)
    assert (found.level, found.n) == (0.95, 9)
    # S = 48 = (1 - rho) (n^3 - n) / 6.
    assert (1 - found.value) * (9**3 - 9) / 6 == pytest.approx(48)


def test_theil_sen_of_sen_1968():
    found = theil_sen([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78], level=0.93)
    assert (found.value, found.low, found.high) == pytest.approx((4, 26 / 7, 4.375))
    assert (found.level, found.n) == (0.93, 7)


def test_theil_sen_is_wider_at_a_higher_level():
    x, y = [1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]
    inner, outer = theil_sen(x, y, level=0.5), theil_sen(x, y, level=0.8)
    assert outer.low < inner.low < 4 < inner.high < outer.high
    assert (inner.level, outer.level) == (0.5, 0.8)


def test_what_does_not_vary_goes_with_nothing():
    assert spearman([1, 1, 1, 1], [1, 2, 3, 4]) == Estimate(None, n=4)
    assert spearman([], []) == Estimate(None)
    assert theil_sen([2, 2, 2], [1, 2, 3]) == Estimate(None, n=3)
    assert theil_sen([1, 2, 3, 4], [5, 5, 5, 5]).value == 0


def test_a_perfect_order_has_no_interval():
    found = spearman([1, 2, 3, 4, 5], [1, 4, 9, 16, 25])
    assert (found.value, found.low, found.high) == (pytest.approx(1), None, None)


@pytest.mark.parametrize("association", [spearman, theil_sen])
def test_an_interval_needs_five_points(association):
    assert association([1, 2, 3, 4], [1, 3, 2, 5]).low is None
    assert association([1, 2, 3, 4, 5], [1, 3, 2, 5, 4]).low is not None


@pytest.mark.parametrize("association", [spearman, theil_sen])
def test_every_point_has_two_numbers(association):
    with pytest.raises(ValueError, match="two numbers"):
        association([1, 2], [1])


@pytest.mark.parametrize(
    ("x", "y", "p"),
    [
        (range(8), range(8), 2 / 40320),
        (range(8), range(8, 0, -1), 2 / 40320),
        # One value apart from seven alike: one pairing in eight gives this order, and none the reverse.
        ([0] * 7 + [10], [1] * 7 + [3], 1 / 8),
        # Tied in the middle the reverse is as perfect: 2 x 2! / 4!.
        ([1, 2, 2, 3], [4, 5, 5, 6], 4 / 24),
        ([0.1 + 0.2, 0.3, 1], [1, 1, 2], 2 / 6),
        (range(8), [0, 1, 2, 3, 4, 5, 7, 6], None),
        ([1] * 8, range(8), None),
    ],
)
def test_the_exact_p_of_a_perfect_order_is_its_share_of_all_pairings(x, y, p):
    assert perfect_order_p(list(x), list(y)) == (p if p is None else pytest.approx(p))


@pytest.mark.parametrize(("x", "y"), [([1, 2, 2, 3], [4, 5, 5, 6]), ([1, 1, 2, 3], [2, 2, 5, 9]), ([1, 2, 3, 4], [4, 3, 2, 1])])
def test_counted_one_by_one_over_all_pairings_it_is_the_same(x, y):
    rhos = [spearman(x, pairing).value for pairing in itertools.permutations(y)]
    assert perfect_order_p(x, y) == pytest.approx(sum(abs(rho) > 1 - 1e-9 for rho in rhos) / len(rhos))
