"""What the pilot's books hold: a row, the day it was written, and the days on which its later fields were filled in."""

from dataclasses import dataclass, field
from datetime import date
from random import Random

from sample_data import SEED

# What a field said before its later value was known; every other field was blank.
BEFORE = {("sessions", "status"): "planned"}


@dataclass(frozen=True)
class Entry:
    """One row of one table of the contract, with typed values (date, time, int, bool, str; None is blank)."""

    table: str
    written: date
    row: dict
    later: dict = field(default_factory=dict)

    def as_of(self, day: date) -> dict | None:
        """The row as it stood at the end of `day`, or None when it was not yet written."""
        if self.written > day:
            return None
        return {name: self._value(name, day) for name in self.row}

    def _value(self, name: str, day: date):
        known = self.later.get(name)
        return self.row[name] if known is None or known <= day else BEFORE.get((self.table, name))


def chance(noun: str) -> Random:
    """A random stream of its own per noun, so that a change in one table leaves the others as they were."""
    return Random(f"{SEED}: {noun}")
