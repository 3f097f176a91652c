"""The card of the attendance grid: families, or people, by sessions of one school in the last eight weeks."""

import pandas as pd

from charts import grid
from figures.findings.participation import registers
from figures.scope import Scope
from translations import _, date, month, ngettext, number
from widgets import names
from widgets.card import Card
from widgets.cards.families_drawn import at_registers
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark


@remembered
def attendance_grid(scope: Scope, school: str, people: bool = False) -> Card:
    """Families, or their members, by sessions of one school in the last eight weeks; a click gives the session back."""
    one, unit = Scope(schools=(school,)), "person" if people else "family"
    listing = figures().listing("attendance_grid_person" if people else "attendance_grid", one)
    closed = listing is None
    rows = listing.sort_values(["date", "session"]) if not closed else pd.DataFrame()
    # A family that a register leaves out was not expected there: nothing to tell.
    marked = rows[rows["state"] != "blank"] if len(rows) else rows
    fit = _that_fit(rows) if len(marked) else rows
    title = registers(figures().figure("sessions_held", (), one), figures().figure("sessions_to_record", (), one))
    label, words = names.schools()[school], _words()
    days = {day: date(day.date()) for day in rows["date"].unique()} if len(rows) else {}
    columns = {unit: _("Person") if people else _("Family"), "date": _("Day"), "state": _("Attendance")}
    return Card(
        "attendance-grid", title.joined(f"{label}: {title[:1].lower()}{title[1:]}"),
        _("Per family or person, in the eight weeks up to the last session of this school; the title counts the whole period"),
        written(marked, columns, {"state": words, "date": days}), ("attendance_rate", "sessions_to_record"),
        closed_words(closed, marked) or _about(rows, fit, school), _grid(fit, unit, words) if len(marked) else None, picks=True,
    )  # fmt: skip


def _words() -> dict[str, str]:
    return {
        "present": _("present"), "helper": _("present, helping"), "excused": _("excused"), "absent": _("absent"),
        "not_recorded": _("not recorded"), "cancelled": _("cancelled"),
    }  # fmt: skip


def closed_words(closed: bool, rows: pd.DataFrame) -> str:
    """Why there is nothing per family, in words; nothing where there is."""
    if closed:
        return _("Per family is for the team only.")
    return "" if len(rows) else _("There is no family here yet that came, started, and agreed to be followed by its code.")


def _about(rows: pd.DataFrame, fit: pd.DataFrame, school: str) -> str:
    """Why a place or a whole column can be empty, how a register is opened, and who and what is left out."""
    empty = fit.groupby("session")["state"].agg(lambda states: (states == "blank").all())
    told = [_("A place without a mark: not on the register of that session.")]
    told += [_("A day without any mark: only other people stood on it.")] if empty.any() else []
    told += [_("Click a mark to open that register.")]
    drawn = fit["session"].nunique()
    latest = ngettext("Only the latest {n} session is drawn.", "Only the latest {n} sessions are drawn.", drawn).format(n=number(drawn))
    return " ".join([*told, *at_registers(school), *([latest] if len(fit) < len(rows) else [])])


def _that_fit(rows: pd.DataFrame) -> pd.DataFrame:
    """The latest sessions whose marks together a grid can hold; `rows` stand in order of day."""
    marks = (rows["state"] != "blank").groupby(rows["session"], sort=False).sum()
    from_the_last = marks[::-1].cumsum()
    return rows[rows["session"].isin(from_the_last[from_the_last <= grid.MOST_CELLS].index)]


def _grid(rows: pd.DataFrame, unit: str, words: dict):
    # The column of a session stands there also when none of its cells has a mark: it was held.
    cells = rows[rows["state"] != "blank"]
    columns = {row.session: f"{row.date.day}<br>{month(f'{row.date:%Y-%m}', year=False)}" for row in rows.itertuples()}
    lines = {code: code for code in sorted(rows[unit].unique())}
    return grid.cells(cells, "session", unit, columns, lines, words, dark=dark())
