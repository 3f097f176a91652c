"""The calendar beside the figures: school holidays of region Midden (Rotterdam lies in it), Ramadan, and the two feasts.

The days stand in calendar.csv, each with its source. `published` is no for a day that is only expected: what the ministry has
not fixed yet, and what the moon decides. Ramadan can begin a day earlier or later from one mosque to the next.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("calendar.csv")
# The five weeks off in the order of a school year; the others are no holidays of the school.
HOLIDAYS = ("autumn", "christmas", "spring", "may", "summer")


@dataclass(frozen=True)
class Period:
    """From the first day to the last, both counted."""

    kind: str
    starts: date
    ends: date
    published: bool
    source: str


@cache
def periods() -> tuple[Period, ...]:
    """Every period of the file, in its order."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(_period(row) for row in csv.DictReader(file))


def _period(row: dict[str, str]) -> Period:
    days = (date.fromisoformat(row[name]) for name in ("starts", "ends"))
    return Period(row["kind"], *days, row["published"] == "yes", row["source"])


def view() -> str:
    """The same periods as a view for the queries that leave holidays out; codes and dates only, so nothing to quote."""
    rows = ", ".join(f"('{it.kind}', date '{it.starts}', date '{it.ends}', {it.published})" for it in periods())
    return f"create view calendar_period as select * from (values {rows}) as its(kind, starts, ends, published)"
