"""Who can come: members of the families, residents and workers, each with a habit of coming and of giving."""

from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from sample_data.calendar import ENDS, STARTS
from sample_data.entries import Entry, chance
from sample_data.families import FOCUS, OTHERS, OTHERS_COME, Family
from sample_data.places import SCHOOLS

RESIDENTS, WORKERS = 150, 12
FIRST_RESIDENTS = 18  # known from the first days on
LAST_SEEN = {"G-07": date(2026, 3, 12)}  # a family that stays away without having stopped


class Person(NamedTuple):
    """A registered person, the days between which it may come, how readily it comes and gives (1 is usual)."""

    code: str
    kind: str
    family: str | None
    own_school: str | None
    family_school: str | None
    comes: date
    goes: date
    keenness: float
    giving: float

    @property
    def school(self) -> str | None:
        return self.family_school or self.own_school


def everyone() -> list[Person]:
    """All registered people, families first."""
    rng = chance("people")
    members = [person for family in [*FOCUS, *OTHERS] for person in _members(family, rng)]
    residents = [_resident(n, rng) for n in range(1, RESIDENTS + 1)]
    return members + residents + [_worker(n) for n in range(1, WORKERS + 1)]


def _members(family: Family, rng: Random) -> list[Person]:
    kinds = ["parent"] * family.parents + ["child"] * family.children
    comes, goes = family.started or OTHERS_COME[family.code], family.stopped or LAST_SEEN.get(family.code, ENDS)
    keen = 1.5 if family.is_focus else 0.9
    return [
        Person(f"{family.code}-{letter}", kind, family.code, None, family.school, comes, goes,
               keen * rng.uniform(0.6, 1.3) * (1 if letter == "A" else 0.6), rng.choice([0.3, 0.8, 1.6]))
        for letter, kind in zip("ABCDE", kinds)
    ]  # fmt: skip


def _resident(n: int, rng: Random) -> Person:
    days = (ENDS - STARTS).days
    comes = STARTS + timedelta(
        days=int(rng.random() * 10 if n <= FIRST_RESIDENTS else 14 + (days - 90) * rng.random() ** 1.1)
    )
    stays = rng.choice([60, 150, 300, 900, 900])
    school = rng.choice([*SCHOOLS, *SCHOOLS, None, None, None, None])
    keenness = min(2.5, 0.45 * 2 ** rng.gauss(0, 1.1))
    return Person(f"B-{n:03d}", "resident", None, school, None, comes, comes + timedelta(days=stays), keenness,
                  rng.choice([0, 0.3, 0.8, 2]))  # fmt: skip


def _worker(n: int) -> Person:
    comes = STARTS if n <= 6 else STARTS + timedelta(days=60 * (n - 5))
    return Person(f"W-{n:02d}", "worker", None, None, None, comes, ENDS + timedelta(days=60), 0, 0)


def entries(people: list[Person]) -> list[Entry]:
    """Rows of people; a family's people carry no school of their own."""
    return [
        Entry("people", _registered(person), {
            "person": person.code, "family": person.family, "school": person.own_school, "kind": person.kind,
        })
        for person in people
    ]  # fmt: skip


def _registered(person: Person) -> date:
    registered = {family.code: family.registered for family in FOCUS}
    return min(person.comes, registered.get(person.family, person.comes))
