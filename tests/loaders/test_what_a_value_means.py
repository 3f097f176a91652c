"""What people write and what it means: every way that the contract names, and what is nonsense."""

import datetime

import duckdb
import pytest

from loaders import conversions

TWELFTH = datetime.date(2024, 3, 12)


@pytest.fixture(scope="module")
def meaning():
    connection = duckdb.connect()
    connection.execute("attach ':memory:' as staging")
    conversions.create(connection)
    return lambda kind, text: connection.execute(f"select staging.as_{kind}($text)", {"text": text}).fetchone()[0]


@pytest.mark.parametrize("text", [
    "2024-03-12", "12-03-2024", "12/3/2024", "12-3-24", "12 mrt 2024", "12 maart 2024", "12 March 2024", "12 Mar 24",
    "12.3.2024", "2024/3/12", "2024-3-12", "12-mrt-24", "12 mrt. 2024", "12 MRT 2024", "12/03/24", "2024.03.12",
    "2024-03-12 09:30", "2024-03-12T09:30:00", "2024-03-12T09:30:00.123Z", "12-03-2024 9:30", "12/3/2024 09.30 uur",
    "2024/03/12 9:30:00 AM GMT+1", "12-3-2024 9:30 p.m.", "12-3-2024, 9:30 v.m.", "12-3-2024 9:30 CEST", "2024-03-12 09:30:00 UTC",
    "12 mrt 2024 21:15:00", "12-3-2024, 9:30", "2024-03-12 00:00:00+01:00",
])  # fmt: skip
def test_a_date_is_read(meaning, text):
    assert meaning("date", text) == TWELFTH


@pytest.mark.parametrize("text", [
    "31-02-2024", "2024-02-30", "2024-13-01", "3/13/2024", "12-03", "maart 2024", "12 foo 2024", "20240312", "45363",
    "0-1-2024", "12-3-024", "12-3-1024", "0024-03-12", "gisteren", "12 mrt 2024 of later", "9:30", "2101-01-01",
])  # fmt: skip
def test_nonsense_is_no_date(meaning, text):
    assert meaning("date", text) is None


def test_the_day_stands_before_the_month(meaning):
    assert meaning("date", "3/4/2024") == datetime.date(2024, 4, 3)
    assert meaning("date", "03-04-24") == datetime.date(2024, 4, 3)


@pytest.mark.parametrize(("name", "month"), [
    ("januari", 1), ("februari", 2), ("april", 4), ("mei", 5), ("may", 5), ("juni", 6), ("july", 7), ("augustus", 8),
    ("sept", 9), ("okt", 10), ("oct", 10), ("november", 11), ("dec", 12),
])  # fmt: skip
def test_months_have_dutch_and_english_names(meaning, name, month):
    assert meaning("date", f"5 {name} 2024") == datetime.date(2024, month, 5)


@pytest.mark.parametrize("text", [
    "2024-03", "2024-3", "03-2024", "3/2024", "3-2024", "mrt 2024", "maart 2024", "March 2024", "mrt-24", "2024/03",
    "2024-03-12", "12-03-2024", "2024-03-01 00:00:00",
])  # fmt: skip
def test_a_month_is_read(meaning, text):
    assert meaning("month", text) == "2024-03"


@pytest.mark.parametrize("text", ["2024-13", "03-24", "2024", "maart", "foo 2024"])
def test_nonsense_is_no_month(meaning, text):
    assert meaning("month", text) is None


@pytest.mark.parametrize(("text", "clock"), [
    ("9:30", "09:30"), ("09.30", "09:30"), ("9:30:00", "09:30"), ("09:30 uur", "09:30"), ("1899-12-30 09:30:00", "09:30"),
    ("23:59", "23:59"), ("0:00", "00:00"),
])  # fmt: skip
def test_a_time_of_the_day_is_read(meaning, text, clock):
    assert meaning("clock", text) == clock


@pytest.mark.parametrize("text", ["24:00", "9:60", "9", "930", "half tien", "0.395833"])
def test_nonsense_is_no_time(meaning, text):
    assert meaning("clock", text) is None


@pytest.mark.parametrize(("text", "number"), [
    ("12", 12), ("-3", -3), ("12,5", 12.5), ("12.5", 12.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("0,125", 0.125),
    ("0.125", 0.125), ("1234.567", 1234.567), ("1.234.567", 1234567), ("1,234,567", 1234567), ("1 234,5", 1234.5),
    ("€ 1.250,00", 1250), (",5", 0.5), ("-0,5", -0.5), ("1.2340", 1.234), ("+4", 4), ("−2", -2),
])  # fmt: skip
def test_a_number_is_read(meaning, text, number):
    assert meaning("number", text) == number


@pytest.mark.parametrize("text", ["1.234", "1,234", "12.345", "-1.234", "999,999"])
def test_a_riddle_is_no_number(meaning, text):
    assert meaning("number", text) is None
    assert meaning("count", text) is None


@pytest.mark.parametrize("text", ["twaalf", "1.2.3", "1.234.5", "12,", "1,23,456", "1e3", "0x1F", "1_000", "12 km", "."])
def test_nonsense_is_no_number(meaning, text):
    assert meaning("number", text) is None


@pytest.mark.parametrize(("text", "count"), [("12", 12), ("12,0", 12), ("12.00", 12), ("0", 0), ("-1", -1)])
def test_a_whole_number_is_read(meaning, text, count):
    assert meaning("count", text) == count


@pytest.mark.parametrize("text", ["12,5", "0.1", "12345678901234"])
def test_a_part_is_no_whole_number(meaning, text):
    assert meaning("count", text) is None


@pytest.mark.parametrize("text", ["ja", "Ja", "j", "yes", "YES", "y", "1", "x", "X", "true", "waar"])
def test_yes(meaning, text):
    assert meaning("yes_no", text) is True
    assert meaning("done", text) == "yes"


@pytest.mark.parametrize("text", ["nee", "n", "no", "NO", "0", "false", "onwaar"])
def test_no(meaning, text):
    assert meaning("yes_no", text) is False
    assert meaning("done", text) == "no"


def test_neither_yes_nor_no(meaning):
    assert meaning("yes_no", "misschien") is None
    assert meaning("done", "misschien") is None


def test_done_may_be_the_day_it_was_done(meaning):
    assert meaning("done", "12 mrt 2024") == "2024-03-12"


def test_a_list_is_joined_by_plus(meaning):
    assert meaning("codes", "stek + buurt+ stek +") == ["stek", "buurt"]
    assert meaning("codes", "+") is None
