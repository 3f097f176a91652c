"""The moments that a form tool writes itself: American ones, month before day, are told apart by the column as a whole."""

import re
from collections.abc import Sequence

# A date with slashes that does not begin with a year, and what stands behind it: whether that is a time shows where all
# dates are read.
SLASHES = re.compile(r"\s*(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:[ ,]+(\d.*))?\s*$")


def month_first(moments: Sequence[str]) -> bool:
    """Does the month stand before the day in these moments of sending, given in the order of sending?

    A number above twelve decides; else the order in which only one reading goes forward; else the form: American
    settings write no zero before a single digit but do write seconds, as in 3/9/25 9:05:00.
    """
    found = [match for moment in moments if (match := SLASHES.match(moment))]
    dates = [(int(year), int(one), int(other)) for one, other, year in (match.group(1, 2, 3) for match in found)]
    if not dates or any(one > 12 for _year, one, _other in dates):
        return False
    if any(other > 12 for _year, _one, other in dates):
        return True
    as_month, as_day = _forward(dates), _forward([(year, other, one) for year, one, other in dates])
    return as_month if as_month != as_day else all(_american(match) for match in found)


def day_first(moment: str) -> str:
    """The same moment with the day before the month."""
    return SLASHES.sub(lambda match: f"{match[2]}-{match[1]}-{match[3]} {match[4] or ''}".strip(), moment)


def _forward(dates: list[tuple[int, int, int]]) -> bool:
    return all(one <= other for one, other in zip(dates, dates[1:], strict=False))


def _american(match: re.Match) -> bool:
    bare = any(len(part) == 1 for part in match.group(1, 2))
    return bare and bool(re.match(r"\d{1,2}:\d{2}:\d{2}", match[4] or ""))
