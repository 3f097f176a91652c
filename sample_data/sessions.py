"""The sessions: each activity's meetings, what became of them, and how many others came by."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from random import Random

from sample_data.activities import Activity, activities
from sample_data.calendar import AGES
from sample_data.entries import Entry, chance
from sample_data.programme import USUAL_MINUTES

NO_MINUTES = {"dialogue_table": 5, "workshop": 9, "coaching": 20}  # of each type, which one lacks its minutes
FORGOTTEN = {"workshop": 20, "dialogue_table": 40}  # still planned, long after
SLIPPED = {"parent_platform": 12}  # still planned, yet people are ticked off
NOBODY_NEW = {"network_meeting": 3}  # no list, but somebody wrote that nobody else came
HEADCOUNTED = {"community_event": (25, 160), "network_meeting": (0, 12)}
YIELDS = [
    "Twee ouders gaan samen een koffieochtend houden.", "Er is een appgroep gemaakt.", "Een vader helpt volgende keer mee.",
    "Afgesproken: wij vragen de buren erbij.", "Een nieuwe werkgroep voor de speelplek.",
]  # fmt: skip


@dataclass(frozen=True)
class Session:
    """One meeting of an activity. `fate`: held, cancelled, unrecorded, forgotten, slipped, counted or ahead."""

    code: str
    activity: Activity
    series: str | None
    date: date
    planned_on: date
    minutes: int | None
    fate: str
    other_visitors: int | None
    outcome: str | None

    @property
    def has_register(self) -> bool:
        return self.fate in ("held", "slipped")

    @property
    def is_held(self) -> bool:
        return self.fate in ("held", "unrecorded", "slipped", "counted")


def all_sessions() -> list[Session]:
    """Every session of the pilot and those planned after it, by date."""
    rng, seen = chance("sessions"), dict.fromkeys(USUAL_MINUTES, 0)
    sessions = []
    for n, (day, series, activity) in enumerate(_meetings(), start=1):
        nth = seen[activity.activity_type] = seen[activity.activity_type] + 1
        sessions.append(_session(f"S-{n:03d}", day, series, activity, nth, rng))
    return sessions


def _meetings() -> list[tuple[date, str | None, Activity]]:
    planned = []
    for n, activity in enumerate(activities(), start=1):
        series = f"R-{n:02d}" if len(activity.days) > 1 else None
        planned += [(day, series, activity) for day in activity.days]
    return sorted(
        planned, key=lambda meeting: (meeting[0], meeting[2].begins, meeting[2].title, meeting[2].school or "")
    )


def _session(code: str, day: date, series: str | None, activity: Activity, nth: int, rng: Random) -> Session:
    kind = activity.activity_type
    fate, minutes = _fate(kind, nth, day, rng), USUAL_MINUTES[kind] + rng.choice([0] * 8 + [-30, 30])
    outcome = rng.choice(YIELDS) if rng.random() < 0.12 and kind != "coaching" else None
    session = Session(code, activity, series, day, _planned_on(day, activity), minutes, fate, None, outcome)
    if nth == NO_MINUTES.get(kind):
        session = replace(session, minutes=None)
    return _counted(session, rng) if session.is_held else replace(session, outcome=None)


def _fate(kind: str, nth: int, day: date, rng: Random) -> str:
    """Most sessions are simply held; those that close an age always are."""
    luck = rng.choices(["held", "cancelled", "unrecorded"], [88, 7, 5])[0]
    if day > AGES["end"]:
        return "ahead"
    if day in AGES.values() or day < AGES["two_weeks"]:
        return "held"
    for fate, which in (("forgotten", FORGOTTEN), ("slipped", SLIPPED), ("counted", NOBODY_NEW)):
        if which.get(kind) == nth:
            return fate
    return "held" if kind == "community_event" else luck


def _planned_on(day: date, activity: Activity) -> date:
    """A course or art series is planned as a whole; other meetings one by one."""
    if activity.activity_type in ("parent_course", "art"):
        return activity.days[0] - timedelta(days=21)
    return day - timedelta(days=12 if activity.activity_type == "coaching" else 35)


def _counted(session: Session, rng: Random) -> Session:
    if session.fate in ("counted", "unrecorded", "slipped"):
        return replace(session, other_visitors=0 if session.fate == "counted" else None)
    if session.activity.activity_type in HEADCOUNTED:
        return replace(session, other_visitors=rng.randint(*HEADCOUNTED[session.activity.activity_type]))
    drops_in = session.activity.activity_type in ("dialogue_table", "workshop") and rng.random() < 0.4
    return replace(session, other_visitors=rng.randint(0, 5)) if drops_in else session


def entries(sessions: list[Session]) -> list[Entry]:
    """Rows of sessions; what happened is written down on the day itself."""
    return [_entry(session) for session in sessions]


def _entry(session: Session) -> Entry:
    activity, status = (
        session.activity,
        {"cancelled": "cancelled", "held": "held", "unrecorded": "held", "counted": "held"},
    )
    row = {
        "session": session.code, "date": session.date, "begins": time.fromisoformat(activity.begins),
        "activity_type": activity.activity_type, "organisations": activity.organisations, "school": activity.school,
        "series": session.series, "title": activity.title, "minutes": session.minutes,
        "status": status.get(session.fate, "planned"), "other_visitors": session.other_visitors,
        "sources": activity.sources, "yield": session.outcome,
    }  # fmt: skip
    return Entry(
        "sessions", session.planned_on, row, dict.fromkeys(("status", "other_visitors", "yield"), session.date)
    )
