"""Who came to which session, in what role: people who come more often give more, and giving grows late."""

from sample_data.calendar import STARTS, months_between
from sample_data.entries import Entry, chance
from sample_data.people import Person
from sample_data.sessions import Session

GROUPS = ("parent_course", "art")  # a fixed group comes to every meeting of the series
GROUP_SIZE = 16
# The chance that a usual person comes: to its own school, to another school, to the whole neighbourhood.
CHANCES = {
    "dialogue_table": (0.8, 0.05, 0), "workshop": (0.7, 0.06, 0.26), "community_event": (0, 0, 0.7),
    "network_meeting": (0, 0, 0.16), "parent_platform": (0, 0, 0.22),
}  # fmt: skip
KINDS = {
    "parent_course": ("parent", "parent", "parent", "resident"), "dialogue_table": ("parent", "resident"),
    "parent_platform": ("parent", "resident"), "network_meeting": ("parent", "resident"),
}  # fmt: skip


class Registers:
    """Fills in the attendance lists, session after session, and remembers who has come how often."""

    def __init__(self, people: list[Person]):
        self.rng = chance("attendance")
        self.people = people
        self.groups: dict[str, list[Person]] = {}
        self.visits = dict.fromkeys((person.code for person in people), 0)

    def fill(self, session: Session) -> list[Entry]:
        """The attendance rows of one session: its worker, and who was expected."""
        rows = [self._row(session, person) for person in self._expected(session)]
        worker = self.rng.choice(
            [person for person in self.people if person.kind == "worker" and person.comes <= session.date]
        )
        return [self._worker_row(session, worker), *rows]

    def _expected(self, session: Session) -> list[Person]:
        about = [
            person for person in self.people if person.comes <= session.date <= person.goes and person.kind != "worker"
        ]
        if session.activity.family:
            return [person for person in about if person.family == session.activity.family and person.kind == "parent"]
        if session.activity.activity_type in GROUPS:
            return self._group(session, about)
        return [person for person in about if self.rng.random() < _pull(session, person)]

    def _group(self, session: Session, about: list[Person]) -> list[Person]:
        group = self.groups.setdefault(session.series or session.code, [])
        wanted = [person for person in about if person not in group and _belongs(session, person)]
        room = GROUP_SIZE - len(group) if not group else self.rng.choice([0, 0, 0, 1])
        # Families of the school have the first place; among residents the keen ones come first.
        wanted.sort(key=lambda person: (person.family is None, -person.keenness * self.rng.uniform(0.5, 1.5)))
        group += wanted[:room]
        return [person for person in group if person.goes >= session.date]

    def _row(self, session: Session, person: Person) -> Entry:
        booked = session.activity.activity_type not in ("community_event", "network_meeting", "coaching")
        status = self.rng.choices(["present", "excused", "absent"], [76, 13, 11])[0] if booked else "present"
        role = self._role(session, person) if status == "present" else None
        self.visits[person.code] += status == "present"
        return _entry(session, person, status, role, self._own_minutes(session, status))

    def _role(self, session: Session, person: Person) -> str | None:
        gives = person.giving * min(1, self.visits[person.code] / 8) * months_between(STARTS, session.date) / 40
        if person.kind == "child" or session.activity.activity_type == "coaching" or self.rng.random() > gives:
            return "participant" if self.rng.random() < 0.2 else None
        return "organiser" if self.rng.random() < 0.3 and self.visits[person.code] > 10 else "helper"

    def _own_minutes(self, session: Session, status: str) -> int | None:
        came_late = status == "present" and session.minutes and self.rng.random() < 0.06
        return session.minutes - self.rng.choice([15, 30]) if came_late else None

    def _worker_row(self, session: Session, worker: Person) -> Entry:
        return _entry(session, worker, "present", "organiser", None)


def _pull(session: Session, person: Person) -> float:
    if not _is_meant(session, person):
        return 0
    own, other, everybody = CHANCES[session.activity.activity_type]
    if session.activity.school is None:
        return person.keenness * everybody
    return person.keenness * (own if session.activity.school == person.school else other)


def _belongs(session: Session, person: Person) -> bool:
    return session.activity.school in (None, person.school) and _is_meant(session, person)


def _is_meant(session: Session, person: Person) -> bool:
    return person.kind in KINDS.get(session.activity.activity_type, (person.kind,))


def _entry(session: Session, person: Person, status: str, role: str | None, minutes: int | None) -> Entry:
    row = {"session": session.code, "person": person.code, "status": status, "role": role, "minutes": minutes}
    return Entry("attendance", session.date, row)


def entries(sessions: list[Session], people: list[Person]) -> list[Entry]:
    """Rows of attendance, of the sessions whose list was kept."""
    registers = Registers(people)
    return [row for session in sessions if session.has_register for row in registers.fill(session)]
