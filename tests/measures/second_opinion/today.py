"""The day that counts as today when nobody names one."""

from datetime import date
from pathlib import Path

from tests.measures.second_opinion.rows import Input, day


def default_as_of(folder: Path) -> date:
    """The last date of a held session or of an answer."""
    data = Input(folder, date.max)
    present = {row["session"] for row in data.table("attendance") if row["status"] == "present"}
    held = [
        row["date"]
        for row in data.table("sessions")
        if row["status"] == "held" or (row["status"] == "planned" and row["session"] in present)
    ]
    return day(max(held + [row["date"] for row in data.table("answers")]))
