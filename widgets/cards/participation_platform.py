"""The card of the parent platform: its members by month, and what happened for the first time on the way there."""

import pandas as pd

from charts import multiples
from figures.findings.participation_giving import in_platform
from figures.scope import Scope
from translations import _, _n, date
from widgets.card import Card
from widgets.cards.closed import closed
from widgets.cards.latest_months import latest
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

FIRSTS = {
    "helper": _n("somebody helped"), "organiser": _n("somebody organised"), "parent_platform": _n("a parent joined the platform"),
    "platform_session": _n("the platform met"), "driver": _n("somebody became a driver"),
}  # fmt: skip


@remembered
def platform(scope: Scope) -> Card:
    """Members of the parent platform per month, and the first times."""
    listing = figures().listing("platform_month", scope.only("schools"))
    if listing is None:
        return closed("platform", _("The parent platform"), ("parent_platform",))
    counted = listing.groupby("month", as_index=False)["people"].sum().rename(columns={"people": "value"})
    # What is so now is told from every month, also where older ones were chosen to look at.
    every = figures().listing("every_month").merge(counted, on="month", how="left").fillna({"value": 0.0}).sort_values("month")
    chosen = figures().listing("every_month", scope.only("first_month", "last_month"))
    rows = latest(every[every["month"].isin(chosen["month"])]).assign(state="value", panel="all")
    label = {"all": _("members of the parent platform")}
    some = rows["value"].sum() > 0
    return Card(
        "platform", in_platform(every), _("People with a standing role in the parent platform at some time in the month"),
        written(rows, {"month": _("Month"), "value": _("People")}, {}), ("parent_platform",), _first_times(scope),
        multiples.months(rows, "panel", ["all"], label, columns=1, dark=dark()) if some else None,
    )  # fmt: skip


def _first_times(scope: Scope) -> str:
    """When each kind of giving happened for the first time, in order of day."""
    found = figures().listing("giving_milestone", Scope(schools=scope.schools))
    first: pd.Series = found.groupby("kind")["date"].min().sort_values()
    told = [f"{date(day.date())}: {_(FIRSTS[kind])}" for kind, day in first.items()]
    return "  \n".join([_("For the first time:"), *told]) if told else ""
