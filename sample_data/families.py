"""The families, written out by hand so that each of the four ages holds the number it should."""

from datetime import date
from typing import NamedTuple

from sample_data.entries import Entry


class Family(NamedTuple):
    """A family: its road into the pilot, and how many parents, children and children from 8 years it registered."""

    code: str
    school: str
    organisation: str | None
    approached: date | None
    registered: date | None
    started: date | None
    stopped: date | None
    stop_reason: str | None
    parents: int
    children: int
    older: int

    @property
    def is_focus(self) -> bool:
        return self.started is not None


def _focus(line: str) -> Family:
    code, school, organisation, *days, reason, parents, children, older = line.split()
    days = [None if day == "-" else date.fromisoformat(day) for day in days]
    organisation, reason = (None if word == "-" else word for word in (organisation, reason))
    return Family(code, school, organisation, *days, reason, int(parents), int(children), int(older))


# code, school, organisation, approached, registered, started, stopped, reason, parents, children, children from 8 years
FOCUS = [_focus(line) for line in """
G-01 vuurtoren    ziltehanden  2024-08-27 2024-09-03 2024-09-09 -          -           2 1 1
G-02 vuurtoren    papaverplein 2024-09-05 2024-09-12 2024-09-23 -          -           2 1 0
G-03 papierenboot windvaan     2024-09-11 2024-09-20 2024-10-01 -          -           1 2 1
G-04 regenmuts    rodedraadjes 2024-09-13 2024-10-02 2024-10-14 -          -           2 1 1
G-05 wolkenhuis   zevenstoelen 2024-10-22 2024-11-05 2024-11-18 -          -           2 1 0
G-06 vuurtoren    papaverplein 2024-10-29 2024-11-21 2024-12-02 2025-11-28 moved       1 1 1
G-07 papierenboot ziltehanden  2024-11-26 2024-12-17 2025-01-13 -          -           2 1 1
G-08 regenmuts    windvaan     2025-01-09 2025-01-23 2025-02-03 -          -           2 1 1
G-09 wolkenhuis   rodedraadjes 2025-01-28 2025-02-18 2025-03-03 2025-06-20 unknown     1 1 0
G-10 vuurtoren    zevenstoelen 2025-03-06 2025-03-20 2025-04-07 2025-12-19 no_time     1 1 1
G-11 regenmuts    -            2025-03-25 2025-04-15 2025-05-12 2025-08-22 not_fitting 1 0 0
G-12 papierenboot papaverplein 2025-06-12 2025-07-03 2025-09-01 -          -           2 1 1
G-13 wolkenhuis   ziltehanden  2025-06-24 2025-08-28 2025-09-15 -          -           1 1 0
G-14 vuurtoren    windvaan     2025-09-02 2025-09-18 2025-09-29 2026-06-26 finished    1 1 1
G-15 regenmuts    rodedraadjes 2025-11-13 2025-12-09 2026-01-12 -          -           2 1 1
G-16 papierenboot zevenstoelen 2026-01-15 2026-01-27 2026-02-09 -          -           1 1 0
""".strip().splitlines()]  # fmt: skip

# Once the activities were open to all, these families came too; they have no support of their own.
OTHERS = [
    Family(f"G-{17 + n}", school, None, None, None, None, None, None, 1, 1 + n % 2, 0)
    for n, school in enumerate(["vuurtoren", "papierenboot", "regenmuts", "wolkenhuis", "vuurtoren"] * 2)
]
OTHERS_COME = {family.code: date(2025, 9, 8).replace(month=9 + n // 3, day=8 + n) for n, family in enumerate(OTHERS)}

# Asked, and said no.
DECLINED = [
    Family("G-27", "wolkenhuis", None, date(2024, 10, 8), None, None, None, None, 0, 0, 0),
    Family("G-28", "regenmuts", None, date(2025, 2, 11), None, None, None, None, 0, 0, 0),
]

COLUMNS = ("approached", "registered", "started", "stopped", "stop_reason")


def entries() -> list[Entry]:
    """Rows of families."""
    return [_entry(family) for family in [*FOCUS, *OTHERS, *DECLINED]]


def _entry(family: Family) -> Entry:
    row = {
        "family": family.code,
        "school": family.school,
        "organisation": family.organisation,
        "focus": family.is_focus,
    }
    row |= {name: getattr(family, name) for name in COLUMNS}
    later = {name: row[name] for name in ("registered", "started", "stopped") if row[name]}
    if family.stopped:
        later["stop_reason"] = family.stopped
    return Entry("families", family.approached or OTHERS_COME[family.code], row, later)
