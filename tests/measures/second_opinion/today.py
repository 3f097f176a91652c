"""The last day of the figures, when nobody names one."""

from datetime import date
from pathlib import Path

from tests.measures.second_opinion.rows import Input, day


def default_as_of(folder: Path) -> date:
    """The last date of a held session, of an answer, or of the opening of a moment with ties."""
    data = Input(folder, date.max)
    present = {row["session"] for row in data.table("attendance") if row["status"] == "present"}
    held = [
        row["date"]
        for row in data.table("sessions")
        if row["status"] == "held" or (row["status"] == "planned" and row["session"] in present)
    ]
    rated = {row["wave"] for row in data.table("ties")}
    opened = [row["opens"] for row in data.table("waves") if row["wave"] in rated]
    return day(max(held + [row["date"] for row in data.table("answers")] + opened))
