"""The card of the attendance grid: families by sessions of one school in the last eight weeks."""

import pandas as pd

from charts import grid
from figures.findings.participation import registers
from figures.scope import Scope
from translations import _, date, month
from widgets import names
from widgets.card import Card
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark


@remembered
def attendance_grid(scope: Scope, school: str) -> Card:
    """Families by sessions of one school in the last eight weeks."""
    listing = figures().listing("attendance_grid", Scope(schools=(school,)))
    closed = listing is None
    rows = listing.sort_values(["date", "session"]) if not closed else pd.DataFrame()
    words = {
        "present": _("present"), "helper": _("present, helping"), "excused": _("excused"), "absent": _("absent"),
        "not_recorded": _("not recorded"), "cancelled": _("cancelled"),
    }  # fmt: skip
    # A family that a register leaves out was not expected there: nothing to tell.
    marked = rows[rows["state"] != "blank"] if len(rows) else rows
    one = Scope(schools=(school,))
    title = registers(figures().figure("sessions_held", (), one), figures().figure("sessions_not_recorded", (), one))
    label = names.schools()[school]
    return Card(
        "attendance-grid", f"{label}: {title[:1].lower()}{title[1:]}",
        _("Per family, in the eight weeks up to the last session of this school; the title counts the whole period"),
        written(marked, {"family": _("Family"), "date": _("Day"), "state": _("Attendance")}, {"state": words, "date": _days(rows)}),
        ("attendance_rate", "sessions_not_recorded"), closed_words(closed, marked) or _without_marks(rows),
        _grid(rows, words) if len(marked) else None,
    )  # fmt: skip


def closed_words(closed: bool, rows: pd.DataFrame) -> str:
    """Why there is nothing per family, in words; nothing where there is."""
    if closed:
        return _("Per family is for the team only.")
    return "" if len(rows) else _("There is no family here yet that came, started, and agreed to be followed by its code.")


def _without_marks(rows: pd.DataFrame) -> str:
    """Why a column can be empty."""
    empty = rows.groupby("session")["state"].agg(lambda states: (states == "blank").all())
    told = _("A place without a mark: the family did not stand on the register of that session.")
    return told + (" " + _("A day without any mark: only other people stood on it.") if empty.any() else "")


def _grid(rows: pd.DataFrame, words: dict):
    # The column of a session stands there also when none of its cells has a mark: it was held.
    cells = rows[rows["state"] != "blank"].head(grid.MOST_CELLS)
    columns = {row.session: f"{row.date.day}<br>{month(f'{row.date:%Y-%m}', year=False)}" for row in rows.itertuples()}
    families = {code: code for code in sorted(rows["family"].unique())}
    return grid.cells(cells, "session", "family", columns, families, words, dark=dark())


def _days(rows: pd.DataFrame) -> dict:
    return {day: date(day.date()) for day in rows["date"].unique()} if len(rows) else {}
