"""What a planned number of families will be able to show."""

import numpy as np
import pytest

from estimates.change import mean_change
from estimates.planning import preview, reachable_level

# statistics.md: with 4 pairs the best exact level is 87.5 %, with 5 93.75 %, from 6 on 95 % is reachable.
LEVELS = {4: 0.875, 5: 0.9375, 6: 0.96875, 17: 0.95, 40: 0.95}


@pytest.mark.parametrize("n", LEVELS)
def test_the_level_that_can_be_reached(n):
    assert reachable_level(n) == preview(n, 1).level == pytest.approx(LEVELS[n])


@pytest.mark.parametrize("n", range(4, 20))
def test_it_is_the_level_that_the_figures_will_have(n):
    assert mean_change(np.arange(n)).level == pytest.approx(reachable_level(n))


@pytest.mark.parametrize("n", [6, 12, 16])
def test_the_width_is_that_of_the_intervals_to_come(n):
    """Over 300 pilots with a spread of two points, the mean width is within a seventh of the one foretold."""
    draw = np.random.default_rng(4)
    found = [mean_change(changes) for changes in draw.normal(1, 2, (300, n))]
    assert np.mean([it.high - it.low for it in found]) == pytest.approx(preview(n, 2).width, rel=1 / 7)


@pytest.mark.parametrize("n", [8, 16])
def test_the_smallest_change_shows_in_four_of_five_pilots(n):
    draw = np.random.default_rng(5)
    change = preview(n, 2).smallest_change
    shown = [mean_change(changes).low > 0 for changes in draw.normal(change, 2, (300, n))]
    assert np.mean(shown) == pytest.approx(0.8, abs=0.1)


def test_more_families_show_more_and_three_show_nothing():
    widths = [preview(n, 2).width for n in (6, 8, 12, 16, 40)]
    assert widths == sorted(widths, reverse=True)
    assert preview(3, 2).level is preview(3, 2).width is preview(3, 2).smallest_change is None


def test_a_spread_of_nothing_is_refused():
    with pytest.raises(ValueError, match="positive"):
        preview(8, 0)
