"""How far a change can be explained by who left, or by where families started."""

from collections.abc import Sequence

from estimates.estimate import Estimate, complete


def attrition_bounds(changes: Sequence[float], leavers: int, detectable_change: float) -> Estimate:
    """The mean change of those who stayed, between what it would be had all who left moved by -MDC and by +MDC.

    `detectable_change` (MDC) is the size of the reliable change. The bounds are no confidence interval: level is None.
    `n` counts stayers and leavers; None where nobody stayed.
    """
    array = complete(changes)
    everyone = len(array) + leavers
    if not len(array):
        return Estimate(None, n=everyone)
    # No direction is assumed for those who left: the truth lies between both extremes, wherever they went.
    low, high = ((float(array.sum()) + leavers * move) / everyone for move in (-detectable_change, detectable_change))
    return Estimate(float(array.mean()), low, high, None, everyone, "attrition_bounds")


def expected_regression_to_the_mean(
    first: Sequence[float], population_mean: float, reliability: float, direction: int = 1
) -> float | None:
    """Movement to expect without any effect: (1 - r)(mu - mean first reading); Barnett et al. 2005.

    Positive is better, `direction` is -1 where a lower score is. None without a first reading.
    """
    readings = complete(first)
    return direction * (1 - reliability) * (population_mean - float(readings.mean())) if len(readings) else None
