"""The card of the cohorts: who began in the same month, and how many of them came in each month after."""

import pandas as pd

from charts import cohorts as drawing
from figures.cohorts import cohorts
from figures.findings.participation_staying import still_there
from figures.scope import Scope
from translations import _
from widgets.card import Card
from widgets.cards.closed import closed
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

SHOWN = 24


@remembered
def by_beginning(scope: Scope) -> Card:
    """A line per month of beginning, the latest at the foot; only months that are over."""
    listing = figures().listing("cohort_count", Scope(schools=scope.schools))
    if listing is None:
        return closed("cohorts", _("Who began when, and who came after"), ("cohorts",))
    longest = 6 if narrow() else 12
    cells = cohorts(listing, figures().about.as_of, longest)
    order = sorted(set(cells["month"]))[-SHOWN:]
    shown = cells[cells["month"].isin(order)]
    figure = drawing.table(shown, order, longest, dark=dark()) if len(shown) else None
    told = shown.rename(columns={"people": "value"}).assign(state="value", later=[f"{later}" for later in shown["later"]])
    return Card(
        "cohorts", still_there(cells),
        _("People by the month of their first time, and how many of them came in each month after; only months that are over"),
        written(told, {"month": _("First time"), "later": _("Months later"), "value": _("People")}, {}) if len(told) else pd.DataFrame(),
        ("cohorts",), _("A summer is quiet for everybody: it runs as a slanting line through the table."), figure,
    )  # fmt: skip
