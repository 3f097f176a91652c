"""Numbers and dates as the reader writes them: 1.234,5 and 12 mrt 2024 in Dutch."""

import datetime
import math

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from translations.reader import language


def number(value: float | None, decimals: int = 0, signed: bool = False) -> str:
    """A number with the given decimals; '–' for none, a real minus sign, and a plus where it is a change."""
    if value is None or math.isnan(value):
        return "–"
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    text = format_decimal(abs(value), format=pattern, locale=language())
    # What rounds to nothing has no sign: "−0,0" would tell a decline that is not there.
    if not any(digit in text for digit in "123456789"):
        return text
    return ("−" if value < 0 else "+" if signed else "") + text


def percentage(value: float | None, decimals: int = 0) -> str:
    """A share between 0 and 1 as a percentage; '–' for none."""
    if value is None or math.isnan(value):
        return "–"
    return format_percent(value, format="#,##0" + ("." + "0" * decimals if decimals else "") + "%", locale=language())


def date(value: datetime.date | None) -> str:
    """A day, as in 12 mrt 2024."""
    return format_date(value, "d MMM y", locale=language()).replace(".", "") if value else "–"


def month(value: str, year: bool = True) -> str:
    """A month given as YYYY-MM, as in mrt 2024 (or mrt)."""
    day = datetime.date.fromisoformat(f"{value[:7]}-01")
    return format_date(day, "MMM y" if year else "MMM", locale=language()).replace(".", "")


def month_name(value: str) -> str:
    """A month given as YYYY-MM, in full: maart 2024."""
    return format_date(datetime.date.fromisoformat(f"{value[:7]}-01"), "MMMM y", locale=language())
