"""Sessions held, cancelled and not recorded, and visits by others."""

import dataclasses

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, combinations, counts, distinct
from tests.measures.second_opinion.rows import Input, Row

CUTS = [*combinations("school", "month", "activity_type", "organisation"), ("source",)]


def sessions_so_far(data: Input) -> list[Row]:
    """Sessions up to the last day of the figures, each with its place; a planned one with a presence was held."""
    on_register = {row["session"] for row in data.table("attendance")}
    with_presence = {row["session"] for row in data.table("attendance") if row["status"] == "present"}
    found = []
    for row in data.table("sessions"):
        if row["date"] > data.as_of.isoformat():
            continue
        was_held = row["status"] == "planned" and row["session"] in with_presence
        found.append({
            "session": row["session"],
            "date": row["date"],
            "school": row.get("school") or "neighbourhood",
            "month": row["date"][:7],
            "activity_type": row["activity_type"],
            "organisation": row["organisations"].split("+"),
            "source": row["sources"].split("+") if row.get("sources") else [],
            "minutes": float(row["minutes"]) if row.get("minutes") else None,
            "status": "held" if was_held else row["status"],
            "other_visitors": row.get("other_visitors", ""),
            "recorded": row["session"] in on_register or row.get("other_visitors", "") != "",
        })  # fmt: skip
    return found


def _with_status(data: Input, status: str) -> list[Row]:
    return [row for row in sessions_so_far(data) if row["status"] == status and data.chosen(row)]


@second_opinion("sessions_held")
def sessions_held(data: Input) -> dict[Key, Cell]:
    """Sessions that took place."""
    return counts(data, _with_status(data, "held"), CUTS, distinct("session"), distinct("session"))


@second_opinion("sessions_cancelled")
def sessions_cancelled(data: Input) -> dict[Key, Cell]:
    """Sessions called off."""
    return counts(data, _with_status(data, "cancelled"), CUTS, distinct("session"), distinct("session"))


@second_opinion("sessions_not_recorded")
def sessions_not_recorded(data: Input) -> dict[Key, Cell]:
    """Held, or planned before the last day of the figures, with neither a register nor a number of other visitors."""
    planned = [row for row in _with_status(data, "planned") if row["date"] < data.as_of.isoformat()]
    rows = [row for row in [*_with_status(data, "held"), *planned] if not row["recorded"]]
    return counts(data, rows, CUTS, distinct("session"), distinct("session"))


@second_opinion("sessions_to_record")
def sessions_to_record(data: Input) -> dict[Key, Cell]:
    """Held, or planned before today, with neither a register nor a number of other visitors; none after the pilot."""
    asked = [row for row in sessions_so_far(dataclasses.replace(data, as_of=data.list_day)) if data.chosen(row) and not row["recorded"]]
    rows = [row for row in asked if row["status"] == "held" or (row["status"] == "planned" and row["date"] < data.now.isoformat())]
    return counts(data, rows, combinations("school", "month", "activity_type"), len, len)


@second_opinion("anonymous_visits")
def anonymous_visits(data: Input) -> dict[Key, Cell]:
    """Visitors who are not registered, of sessions held."""

    def visitors(rows: list[Row]) -> int:
        return sum(int(row["other_visitors"] or 0) for row in rows)

    return counts(data, _with_status(data, "held"), CUTS, visitors, distinct("session"))
