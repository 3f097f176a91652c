"""What was tapped in a register, as mends: new rows, changed ones, and rows that go again."""

from typing import NamedTuple

from loaders.corrections import Added, Cell, Mend, Removed
from widgets.names import NEIGHBOURHOOD

# What is tapped, and what it means in the register: a status and a role.
TAPS = {"present": ("present", ""), "helper": ("present", "helper"), "excused": ("excused", ""), "absent": ("absent", "")}


class Register(NamedTuple):
    """One register as it was filled in: what was tapped `before` and what is now, by person; the codes that are new; how many
    others came, and the lines about what it gave."""

    session: str
    school: str
    before: dict[str, str]
    taps: dict[str, str | None]
    new: list[str]
    others: int
    told: str


def tap_of(status: str, role: str | None) -> str:
    """What a row of the register looks like among the taps; whoever organised has helped."""
    return "helper" if status == "present" and role in ("helper", "organiser") else status


def mends(it: Register) -> dict[str, list[Mend]]:
    """Every table that the register writes; a tap that stayed what it was changes nothing."""
    rows = [mend for person, tap in it.taps.items() if tap != it.before.get(person) for mend in _row(it, person, tap)]
    session: list[Mend] = [
        Cell((it.session,), name, text) for name, text in {"status": "held", "other_visitors": str(it.others), "yield": it.told}.items()
    ]
    place = {} if it.school == NEIGHBOURHOOD else {"school": it.school}
    people: list[Mend] = [Added({"person": code, "kind": "resident", **place}) for code in it.new if it.taps.get(code)]
    given = {"people": people, "attendance": rows, "sessions": session}
    return {table: its for table, its in given.items() if its}


def _row(it: Register, person: str, tap: str | None) -> list[Mend]:
    key = (it.session, person)
    if tap is None:
        return [Removed(key)]
    status, role = TAPS[tap]
    if person in it.before:
        return [Cell(key, "status", status), Cell(key, "role", role)]
    return [Added({"session": it.session, "person": person, "status": status, "role": role})]
