"""Axes that several shapes share: months in a row, a count from zero, codes under their names."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from charts.rows import folded

# A trace over months stands in the middle of its month, however wide the screen.
MONTHLY = {"xperiod": "M1", "xperiodalignment": "middle"}


def first_day(month: str) -> str:
    """The month YYYY-MM as its first day, which a date axis understands."""
    return f"{month[:7]}-01"


def span(months: Sequence[str]) -> int:
    """How many months lie between the first and the last, both counted."""
    (year, month), (last_year, last_month) = (map(int, edge[:7].split("-")) for edge in (min(months), max(months)))
    return (last_year - year) * 12 + last_month - month + 1


def month_axis(months: Sequence[str]) -> dict:
    """An axis over the months, named in the reader's language, with as many names as the width allows."""
    start = date.fromisoformat(first_day(min(months)))
    end = (date.fromisoformat(first_day(max(months))) + timedelta(days=32)).replace(day=1)
    axis = {
        "type": "date",
        "range": [start.isoformat(), end.isoformat()],
        "tickformat": "%b\n%Y",
        "ticklabelmode": "period",
        "tickangle": 0,
        "showline": True,
    }
    # Left to itself, Plotly would name the weeks of a pilot that is two months old.
    return {**axis, "dtick": "M1", "tick0": start.isoformat()} if span(months) <= 6 else axis


def count_axis(top: float, ticks: int = 4) -> dict:
    """An axis from zero to `top` with whole numbers only."""
    whole = {"dtick": 1} if top <= ticks + 1 else {"nticks": ticks}
    return {"range": [0, top], "tickformat": ",d", **whole}


def code_axis(names: Mapping[str, str], fold: int = 0) -> dict:
    """Every code in its order under its written name, folded over lines of `fold` characters."""
    written = {code: folded(name, fold) if fold else name for code, name in names.items()}
    return {"type": "category", "categoryorder": "array", "categoryarray": list(names), "labelalias": written}
