"""Shares over the registers: attendance, hours given, reach and coming back."""

from datetime import timedelta

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, combinations, counts, distinct, groups, key, rate
from tests.measures.second_opinion.presence import hours, present, registers
from tests.measures.second_opinion.rows import Input, Row, day

CUTS = combinations("school", "month", "activity_type")
FOLLOWED = timedelta(days=60)


@second_opinion("attendance_rate")
def attendance_rate(data: Input) -> dict[Key, Cell]:
    """Present of present, excused and absent."""
    people = distinct("person")
    return {
        cut: rate(sum(row["status"] == "present" for row in rows), len(rows), people(rows))
        for cut, rows in groups(registers(data), CUTS).items()
    }


@second_opinion("giving_share")
def giving_share(data: Input) -> dict[Key, Cell]:
    """Hours as helper or organiser of all hours."""
    people = distinct("person")
    return {
        cut: rate(hours([row for row in rows if row["role"] in ("helper", "organiser")]), hours(rows), people(rows))
        for cut, rows in groups(present(data), CUTS).items()
    }


@second_opinion("reach")
def reach(data: Input) -> dict[Key, Cell]:
    """Families taking part of eligible families; no total where one school's number is not known, and no share where ever more
    came than the number says."""
    eligible = {row["school"]: row.get("eligible_families", "") for row in data.table("schools")}
    eligible = {school: number for school, number in eligible.items() if data.chosen({"school": school})}
    found = {key(school=school): [school] for school, number in eligible.items() if number != ""}
    if eligible and len(found) == len(eligible):
        found[key()] = list(eligible)
    return {cut: _reached(data, {school: int(eligible[school]) for school in its}) for cut, its in found.items()}


def _reached(data: Input, eligible: dict[str, int]) -> Cell:
    rows, ever = ([row for row in present(it) if row["school"] in eligible] for it in (data, data.whole))
    found = rate(distinct("family")(rows), sum(eligible.values()), sum(eligible.values()))
    came = {school: distinct("family")([row for row in ever if row["school"] == school]) for school in eligible}
    return found._replace(value=None) if any(came[school] > eligible[school] for school in eligible) else found


@second_opinion("return_rate")
def return_rate(data: Input) -> dict[Key, Cell]:
    """Of people with sixty days of follow-up since their first day: those present on another day within them."""
    rows, found = present(data.whole), {}
    for cut, its in groups(_first(data, rows), combinations("school")).items():
        followed = [days for days in _days(rows, {row["person"] for row in its}) if days[0] + FOLLOWED <= data.as_of]
        if followed:
            found[cut] = rate(sum(_returned(days) for days in followed), len(followed), len(followed))
    return found


@second_opinion("newcomers", "new_givers")
def first_times(data: Input, name: str) -> dict[Key, Cell]:
    """People by the month of their first day ever: of being there, or of helping or organising."""
    rows = [row for row in present(data.whole) if name == "newcomers" or row["role"] in ("helper", "organiser")]
    return counts(data, _first(data, rows), combinations("school", "month"), distinct("person"), distinct("person"))


def _first(data: Input, rows: list[Row]) -> list[Row]:
    """Of each person the rows of the first day that these rows have, where the reader chose them."""
    first: dict[str, str] = {}
    for row in rows:
        first[row["person"]] = min(row["date"], first.get(row["person"], row["date"]))
    return [row for row in rows if row["date"] == first[row["person"]] and data.chosen(row)]


def _days(rows: list[Row], people: set[str]) -> list[list]:
    """The different days of each of these people, in order."""
    days: dict[str, set] = {}
    for row in rows:
        if row["person"] in people:
            days.setdefault(row["person"], set()).add(day(row["date"]))
    return [sorted(its) for its in days.values()]


def _returned(days: list) -> bool:
    return len(days) > 1 and days[1] <= days[0] + FOLLOWED
