"""Numbers and dates as the reader writes them, in both languages."""

import datetime
import math

import pytest

from translations import date, exact, month, month_name, number, percentage, told_apart, use, visible


@pytest.fixture(autouse=True)
def _dutch_again():
    yield
    use("nl")


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "dutch", "english"),
    [
        (1234.5, 1, False, "1.234,5", "1,234.5"),
        (1234567, 0, False, "1.234.567", "1,234,567"),
        (0, 0, False, "0", "0"),
        (-1.25, 2, False, "−1,25", "−1.25"),
        (1.5, 1, True, "+1,5", "+1.5"),
        (-1.5, 1, True, "−1,5", "−1.5"),
        # What rounds to nothing has no sign.
        (-0.04, 1, True, "0,0", "0.0"),
        (0.04, 1, True, "0,0", "0.0"),
        (0, 1, True, "0,0", "0.0"),
        (None, 1, False, "–", "–"),
        (math.nan, 0, True, "–", "–"),
    ],
)
def test_a_number(value, decimals, signed, dutch, english) -> None:
    assert told(number, value, decimals, signed) == (dutch, english)


@pytest.mark.parametrize(
    ("value", "decimals", "dutch", "english"),
    [
        (0.25, 0, "25%", "25%"),
        (0.1234, 1, "12,3%", "12.3%"),
        (1, 0, "100%", "100%"),
        (0, 0, "0%", "0%"),
        (math.nan, 0, "–", "–"),
    ],
)
def test_a_percentage(value, decimals, dutch, english) -> None:
    assert told(percentage, value, decimals) == (dutch, english)


@pytest.mark.parametrize(
    ("day", "dutch", "english"),
    [
        (datetime.date(2024, 3, 12), "12 mrt 2024", "12 Mar 2024"),
        (datetime.date(2025, 5, 1), "1 mei 2025", "1 May 2025"),
        (datetime.date(2024, 12, 31), "31 dec 2024", "31 Dec 2024"),
        (None, "–", "–"),
    ],
)
def test_a_date(day, dutch, english) -> None:
    assert told(date, day) == (dutch, english)


@pytest.mark.parametrize(
    ("function", "arguments", "dutch", "english"),
    [
        (month, ("2024-03",), "mrt 2024", "Mar 2024"),
        (month, ("2024-03", False), "mrt", "Mar"),
        (month, ("2025-08-31",), "aug 2025", "Aug 2025"),
        (month_name, ("2024-03",), "maart 2024", "March 2024"),
        (month_name, ("2025-08",), "augustus 2025", "August 2025"),
    ],
)
def test_a_month(function, arguments, dutch, english) -> None:
    assert told(function, *arguments) == (dutch, english)


def test_the_twelve_months_in_short() -> None:
    use("nl")
    months = [month(f"2024-{n:02}", year=False) for n in range(1, 13)]
    assert " ".join(months) == "jan feb mrt apr mei jun jul aug sep okt nov dec"


def told(function, *arguments) -> tuple[str, str]:
    use("nl")
    dutch = function(*arguments)
    use("en")
    return dutch, function(*arguments)


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        (2, "2", "2"),
        (1.5, "1,5", "1.5"),
        (0.25, "0,25", "0.25"),
        (0.1 + 0.2, "0,3", "0.3"),
        (1 / 3, "0,3333", "0.3333"),
        (1200.5, "1.200,5", "1,200.5"),
    ],
)
def test_a_threshold_keeps_the_decimals_that_it_has(value, dutch, english) -> None:
    assert told(exact, value) == (dutch, english)


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        (0.04, "+0,04", "+0.04"),
        (-0.0004, "−0,0004", "−0.0004"),
        (0.05, "+0,05", "+0.05"),
        (0.24, "+0,2", "+0.2"),
        (0, "0,0", "0.0"),
        (1e-17, "0,0", "0.0"),
    ],
)
def test_a_change_is_not_rounded_to_nothing(value, dutch, english) -> None:
    assert told(visible, value, 1, True) == (dutch, english)


@pytest.mark.parametrize(
    ("one", "other", "dutch"),
    [
        (3.4375, 3.375, ("3,44", "3,38")),
        (3.4, 3.4, ("3,4", "3,4")),
        (0.3, 0.1 + 0.2, ("0,3", "0,3")),
        (5, 6, ("5,0", "6,0")),
    ],
)
def test_two_numbers_that_differ_are_not_written_alike(one, other, dutch) -> None:
    assert told(told_apart, one, other)[0] == dutch
