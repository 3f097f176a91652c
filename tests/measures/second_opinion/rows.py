"""The input as it lies: rows of CSV files as dictionaries of text (blank = not there), and the reader's choice."""

import csv
import itertools
import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

SHIPPED = Path(__file__).parents[3] / "data_model" / "instruments"

Row = dict


@dataclass(frozen=True)
class Input:
    """A folder of tables, the last day of the figures, what the reader chose to look at (nothing = everything), and the
    calendar day (nothing = the last day of the figures)."""

    folder: Path
    as_of: date
    schools: tuple[str, ...] = ()
    first_month: str = "0000-00"
    last_month: str = "9999-99"
    activity_types: tuple[str, ...] = ()
    today: date | None = None

    @property
    def now(self) -> date:
        """The day on which is judged what is in force or to be done."""
        return self.today or self.as_of

    @property
    def list_day(self) -> date:
        """The day to which lists to work off run: today, or the pilot's last day once that has passed."""
        return min([self.now, *(day(row["ends"]) for row in self.table("pilot"))])

    @property
    def whole(self) -> "Input":
        """The same tables on the same day, with nothing left out by the reader's choice."""
        return replace(self, schools=(), first_month="0000-00", last_month="9999-99", activity_types=())

    def table(self, name: str) -> list[Row]:
        """The rows of one table; a table that was not sent has none."""
        return _rows(self.folder / f"{name}.csv")

    def has(self, name: str) -> bool:
        """Was this table sent at all?"""
        return (self.folder / f"{name}.csv").exists()

    def by(self, name: str, column: str) -> dict[str, Row]:
        """The rows of one table by their key."""
        return _by(self.folder / f"{name}.csv", column)

    def chosen(self, row: Row) -> bool:
        """Is this row in what the reader looks at? A row without a school, month or type is not chosen by it."""
        return (
            (not self.schools or row.get("school") in (None, *self.schools))
            and self.first_month <= row.get("month", self.first_month) <= self.last_month
            and (not self.activity_types or row.get("activity_type") in (None, *self.activity_types))
        )


@cache
def _rows(file: Path) -> list[Row]:
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


@cache
def _by(file: Path, column: str) -> dict[str, Row]:
    return {row[column]: row for row in _rows(file)}


@cache
def instruments(folder: Path) -> dict[str, dict]:
    """The questionnaires as their files say them; one beside the tables wins."""
    files = [*sorted(SHIPPED.glob("*.toml")), *sorted((folder / "instruments").glob("*.toml"))]
    return {it["id"]: it for it in (tomllib.loads(file.read_text(encoding="utf-8")) for file in files)}


def day(text: str) -> date:
    """An ISO date."""
    return date.fromisoformat(text)


def by_now(text: str | None, as_of: date) -> bool:
    """Is this date filled in, and not after that day?"""
    return bool(text) and day(text) <= as_of


def family_school(data: Input, family: str, on: date) -> str:
    """Where a family is on a day, blank where nobody knows: at the stay that it is in, between two at the one before, and
    outside them all at its own school."""
    begun = [stay for stay in _stays(data, family) if day(stay["starts"]) <= on]
    others = len(begun) < len(_stays(data, family))
    if begun and (others or not begun[-1]["ends"] or on <= day(begun[-1]["ends"])):
        return begun[-1]["school"]
    return data.by("families", "family").get(family, {}).get("school", "")


def has_stopped(data: Input, family: str, on: date) -> bool:
    """Had the family stopped by this day, by the list of families or with a stay that no other follows at once, and did
    no stay begin since?"""
    stays = _stays(data, family)
    stops = [data.by("families", "family")[family].get("stopped", "")]
    for one, other in itertools.pairwise(stays):
        if one["ends"] and (day(other["starts"]) - day(one["ends"])).days > 1:
            stops.append(one["ends"])
    return any(
        by_now(stop, on) and not any(day(stop) < day(stay["starts"]) <= on for stay in stays) for stop in stops if stop
    )


def _stays(data: Input, family: str) -> list[Row]:
    return sorted((row for row in data.table("stays") if row["family"] == family), key=lambda row: row["starts"])
