"""Cohorts: who began in the same month, as a whole table up to the last closed month."""

import datetime

import pandas as pd


def cohorts(counts: pd.DataFrame, as_of: datetime.date, longest: int) -> pd.DataFrame:
    """From counts (month, later, people) every cell (month, later, people, share) up to `longest` months and the last closed month.

    A cell in which nobody came is a nought; `share` is of those who began in that month.
    """
    summed = counts.groupby(["month", "later"])["people"].sum()
    closed = pd.Period(as_of + datetime.timedelta(days=1), "M") - 1
    cells = [
        {"month": began, "later": later, "people": float(summed.get((began, later), 0)), "share": summed.get((began, later), 0) / new}
        for (began, first), new in summed.items() if first == 0
        for later in range(min(longest, (closed - pd.Period(began, "M")).n) + 1)
    ]  # fmt: skip
    return pd.DataFrame(cells, columns=["month", "later", "people", "share"])
