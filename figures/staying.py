"""How long people stay, and how soon they give: Kaplan-Meier over counts of people per number of days."""

from collections.abc import Sequence

import pandas as pd

from estimates.retention import kaplan_meier, median_retention, numbers_at_risk

# A curve of years is drawn with one step a week at most.
WEEK = 7


def curve(counts: pd.DataFrame, ended: str) -> pd.DataFrame:
    """From counts (days, `ended`, people) the steps (time in days, value, low, high), beginning with everybody at day 0."""
    everyone = _each(counts)
    found = kaplan_meier(everyone["days"].tolist(), everyone[ended].tolist())
    steps = [(it.time, it.share, it.low, it.high) for it in found]
    table = pd.DataFrame([(0.0, 1.0, 1.0, 1.0), *steps], columns=["time", "value", "low", "high"])
    # The last step of a week holds the others.
    return table.groupby(table["time"] // WEEK, as_index=False).last()


def share_at(steps: pd.DataFrame, days: float) -> float:
    """The share at this number of days, read from a curve."""
    return float(steps.loc[steps["time"] <= days, "value"].iloc[-1])


def middle(counts: pd.DataFrame, ended: str) -> float | None:
    """The days after which half were left; None while more than half remain."""
    everyone = _each(counts)
    return median_retention(everyone["days"].tolist(), everyone[ended].tolist()).value


def followed(counts: pd.DataFrame, days: Sequence[float]) -> list[int]:
    """For each number of days: how many people are followed until then."""
    return numbers_at_risk(_each(counts)["days"].tolist(), days)


def _each(counts: pd.DataFrame) -> pd.DataFrame:
    """One row per person."""
    return counts.loc[counts.index.repeat(counts["people"].astype(int))]
