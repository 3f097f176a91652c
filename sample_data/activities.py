"""The activities that the programme comes down to: each with its days, its organisations and the sources it is for."""

from datetime import date, timedelta
from typing import NamedTuple

from sample_data.calendar import ENDS, is_holiday, school_days
from sample_data.families import FOCUS, Family
from sample_data.programme import ART, COACHING_WEEKS, COURSES, EVENINGS_FROM, EVENTS, NETWORK, TABLES, WORKSHOPS


class Activity(NamedTuple):
    """One activity: a series of meetings, or a single one."""

    activity_type: str
    title: str
    school: str | None
    organisations: tuple[str, ...]
    sources: tuple[str, ...]
    days: list[date]
    begins: str
    family: str | None = None


def activities() -> list[Activity]:
    """The whole programme, in no particular order."""
    return [*_courses(), *_tables(), *_art(), *_events(), *_workshops(), *_meetings(), *(_coaching(f) for f in FOCUS)]


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _courses() -> list[Activity]:
    return [
        Activity(
            "parent_course", "Sterk als ouder", school, ("papaverplein",), ("parenting", "identity"), days, "09:00"
        )
        for school, firsts in COURSES.items()
        for first in firsts
        for days in [school_days(_day(first), 8, 1)]
    ]


def _tables() -> list[Activity]:
    return [
        Activity("dialogue_table", "Dialoogtafel", school, ("zevenstoelen",), ("belonging",), days, "08:45")
        for school, first in TABLES.items()
        for days in [_until_end(_day(first), 6)]
    ]


def _until_end(first: date, weeks: int) -> list[date]:
    return [day for day in school_days(first, 24, weeks) if day <= ENDS + timedelta(days=14)]


def _art() -> list[Activity]:
    series = [
        Activity("art", title, school, ("rodedraadjes",), ("talents", "identity"), days, "15:30")
        for title, school, first in ART
        for days in [school_days(_day(first), 6, 1)]
    ]
    autumn, title = [_day("2024-10-30")], "Maskers maken in de herfstvakantie"
    return [*series, Activity("art", title, None, ("rodedraadjes",), ("talents",), autumn, "13:00")]


def _events() -> list[Activity]:
    return [
        Activity("community_event", title, None, ("ziltehanden",), ("belonging", "reciprocity"), [_day(day)], "13:00")
        for day, title in EVENTS.items()
    ]


def _workshops() -> list[Activity]:
    schools = [*COURSES, None]
    days = [day for day in school_days(date(2024, 9, 12), 28, 3) if not is_holiday(day) and day <= ENDS]
    return [_workshop(n, day, schools[n * 2 % 5]) for n, day in enumerate(days)]


def _workshop(n: int, day: date, school: str | None) -> Activity:
    title, sources = WORKSHOPS[n % len(WORKSHOPS)]
    organisations = ("windvaan", "papaverplein") if n % 4 == 2 else ("windvaan",)
    begins = "19:00" if day >= EVENINGS_FROM and n % 2 else "13:15"
    return Activity("workshop", title, school, organisations, sources, [day], begins)


def _meetings() -> list[Activity]:
    network, platform = [_day(day) for day in NETWORK], _until_end(date(2025, 2, 6), 5)
    return [
        Activity("network_meeting", "Netwerkbijeenkomst", None, ("ziltehanden", "windvaan"), (), network, "14:00"),
        Activity("parent_platform", "Ouderplatform", None, ("zevenstoelen",), ("reciprocity",), platform, "20:00"),
    ]


def _coaching(family: Family) -> Activity:
    last = family.stopped or ENDS
    days = [family.started + timedelta(days=2, weeks=weeks) for weeks in COACHING_WEEKS]
    days = [day for day in days if day <= last and not is_holiday(day)]
    by = (family.organisation or "papaverplein",)
    return Activity("coaching", "Gesprek thuis", family.school, by, ("coping", "parenting"), days, "10:00", family.code)
