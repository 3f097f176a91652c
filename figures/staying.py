"""How long people stay, and how soon they give: Kaplan-Meier over counts of people per number of days."""

from collections.abc import Sequence

import pandas as pd

from estimates.retention import kaplan_meier, median_retention, numbers_at_risk

DAYS_A_MONTH = 30.4375
HALF_A_YEAR = 183
# A curve of years is drawn with one step a week at most.
WEEK = 7


def curve(counts: pd.DataFrame, ended: str) -> pd.DataFrame:
    """From counts (days, `ended`, people) the steps (time in days, value, low, high), beginning with everybody at day 0."""
    everyone = _each(counts)
    found = kaplan_meier(everyone["days"].tolist(), everyone[ended].tolist())
    steps = [(it.time, it.share, it.low, it.high) for it in found]
    return pd.DataFrame([(0.0, 1.0, 1.0, 1.0), *steps], columns=["time", "value", "low", "high"])


def weekly(steps: pd.DataFrame) -> pd.DataFrame:
    """The steps that are drawn, with their `months`: the first, and the last of every week, which holds the others."""
    kept = ~(steps["time"] // WEEK).duplicated(keep="last")
    kept.iloc[0] = True
    return steps[kept].assign(months=steps["time"] / DAYS_A_MONTH)


def share_at(steps: pd.DataFrame, days: float) -> float:
    """The share at this number of days, read from the whole curve."""
    return float(steps.loc[steps["time"] <= days, "value"].iloc[-1])


def half_year(counts: pd.DataFrame, steps: pd.DataFrame) -> float | None:
    """The share half a year after the first time; None where nobody is followed so long."""
    return share_at(steps, HALF_A_YEAR) if len(counts) and counts["days"].max() >= HALF_A_YEAR else None


def middle(counts: pd.DataFrame, ended: str) -> float | None:
    """The days after which half were left; None while more than half remain."""
    everyone = _each(counts)
    return median_retention(everyone["days"].tolist(), everyone[ended].tolist()).value


def followed(counts: pd.DataFrame, months: Sequence[float]) -> list[tuple[float, int]]:
    """The numbers of months until which anybody is followed, each with how many people are."""
    each = numbers_at_risk(_each(counts)["days"].tolist(), [at * DAYS_A_MONTH for at in months])
    return [(at, n) for at, n in zip(months, each, strict=True) if n]


def followed_for(counts: pd.DataFrame, days: float) -> int:
    """How many people are followed for so many days: neither gone, nor still on their way there."""
    return int(counts.loc[counts["days"] >= days, "people"].sum())


def _each(counts: pd.DataFrame) -> pd.DataFrame:
    """One row per person."""
    return counts.loc[counts.index.repeat(counts["people"].astype(int))]
