"""What may be said in words about a mean change; the only place where numbers become such words."""

from enum import StrEnum

from estimates.estimate import TOLERANCE, Estimate
from estimates.reliable_change import ChangeThreshold

# Below six pairs no exact interval reaches 95 %, so nothing is said.
FEWEST_FOR_WORDS = 6


class VerbalGrade(StrEnum):
    """From clearly forward to clearly backward, and the two ways of not knowing."""

    CLEARLY_FORWARD = "clearly_forward"
    SEEMS_FORWARD = "seems_forward"
    NOT_DISTINGUISHABLE = "not_distinguishable"
    SEEMS_BACKWARD = "seems_backward"
    CLEARLY_BACKWARD = "clearly_backward"
    TOO_FEW = "too_few"


def verbal_grade(change: Estimate, threshold: ChangeThreshold | None = None) -> VerbalGrade:
    """Grade of a mean change: its interval excludes 0, and for *clearly* the mean passes half the reliable change.

    Only a reliable threshold lets a change be called clear; a rule of thumb or None does not.
    """
    if change.n < FEWEST_FOR_WORDS or change.value is None or change.low is None or change.high is None:
        return VerbalGrade.TOO_FEW
    if not _excludes_zero(change.low, change.high):
        return VerbalGrade.NOT_DISTINGUISHABLE
    clear = threshold is not None and threshold.reliable and abs(change.value) > threshold.size / 2
    if change.low > 0:
        return VerbalGrade.CLEARLY_FORWARD if clear else VerbalGrade.SEEMS_FORWARD
    return VerbalGrade.CLEARLY_BACKWARD if clear else VerbalGrade.SEEMS_BACKWARD


def _excludes_zero(low: float, high: float) -> bool:
    # An end that is zero but for rounding does not exclude zero.
    noise = TOLERANCE * max(abs(low), abs(high))
    return low > noise or high < -noise
