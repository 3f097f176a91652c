"""Whether one family's change is more than measurement error: improved, unchanged, declined or undeterminable."""

import math
from dataclasses import dataclass
from enum import StrEnum

from estimates.estimate import TOLERANCE

# As Jacobson & Truax print it, so that a class can be checked by hand.
RELIABLE_Z = 1.96


class ChangeClass(StrEnum):
    """What can be said of one family's change."""

    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    DECLINED = "declined"
    UNDETERMINABLE = "undeterminable"


@dataclass(frozen=True)
class ChangeThreshold:
    """How large a change must be to count: more than a reliable `size`, or by a rule of thumb at least `size`."""

    size: float
    reliable: bool

    def reached_by(self, improvement: float) -> bool:
        """Whether an improvement counts, told apart from rounding."""
        gap = improvement - self.size
        return gap > TOLERANCE * self.size if self.reliable else gap >= -TOLERANCE * self.size


def reliable_threshold(sd: float, reliability: float) -> ChangeThreshold:
    """1.96 x SD x sqrt(2(1 - r)) (Jacobson & Truax 1991), of a published SD and reliability."""
    if sd <= 0 or not 0 <= reliability < 1:
        raise ValueError("expected a positive SD and a reliability of 0 up to, not including, 1")
    return ChangeThreshold(RELIABLE_Z * sd * math.sqrt(2 * (1 - reliability)), reliable=True)


def rule_of_thumb(minimal_change: float) -> ChangeThreshold:
    """A stated minimal change, which every screen must call a rule of thumb."""
    if minimal_change <= 0:
        raise ValueError("expected a positive minimal change")
    return ChangeThreshold(minimal_change, reliable=False)


def change_class(first: float, change: float, threshold: ChangeThreshold, good_end: float) -> ChangeClass:
    """Class of one change (positive is better) from a first reading on a scale whose best score is `good_end`.

    Undeterminable is a family that started so near the good end that even reaching it would not count as improvement,
    and that did not decline: with a reliable threshold a distance of at most its size, by rule of thumb of less.
    """
    if threshold.reached_by(change):
        return ChangeClass.IMPROVED
    if threshold.reached_by(-change):
        return ChangeClass.DECLINED
    return ChangeClass.UNCHANGED if threshold.reached_by(abs(good_end - first)) else ChangeClass.UNDETERMINABLE
