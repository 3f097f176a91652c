"""Shares over the registers: attendance, hours given, reach and coming back."""

from datetime import timedelta

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, combinations, distinct, groups, key, rate
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
    """Families taking part of eligible families; no total where one school's number is not known."""
    eligible = {row["school"]: row.get("eligible_families", "") for row in data.table("schools")}
    eligible = {school: number for school, number in eligible.items() if data.chosen({"school": school})}
    found = {key(school=school): [school] for school, number in eligible.items() if number != ""}
    if eligible and len(found) == len(eligible):
        found[key()] = list(eligible)
    return {cut: _reached(data, {school: int(eligible[school]) for school in its}) for cut, its in found.items()}


def _reached(data: Input, eligible: dict[str, int]) -> Cell:
    rows = [row for row in present(data) if row["school"] in eligible]
    return rate(distinct("family")(rows), sum(eligible.values()), sum(eligible.values()))


@second_opinion("return_rate")
def return_rate(data: Input) -> dict[Key, Cell]:
    """Of people with sixty days of follow-up since their first presence: those present a second time within them, each at the
    school of that first presence."""
    visits: dict[str, list[Row]] = {}
    for row in sorted(present(data), key=lambda row: row["date"]):
        visits.setdefault(row["person"], []).append(row)
    people = [{"school": its[0]["school"], "dates": [day(row["date"]) for row in its]} for its in visits.values()]
    return {
        cut: rate(sum(_returned(dates) for dates in followed), len(followed), len(followed))
        for cut, rows in groups(people, combinations("school")).items()
        if (followed := [row["dates"] for row in rows if row["dates"][0] + FOLLOWED <= data.as_of])
    }


def _returned(dates: list) -> bool:
    return len(dates) > 1 and dates[1] <= dates[0] + FOLLOWED
