"""Whose words and answers may be looked up, to be mended on a page: those of families that agreed."""

from pathlib import Path

from data_model.generations import reader

# Table → the columns that say whose a row is. Attendance and registration are kept by code, of whoever takes part.
WHOSE = {"answers": ("family", "respondent", "scorer"), "agreements": ("family",), "family_contacts": ("family",), "stories": ("family",)}


def consented(table: str) -> str:
    """The condition, in SQL, that a row (`live`) of this table is in the view `mendable`; or else that it needs no consent."""
    whose = " and ".join(f"open.{name} is not distinct from live.{name}" for name in WHOSE.get(table, ()))
    return f"""exists (from mendable as open where open."table" = '{table}' and {whose})""" if whose else "true"


def left_out(table: str, file: Path) -> int:
    """How many rows of a table are never shown for want of consent."""
    query = f'select count(*) from "{table}" as live where not {consented(table)}'
    return reader(file).cursor().execute(query).fetchone()[0]
