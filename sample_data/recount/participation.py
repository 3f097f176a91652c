"""Sessions, visits, people, families and hours: in total and by each cut taken singly (statistics, section 4)."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from statistics import median

from sample_data.places import SCHOOLS
from sample_data.programme import USUAL_MINUTES
from sample_data.world import Tables

NOWHERE = "neighbourhood"
OF_SESSIONS = ("sessions_held", "sessions_cancelled", "sessions_not_recorded", "anonymous_visits")
OF_PEOPLE = ("visits", "people_taking_part", "families_taking_part", "contact_hours")


def figures(tables: Tables, as_of: date) -> dict:
    """measure -> cut ("total", "school", "month", ...) -> key -> value."""
    registers = defaultdict(list)
    for row in tables["attendance"]:
        registers[row["session"]].append(row)
    so_far = [session for session in tables["sessions"] if session["date"] <= as_of]
    held = [session for session in so_far if _is_held(session, registers)]
    found = _of_sessions(so_far, held, registers, as_of) | _of_people(tables, held, registers)
    return {measure: _with_zeros(cuts, as_of) for measure, cuts in found.items()}


def _is_held(session: dict, registers: dict) -> bool:
    present = any(row["status"] == "present" for row in registers[session["session"]])
    return session["status"] == "held" or (session["status"] == "planned" and present)


def _is_unrecorded(session: dict, registers: dict, as_of: date) -> bool:
    due = session["status"] == "held" or (session["status"] == "planned" and session["date"] < as_of)
    return due and not registers[session["session"]] and session["other_visitors"] is None


def _of_sessions(so_far: list[dict], held: list[dict], registers: dict, as_of: date) -> dict:
    found = {measure: defaultdict(lambda: defaultdict(int)) for measure in OF_SESSIONS}
    for session in so_far:
        for cut, key in _cuts(session, session["school"]):
            found["sessions_held"][cut][key] += session in held
            found["sessions_cancelled"][cut][key] += session["status"] == "cancelled"
            found["sessions_not_recorded"][cut][key] += _is_unrecorded(session, registers, as_of)
            found["anonymous_visits"][cut][key] += (session["other_visitors"] or 0) if session in held else 0
    return found


def _cuts(session: dict, school: str | None) -> Iterator[tuple[str, str]]:
    yield "total", "all"
    yield "school", school or NOWHERE
    yield "month", f"{session['date']:%Y-%m}"
    yield "activity_type", session["activity_type"]
    for organisation in session["organisations"]:
        yield "organisation", organisation
    for source in session["sources"]:
        yield "source", source


def _of_people(tables: Tables, held: list[dict], registers: dict) -> dict:
    presences = defaultdict(lambda: defaultdict(list))
    for session, row, person, school in _presences(tables, held, registers):
        minutes = _minutes(row, session, held)
        cuts = [*_cuts(session, school), ("role", row["role"] or "participant"), ("person_kind", person["kind"])]
        for cut, key in cuts:
            presences[cut][key].append((person["person"], person["family"], minutes))
    counts = {"visits": len, "people_taking_part": _people, "families_taking_part": _families, "contact_hours": _hours}
    return {
        measure: {cut: {key: count(rows) for key, rows in keys.items()} for cut, keys in presences.items()}
        for measure, count in counts.items()
    }


def _presences(tables: Tables, held: list[dict], registers: dict) -> Iterator[tuple[dict, dict, dict, str | None]]:
    """Each presence of a participant, with the school of the person's family, else its own."""
    people = {person["person"]: person for person in tables["people"] if person["kind"] != "worker"}
    family_school = {family["family"]: family["school"] for family in tables["families"]}
    for session in held:
        for row in registers[session["session"]]:
            person = people.get(row["person"])
            if person and row["status"] == "present":
                yield session, row, person, family_school.get(person["family"]) or person["school"]


def _minutes(row: dict, session: dict, held: list[dict]) -> float:
    """The person's own, else the session's, else the median of its type."""
    for minutes in (row["minutes"], session["minutes"]):
        if minutes is not None:
            return minutes
    kind = session["activity_type"]
    return median(s["minutes"] for s in held if s["activity_type"] == kind and s["minutes"] is not None)


def _people(rows: list) -> int:
    return len({person for person, _, _ in rows})


def _families(rows: list) -> int:
    return len({family for _, family, _ in rows if family})


def _hours(rows: list) -> float:
    return sum(minutes for _, _, minutes in rows) / 60


def _with_zeros(cuts: dict, as_of: date) -> dict:
    """Every school, activity type and month up to the as-of date has a figure, also where nothing happened."""
    first, last = 2024 * 12 + 8, as_of.year * 12 + as_of.month - 1
    months = [f"{month // 12}-{month % 12 + 1:02d}" for month in range(first, last + 1)]
    every = {"total": ["all"], "school": [*SCHOOLS, NOWHERE], "activity_type": list(USUAL_MINUTES), "month": months}
    zeros = {cut: dict.fromkeys(keys, 0) for cut, keys in every.items()}
    return {cut: zeros.get(cut, {}) | dict(cuts.get(cut, {})) for cut in {**zeros, **cuts}}
