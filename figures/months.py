"""Whole months: a part of a month is never compared with a whole one."""

import pandas as pd

QUARTER = 3


def whole_months(every: pd.DataFrame) -> list[str]:
    """From rows of `every_month` (month, whole) the months that are whole, in order."""
    return sorted(every.loc[every["whole"].astype(bool), "month"])


def latest_whole(every: pd.DataFrame, count: int = QUARTER) -> list[str]:
    """The last whole months of these rows, at most `count`; fewer where there are no more. They follow one another."""
    return whole_months(every)[-count:]


def shifted(month: str, by: int) -> str:
    """The month (YYYY-MM) so many months later; earlier where `by` is negative."""
    return str(pd.Period(month, "M") + by)
