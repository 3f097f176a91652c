"""Tenths and sixths are not exact in floats: a second opinion in fractions, and zeros that must be zero."""

import itertools
import random
import statistics
from fractions import Fraction

import pytest

from estimates.change import mean_change, median_change
from estimates.hodges_lehmann import hodges_lehmann
from estimates.sign_flip import sign_flip_test
from estimates.verbal_scale import verbal_grade


def invented_changes():
    draw = random.Random(11)
    for step in (6, 10, 12, 30):
        for n in (4, 5, 7, 9):
            yield [Fraction(draw.randint(-2 * step, 3 * step), step) for _ in range(n)]


def p_by_fractions(changes):
    patterns = list(itertools.product((1, -1), repeat=len(changes)))
    sums = [abs(sum(sign * change for sign, change in zip(signs, changes, strict=True))) for signs in patterns]
    return sum(total >= sums[0] for total in sums) / len(patterns)


def interval_by_fractions(changes):
    subsets = itertools.chain.from_iterable(itertools.combinations(changes, k + 1) for k in range(len(changes)))
    means = sorted(statistics.mean(subset) for subset in subsets)
    k = max(1, 2 ** len(changes) * 25 // 1000)
    return float(means[k - 1]), float(means[-k])


@pytest.mark.parametrize("changes", list(invented_changes()), ids=lambda changes: f"{len(changes)} pairs")
def test_second_opinion_in_fractions(changes):
    floats = [float(change) for change in changes]
    assert sign_flip_test(floats).p == p_by_fractions(changes)
    found = mean_change(floats)
    assert (found.low, found.high) == pytest.approx(interval_by_fractions(changes), abs=1e-12)
    assert found.value == pytest.approx(float(statistics.mean(changes)), abs=1e-12)
    averages = [(one + other) / 2 for one, other in itertools.combinations_with_replacement(changes, 2)]
    assert hodges_lehmann(floats).value == pytest.approx(float(statistics.median(averages)), abs=1e-12)


def test_sums_that_are_equal_count_as_equal():
    # .1 + .2 = .3: of eight patterns, all with |sum| >= |.1 + .2 - .3| = 0.
    assert sign_flip_test([0.1, 0.2, -0.3]).p == 1
    # .1 + .2 + .3 - .6 + .3 = .3, a sum that many other patterns reach as well.
    tenths = [1, 2, 3, -6, 3]
    assert sign_flip_test([tenth / 10 for tenth in tenths]).p == p_by_fractions(tenths)


def test_no_change_is_exactly_no_change():
    changes = [0.1, 0.2, -0.3]
    assert mean_change(changes).value == 0
    assert median_change([0.3 - 0.2, 0.1 - 0.2]).value == 0
    assert hodges_lehmann([0.3 - 0.1 - 0.2, 0.0, 1.0, -1.0]).value == 0


def test_an_end_of_zero_does_not_exclude_zero():
    # The sixth smallest subset mean is (.1 + .2 - .3) / 3 = 0: in floats 1.9e-17, which is not forward.
    found = mean_change([0.5, 0.1, 0.3, 0.3, 1.1, 1.2, 0.2, -0.3])
    assert found.low == 0
    assert verbal_grade(found) == "not_distinguishable"


@pytest.mark.parametrize("n", [4, 9, 17, 210])
def test_equal_changes_and_no_changes(n):
    for estimator in (mean_change, hodges_lehmann):
        same, none = estimator([1.5] * n), estimator([0.0] * n)
        assert (same.value, same.low, same.high) == pytest.approx((1.5, 1.5, 1.5))
        assert (none.value, none.low, none.high) == (0, 0, 0)
    assert sign_flip_test([0.0] * n).p == 1
    assert sign_flip_test([1.5] * n).p == pytest.approx(2 / 2**n)
