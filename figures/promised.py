"""What was promised, each target beside the figure of its own month."""

import calendar
import datetime
from collections.abc import Callable

import pandas as pd

from figures.table import only
from measures.measure import measures

# The states of a target that no figure is held against yet: its month is not over, or nothing was recorded in it or after it.
LATER, NO_FIGURES = "later", "no_figures"
COLUMNS = ("measure", "school", "month", "target", "note", "value", "wave", "state")


def month_end(month: str) -> datetime.date:
    """The last day of a month given as YYYY-MM."""
    year, number = map(int, month.split("-"))
    return datetime.date(year, number, calendar.monthrange(year, number)[1])


def promised(
    targets: pd.DataFrame, today: datetime.date, as_of: datetime.date, of_month: Callable[[str, str, tuple[str, ...]], pd.DataFrame]
) -> pd.DataFrame:
    """One row per measure and school (None: the pilot as a whole): its last target that is due and has a figure, with that figure
    by `of_month`, and its next one; columns as in `COLUMNS`, `state` as of a figure, or why there is none yet.

    Due is a target of which the month is over, once something was recorded in that month or later.
    """
    rows = []
    single = [name for name, measure in measures().items() if measure.month_figure]
    known = targets[targets["measure"].isin(single)]
    for _, its in known.sort_values("month").groupby(["measure", "school"], dropna=False, sort=True):
        waiting = [(row, _waits(row["month"], today, as_of)) for row in its.to_dict("records")]
        rows += _last_known([_row(row) | _reached(row, of_month) for row, why in waiting if not why])
        rows += [_row(row) | {"state": why} for row, why in waiting if why][:1]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype({"value": "float64", "target": "float64"})


def _last_known(due: list[dict]) -> list[dict]:
    """Of targets in order of month the last one that has a figure, else the last one: a month without anything to compute does
    not hide the months before it."""
    return [row for row in due if row["state"] != "not_measured"][-1:] or due[-1:]


def without_numbers(promised: pd.DataFrame) -> pd.DataFrame:
    """The same targets, with what was reached withheld."""
    state = promised["state"].where(promised["state"].isin((LATER, NO_FIGURES)), "hidden")
    return promised.assign(value=float("nan"), state=state)


def _waits(month: str, today: datetime.date, as_of: datetime.date) -> str:
    if month_end(month) > today:
        return LATER
    return NO_FIGURES if as_of < datetime.date.fromisoformat(f"{month}-01") else ""


def _row(row: dict) -> dict:
    school, note = (row[name] if isinstance(row[name], str) else None for name in ("school", "note"))
    return {"measure": row["measure"], "school": school, "month": row["month"], "target": row["target"], "note": note}


def _reached(row: dict, of_month: Callable) -> dict:
    """The figure of the target's month; a school that nothing happened at has a zero of a count, and of others no figure."""
    school = row["school"] if isinstance(row["school"], str) else None
    table = of_month(row["measure"], row["month"], ("school",) if school else ())
    figure = only(table[table["school"] == school].reset_index(drop=True) if school else table)
    return {"value": figure["value"], "wave": figure["wave"], "state": figure["state"]}
