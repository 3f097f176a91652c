"""Who gives: the reciprocity ladder today, counted from the registers and the standing roles of the last six months."""

import calendar
from datetime import date

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, counts, distinct
from tests.measures.second_opinion.presence import present
from tests.measures.second_opinion.rows import Input, Row, by_now, day, family_school


def half_a_year_before(moment: date) -> date:
    """The same day six months earlier, or the last day of that month."""
    year, month = (moment.year, moment.month - 6) if moment.month > 6 else (moment.year - 1, moment.month + 6)
    return date(year, month, min(moment.day, calendar.monthrange(year, month)[1]))


@second_opinion("people_giving")
def people_giving(data: Input) -> dict[Key, Cell]:
    """Helped twice, organised once, or in a standing role, in the last six months."""
    everything, before = Input(data.folder, data.as_of), half_a_year_before(data.as_of)
    recent = [row for row in present(everything) if day(row["date"]) > before]
    giving = {row["person"] for row in recent if row["role"] == "organiser"}
    helped = [row["person"] for row in recent if row["role"] == "helper"]
    giving |= {person for person in helped if helped.count(person) >= 2}
    giving |= {row["person"] for row in data.table("roles") if _stands(row, before, data.as_of)}
    rows = [row for row in _places(data) if row["person"] in giving and data.chosen(row)]
    return counts(data, rows, [(), ("school",)], distinct("person"), distinct("person"))


def _stands(row: Row, before: date, as_of: date) -> bool:
    return by_now(row["starts"], as_of) and not (row.get("ends") and day(row["ends"]) <= before)


def _places(data: Input) -> list[Row]:
    """Everybody but the workers, with the school they count under."""
    return [
        {
            "person": row["person"],
            "school": family_school(data, row.get("family", ""), data.as_of) or row.get("school") or "neighbourhood",
        }
        for row in data.table("people")
        if row["kind"] != "worker"
    ]
