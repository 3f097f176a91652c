"""Visits, people, families and hours: over the registers of sessions held."""

from statistics import median

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, combinations, counts, distinct
from tests.measures.second_opinion.rows import Input, Row, day, family_school
from tests.measures.second_opinion.sessions import sessions_so_far

CUTS = [
    *combinations("school", "month", "activity_type", "organisation"),
    ("source",),
    ("role",),
    ("person_kind",),
]


def registers(data: Input) -> list[Row]:
    """One row per participant on the register of a session held up to today; workers are no participants."""
    held = {row["session"]: row for row in sessions_so_far(data) if row["status"] == "held"}
    usual = _usual_minutes(list(held.values()))
    people = data.by("people", "person")
    found = []
    for entry in data.table("attendance"):
        person, session = people[entry["person"]], held.get(entry["session"])
        if session is None or person["kind"] == "worker":
            continue
        own = [float(entry["minutes"])] if entry.get("minutes") else []
        minutes = [*own, session["minutes"], usual.get(session["activity_type"])]
        found.append(session | {
            "person": person["person"],
            "family": person.get("family", ""),
            "school": family_school(data, person.get("family", ""), day(session["date"])) or person.get("school") or "neighbourhood",
            "person_kind": person["kind"],
            "status": entry["status"],
            "role": entry.get("role") or "participant",
            "minutes": next((known for known in minutes if known is not None), 0),
        })  # fmt: skip
    return [row for row in found if data.chosen(row)]


def present(data: Input) -> list[Row]:
    """The rows of people who were there."""
    return [row for row in registers(data) if row["status"] == "present"]


def hours(rows: list[Row]) -> float:
    """Person-hours."""
    return sum(row["minutes"] for row in rows) / 60


def _usual_minutes(held: list[Row]) -> dict[str, float]:
    known: dict[str, list[float]] = {}
    for session in held:
        if session["minutes"] is not None:
            known.setdefault(session["activity_type"], []).append(session["minutes"])
    return {activity_type: median(lengths) for activity_type, lengths in known.items()}


@second_opinion("visits")
def visits(data: Input) -> dict[Key, Cell]:
    """Present rows."""
    return counts(data, present(data), CUTS, len, distinct("person"))


@second_opinion("people_taking_part")
def people_taking_part(data: Input) -> dict[Key, Cell]:
    """Distinct people present."""
    return counts(data, present(data), CUTS, distinct("person"), distinct("person"))


@second_opinion("families_taking_part")
def families_taking_part(data: Input) -> dict[Key, Cell]:
    """Distinct families with a member present."""
    return counts(data, present(data), CUTS, distinct("family"), distinct("family"))


@second_opinion("contact_hours")
def contact_hours(data: Input) -> dict[Key, Cell]:
    """Person-hours of everyone present."""
    return counts(data, present(data), CUTS, hours, distinct("person"))
