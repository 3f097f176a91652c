"""Where new ties arose, and what partners think of one another."""

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, groups
from tests.measures.second_opinion.network import members, opened, turns
from tests.measures.second_opinion.rows import Input, Row, by_now


@second_opinion("ties_new_told")
def ties_new_told(data: Input) -> dict[Key, Cell]:
    """New ties whose row names a session that is not still to come; a joint session is under each organisation."""
    rows = [row for row in _new(data) if row["session"] and data.chosen({"activity_type": row["activity_type"]})]
    found = groups(rows, [("wave",), ("wave", "activity_type"), ("wave", "organisation")])
    return {cut: Cell(len(its), len({row["from_partner"] for row in its})) for cut, its in found.items()}


def _new(data: Input) -> list[Row]:
    sessions, rows = data.by("sessions", "session"), []
    told = {(row["wave"], row["from_partner"], row["to_partner"]): row.get("session") for row in data.table("ties")}
    for before, wave, now in turns(data):
        for one, other in now.arcs - before.arcs:
            if one in before.answered and other in before.kinds and (one, other) not in before.blank:
                session = sessions.get(told[wave, one, other] or "")
                known = session if session and by_now(session["date"], data.as_of) else {}
                rows.append(
                    {
                        "wave": wave, "from_partner": one, "session": known.get("session"), "activity_type": known.get("activity_type"),
                        "organisation": known.get("organisations", "").split("+"),
                    }
                )  # fmt: skip
    return rows


@second_opinion("tie_trust", "tie_value")
def opinion(data: Input, name: str) -> dict[Key, Cell]:
    """The mean over all answers of partners about partners that are there at that moment; blank under three partners that told."""
    there = {wave["wave"]: members(data, wave).keys() for wave in opened(data)}
    told = [row for row in data.table("ties") if row.get(name.removeprefix("tie_"))]
    rows = [row for row in told if {row["from_partner"], row["to_partner"]} <= there.get(row["wave"], set())]
    return {cut: _mean(its, name.removeprefix("tie_")) for cut, its in groups(rows, [("wave",)]).items()}


def _mean(rows: list[Row], subject: str) -> Cell:
    raters, scores = {row["from_partner"] for row in rows}, [int(row[subject]) for row in rows]
    return Cell(sum(scores) / len(scores) if len(raters) >= 3 else None, len(raters))
