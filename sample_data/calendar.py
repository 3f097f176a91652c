"""The pilot's days: its start and end, school holidays, measurement waves, and the four ages of the sample."""

from datetime import date, timedelta
from typing import NamedTuple

STARTS, ENDS = date(2024, 9, 1), date(2026, 8, 31)

# On each of these days a session was held: it is the last thing that the age knows.
AGES = {
    "two_weeks": date(2024, 9, 14),
    "two_months": date(2024, 10, 30),
    "seven_months": date(2025, 3, 31),
    "end": date(2026, 8, 29),
}

# Dutch school holidays, region Midden.
HOLIDAYS = [
    (date(2024, 10, 26), date(2024, 11, 3)),
    (date(2024, 12, 21), date(2025, 1, 5)),
    (date(2025, 2, 22), date(2025, 3, 2)),
    (date(2025, 4, 19), date(2025, 5, 5)),
    (date(2025, 7, 19), date(2025, 8, 31)),
    (date(2025, 10, 18), date(2025, 10, 26)),
    (date(2025, 12, 20), date(2026, 1, 4)),
    (date(2026, 2, 14), date(2026, 2, 22)),
    (date(2026, 4, 25), date(2026, 5, 3)),
    (date(2026, 7, 18), date(2026, 8, 30)),
]


class Wave(NamedTuple):
    """One measurement moment: answers are dated within it."""

    code: str
    label: str
    opens: date
    closes: date


WAVES = [
    Wave("T0", "Startmeting", date(2024, 9, 23), date(2024, 10, 25)),
    Wave("T1", "Na een half jaar", date(2025, 2, 3), date(2025, 3, 28)),
    Wave("T2", "Na een jaar", date(2025, 9, 8), date(2025, 10, 17)),
    Wave("T3", "Na anderhalf jaar", date(2026, 2, 23), date(2026, 3, 27)),
    Wave("T4", "Eindmeting", date(2026, 8, 10), date(2026, 8, 28)),
]


def is_holiday(day: date) -> bool:
    """Whether the schools are closed for a holiday."""
    return any(first <= day <= last for first, last in HOLIDAYS)


def school_days(first: date, times: int, weeks: int) -> list[date]:
    """`times` days, `weeks` apart, on the weekday of `first`; holidays move the rest of the series up."""
    days, day = [], first
    while len(days) < times:
        if not is_holiday(day):
            days.append(day)
            day += timedelta(weeks=weeks)
        else:
            day += timedelta(weeks=1)
    return days


def weekday(day: date) -> date:
    """`day`, or the Friday before it when it falls in a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def months_between(first: date, later: date) -> float:
    """Months of 365.25 / 12 days."""
    return (later - first).days / (365.25 / 12)


def month_starts() -> list[date]:
    """The first day of each of the pilot's 24 months."""
    return [date(2024 + (8 + n) // 12, (8 + n) % 12 + 1, 1) for n in range(24)]
