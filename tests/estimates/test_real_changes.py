"""Change over real attrition: the depression scores of a hundred patients (Proudfoot et al. 2003), run with R."""

from collections import defaultdict

import pytest

from estimates.change import mean_change, median_change
from estimates.hodges_lehmann import hodges_lehmann
from estimates.sign_flip import sign_flip_test

# n, mean, t interval, median, Hodges-Lehmann; a lower score is better, so change is first minus later.
PUBLISHED = {
    "T1": (97, 6.237113, 4.327579, 8.146647, 5, 5.5),
    "T2": (73, 8.342466, 5.904632, 10.780299, 7, 7.5),
    "T3": (58, 9.706897, 6.909019, 12.504774, 10.5, 9.5),
    "T4": (52, 11.884615, 8.960212, 14.809019, 10, 11.5),
}


@pytest.fixture(scope="module")
def scores(study_rows):
    by_wave = defaultdict(dict)
    for row in study_rows("answers"):
        by_wave[row["wave"]][row["family"]] = int(row["answer"])
    return by_wave


@pytest.mark.parametrize("wave", PUBLISHED)
def test_published_changes(scores, wave):
    first, later = scores["T0"], scores[wave]
    changes = [first[family] - later[family] for family in later if family in first]
    n, mean, low, high, median, middle = PUBLISHED[wave]
    found = mean_change(changes)
    assert (found.n, found.method) == (n, "t")
    assert (found.value, found.low, found.high) == pytest.approx((mean, low, high), abs=5e-7)
    assert median_change(changes).value == median
    assert hodges_lehmann(changes).value == middle
    assert sign_flip_test(changes).method == "grid"
    assert 0 < sign_flip_test(changes).p < 1e-6
