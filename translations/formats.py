"""Numbers and dates as the reader writes them: 1.234,5 and 12 mrt 2024 in Dutch."""

import datetime
import math

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from translations.reader import language

# What a computer makes of tenths and sixths differs by less than this, and is no difference.
NOISE = 1e-9


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


def exact(value: float, signed: bool = False) -> str:
    """A number with the decimals that it has, at most four: what counts from 1,5 on does not count from 2 on."""
    decimals = next((places for places in range(4) if math.isclose(value, round(value, places), abs_tol=NOISE)), 4)
    return number(value, decimals, signed)


def visible(value: float, decimals: int = 1, signed: bool = False) -> str:
    """A number with these decimals, and more of them where it would round to nothing: +0,04 is not 0,0."""
    while abs(value) > NOISE and not any(digit in number(value, decimals) for digit in "123456789"):
        decimals += 1
    return number(value, decimals, signed)


def decimals_apart(one: float, other: float, decimals: int = 1) -> int:
    """With how many decimals two numbers that differ are not written alike: 3,44 and 3,38."""
    while abs(one - other) > NOISE and number(one, decimals) == number(other, decimals):
        decimals += 1
    return decimals


def told_apart(one: float, other: float, decimals: int = 1) -> tuple[str, str]:
    """Two numbers with these decimals, and more of them where they differ and would be written alike."""
    decimals = decimals_apart(one, other, decimals)
    return number(one, decimals), number(other, decimals)


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
