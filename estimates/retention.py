"""How long people stay: Kaplan-Meier with the numbers still followed."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from estimates.estimate import LEVEL, TOLERANCE, Estimate, complete
from estimates.quantiles import normal_quantile


@dataclass(frozen=True)
class RetentionStep:
    """From `time` on, `share` still take part; `at_risk` were followed until then and `ended` of them stopped."""

    time: float
    share: float
    low: float | None
    high: float | None
    standard_error: float | None
    at_risk: int
    ended: int


def kaplan_meier(durations: Sequence[float], ended: Sequence[bool], level: float = LEVEL) -> list[RetentionStep]:
    """One step per time at which someone stopped (Kaplan & Meier 1958); before the first the share is 1.

    `ended` is false for those still active (censored); at equal times stopping comes before censoring. Greenwood's
    standard error, log-log interval; both None from the time where nobody is left. ValueError for a negative duration.
    """
    times, stopped = complete(durations), np.asarray(ended, dtype=bool)
    if len(times) != len(stopped) or (times < 0).any():
        raise ValueError("expected for everyone a duration of 0 or more and whether it ended")
    steps, share, spread = [], 1.0, 0.0
    for time in np.unique(times[stopped]):
        at_risk, gone = int((times >= time).sum()), int((stopped & (times == time)).sum())
        share *= (at_risk - gone) / at_risk
        spread += gone / (at_risk * (at_risk - gone)) if at_risk > gone else math.inf
        steps.append(RetentionStep(float(time), share, *_log_log_interval(share, spread, level), at_risk, gone))
    return steps


def _log_log_interval(share: float, spread: float, level: float) -> tuple[float | None, float | None, float | None]:
    """Low, high and Greenwood's standard error (Kalbfleisch & Prentice 2002, section 1.4)."""
    if not share:
        return None, None, None
    margin = normal_quantile((1 + level) / 2) * math.sqrt(spread) / -math.log(share)
    return share ** math.exp(margin), share ** math.exp(-margin), share * math.sqrt(spread)


def median_retention(durations: Sequence[float], ended: Sequence[bool], level: float = LEVEL) -> Estimate:
    """First time at which half or fewer still take part; None while more do.

    The interval holds the times at which the curve's own interval holds one half (Brookmeyer & Crowley 1982); an end
    that the curve has not reached yet is None.
    """
    steps = kaplan_meier(durations, ended, level)
    low = _first_time((step.time, step.low) for step in steps)
    middle = _first_time((step.time, step.share) for step in steps)
    high = _first_time((step.time, step.high) for step in steps)
    return Estimate(middle, low, high, level if low is not None else None, len(durations), "kaplan_meier")


def numbers_at_risk(durations: Sequence[float], times: Sequence[float]) -> list[int]:
    """For each time, the people followed until then: the row of numbers under the curve."""
    followed = complete(durations)
    return [int((followed >= time).sum()) for time in times]


def _first_time(line: Iterable[tuple[float, float | None]]) -> float | None:
    """First time at which a line (time, share) is at most one half."""
    return next((time for time, share in line if share is not None and share <= 0.5 + TOLERANCE), None)
