"""Retention, spread and what adds up, through the figures: published examples, and what is withheld stays withheld."""

import pandas as pd
import pytest

from figures.so_far import so_far
from figures.spread import dissimilarity
from figures.staying import DAYS_A_MONTH, curve, followed, half_year, middle, share_at, weekly

# Freireich et al. 1963 (6-MP), weeks, as counted rows; survival and median by R survival and lifelines.
WEEKS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
ENDED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]


@pytest.fixture
def counts() -> pd.DataFrame:
    """The published stays as weeks of seven days, counted as the view counts them."""
    each = pd.DataFrame({"days": [7 * week for week in WEEKS], "ended": [bool(one) for one in ENDED]})
    return each.groupby(["days", "ended"], as_index=False).size().rename(columns={"size": "people"})


def test_retention_is_the_published_curve(counts):
    steps = curve(counts, "ended")
    assert steps["time"].tolist() == [0, *(7 * week for week in (6, 7, 10, 13, 16, 22, 23))]
    assert steps["value"].tolist() == pytest.approx([1, 0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482], abs=5e-5)
    assert middle(counts, "ended") == 7 * 23
    assert share_at(steps, 7 * 12) == pytest.approx(0.7529, abs=5e-5)
    ten_weeks = 7 * 10 / DAYS_A_MONTH
    assert followed(counts, [0, ten_weeks, 2 * ten_weeks, 12]) == [(0, 21), (ten_weeks, 15), (2 * ten_weeks, 8)]


def stays(*rows: tuple[int, bool, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["days", "ended", "people"])


def test_the_share_at_a_day_is_that_of_the_day_however_the_curve_is_drawn():
    """Of 20 people 5 ended on day 183 and one three days later, in the same week."""
    counts = stays((183, True, 5), (186, True, 1), (300, False, 14))
    steps = curve(counts, "ended")
    assert half_year(counts, steps) == share_at(steps, 183) == 0.75
    assert share_at(steps, 182) == 1
    assert weekly(steps)["time"].tolist() == [0, 186]
    assert half_year(stays((182, False, 9)), curve(stays((182, False, 9)), "ended")) is None


def test_a_drawn_curve_begins_with_everybody_and_nobody_left_has_no_interval():
    steps = weekly(curve(stays((3, True, 1), (5, True, 1), (7, True, 2), (8, True, 2)), "ended"))
    assert steps["time"].tolist() == [0, 5, 8]
    assert steps["value"].tolist() == pytest.approx([1, 4 / 6, 0])
    assert steps[["low", "high"]].isna().all(axis=1).tolist() == [False, False, True]
    assert steps["months"].iloc[-1] == pytest.approx(8 / 30.4375)


def reach(*pairs: tuple[float, float], hidden: bool = False) -> pd.DataFrame:
    """As the door gives it: no share where more came than could."""
    rows = pd.DataFrame(pairs, columns=["numerator", "denominator"]).assign(hidden=[False] * (len(pairs) - 1) + [hidden])
    share = rows["numerator"] / rows["denominator"].where(rows["denominator"] > 0)
    return rows.assign(value=share.where(rows["numerator"] <= rows["denominator"]))


def test_the_index_of_dissimilarity_is_the_one_worked_out_by_hand():
    """Attended 30, 12, 25 and 9 of 120, 60, 150 and 70."""
    schools = ((30, 120), (12, 60), (25, 150), (9, 70))
    assert dissimilarity(reach(*schools)) == pytest.approx(0.102632, abs=5e-7)
    assert dissimilarity(reach(*schools, hidden=True)) is None


def test_more_taking_part_than_counted_gives_no_index():
    """A school with nobody registered and 25 counted."""
    assert dissimilarity(reach((25, 0), (3, 60))) is None


def months(*values: float, hidden: int | None = None) -> pd.DataFrame:
    rows = [{"month": f"2025-0{at}", "value": value, "hidden": at == hidden} for at, value in enumerate(values, start=1)]
    return pd.DataFrame(rows)


def test_what_may_be_added_up_is_and_ends_where_a_month_is_withheld():
    assert so_far(months(3, 0, 4))["value"].tolist() == [3, 3, 7]
    closed = so_far(months(3, float("nan"), 4, hidden=2))
    assert closed["state"].tolist() == ["value", "hidden", "hidden"]
    assert closed["value"].isna().tolist() == [False, True, True]
