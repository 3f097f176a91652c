"""What was tapped in a register, as mends: new rows, changed ones, and rows that go again."""

from typing import NamedTuple

from loaders.corrections import Added, Cell, Mend, Removed
from widgets.names import NEIGHBOURHOOD

# What is tapped, and what it means in the register: a status and a role.
TAPS = {"present": ("present", ""), "helper": ("present", "helper"), "excused": ("excused", ""), "absent": ("absent", "")}


class Standing(NamedTuple):
    """What stands in a register: a tap per person, how many others came (None: never written down), and the lines about it."""

    taps: dict[str, str | None]
    others: int | None
    told: str


class Register(NamedTuple):
    """One register as it was filled in: what stood there `before`, what was tapped, the codes that are new, how many others
    came, and the lines about what it gave."""

    session: str
    school: str
    before: Standing
    taps: dict[str, str | None]
    new: list[str]
    others: int
    told: str


def tap_of(status: str, role: str | None) -> str:
    """What a row of the register looks like among the taps; whoever organised has helped."""
    return "helper" if status == "present" and role in ("helper", "organiser") else status


def mends(it: Register, now: Standing) -> dict[str, list[Mend]]:
    """Every table that the register writes. Somebody else may have saved since `before`: what stayed as it was drawn here is
    left as it stands `now`."""
    tapped = {person: tap for person, tap in it.taps.items() if tap != it.before.taps.get(person)}
    rows = [mend for person, tap in tapped.items() if tap != now.taps.get(person) for mend in _row(it, person, tap, now)]
    session: list[Mend] = [Cell((it.session,), name, text) for name, text in _session(it, now).items()]
    place = {} if it.school == NEIGHBOURHOOD else {"school": it.school}
    people: list[Mend] = [Added({"person": code, "kind": "resident", **place}) for code in it.new if it.taps.get(code) and code not in now.taps]
    given = {"people": people, "attendance": rows, "sessions": session}
    return {table: its for table, its in given.items() if its}


def _session(it: Register, now: Standing) -> dict[str, str]:
    """A number that nobody wrote down is written too: nobody else came. Two who both wrote lines both keep theirs."""
    counted = it.others != (it.before.others or 0) or now.others is None
    others = {"other_visitors": str(it.others)} if counted else {}
    if it.told == it.before.told:
        return {"status": "held", **others}
    both = [text for text in (now.told if now.told != it.before.told else "", it.told) if text]
    return {"status": "held", **others, "yield": "\n".join(dict.fromkeys(both))}


def _row(it: Register, person: str, tap: str | None, now: Standing) -> list[Mend]:
    key = (it.session, person)
    if tap is None:
        return [Removed(key)]
    status, role = TAPS[tap]
    if person in now.taps:
        return [Cell(key, "status", status), Cell(key, "role", role)]
    return [Added({"session": it.session, "person": person, "status": status, "role": role})]
