"""People and sessions so far, beside what was promised: rising lines that may be added up over months."""

import pandas as pd

from charts import so_far as drawing
from charts.config import Figure
from figures.scope import Scope
from figures.so_far import so_far
from translations import _, _n
from widgets.cards.latest_months import latest
from widgets.generation import figures
from widgets.session import dark, narrow

# Panel → what is added up, and the measure for which a target is promised.
PANELS = {"people": ("newcomers", "people_taking_part"), "sessions": ("sessions_held", "sessions_held")}
NAMES = {"people": _n("different people so far"), "sessions": _n("sessions so far")}
# A person who came before the months chosen, or first to something else, is not new there: then these are not all who came.
NAMES_WITHIN = {"people": _n("people there for the very first time"), "sessions": _n("sessions in what is chosen")}


def reached_so_far(scope: Scope) -> tuple[pd.DataFrame, Figure | None]:
    """The rows (panel, month, value, state) and their drawing; None where nothing has come together yet."""
    counts = {panel: figures().figure(added, ("month",), scope) for panel, (added, _goal) in PANELS.items()}
    tables = [latest(so_far(table)).assign(panel=panel) for panel, table in counts.items()]
    rows = pd.concat(tables, ignore_index=True)
    # A single month has nothing to add up to.
    if rows["month"].nunique() < 2 or not (rows["value"].sum() or (rows["state"] == "hidden").any()):
        return rows, None
    goals = promised(scope, rows["month"].max())
    return rows, drawing.panels(rows, goals, list(PANELS), panel_names(scope), columns=1 if narrow() else 2, dark=dark())


def panel_names(scope: Scope) -> dict[str, str]:
    """Panel → what it adds up."""
    return {panel: _(name) for panel, name in (NAMES_WITHIN if narrowed(scope) else NAMES).items()}


def narrowed(scope: Scope) -> bool:
    """Does the choice leave out what came before, or a part of the programme?"""
    return bool(scope.first_month or scope.activity_types)


def promised(scope: Scope, last: str) -> pd.DataFrame:
    """The targets of the pilot, or of the one school chosen, up to the last month shown; none for a part of the programme."""
    empty = pd.DataFrame(columns=["panel", "month", "value", "state"])
    if scope.activity_types or scope.first_month or len(scope.schools) > 1:
        return empty
    listing = figures().listing("targets")
    school = listing["school"].isna() if not scope.schools else listing["school"] == scope.schools[0]
    its = listing[school & (listing["month"] <= last)]
    rows = [
        its[its["measure"] == goal].assign(panel=panel)[["panel", "month", "target"]] for panel, (_added, goal) in PANELS.items()
    ]
    return pd.concat(rows, ignore_index=True).rename(columns={"target": "value"}).assign(state="value")
