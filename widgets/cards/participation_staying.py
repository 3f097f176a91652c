"""Cards about staying: how long people keep coming, who comes back, and who sees a series through."""

import pandas as pd

from charts import shares, staying, strips
from figures.findings import participation_staying as findings
from figures.findings.units import counted_part
from figures.scope import Scope
from figures.staying import HALF_A_YEAR, curve, followed, followed_for, half_year, middle, weekly
from figures.table import only, stated
from translations import _, date
from widgets import names
from widgets.card import Card
from widgets.cards.closed import closed
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

MONTHS = (0, 3, 6, 12, 18, 24)
SHOWN = 24


@remembered
def how_long(scope: Scope) -> Card:
    """From the first presence to sixty days after the last, those still coming counted as far as they are followed."""
    listing = figures().listing("stay_count", Scope(schools=scope.schools))
    if listing is None:
        return closed("how-long", _("How long people stay"), ("staying",))
    people = int(listing["people"].sum())
    steps = curve(listing, "ended")
    drawn = weekly(steps)
    figure = staying.curve(drawn, followed(listing, MONTHS), dark=dark()) if people else None
    return Card(
        "how-long", findings.staying(half_year(listing, steps), followed_for(listing, HALF_A_YEAR), people),
        _("Share of the people that still takes part, by months since their first time; a stay ends sixty days after the last time"),
        written(drawn, {"time": _("Days"), "value": _("Still takes part"), "low": _("Low"), "high": _("High")}, {}, decimals=2),
        ("staying",), _how(listing), figure,
    )  # fmt: skip


def _how(listing: pd.DataFrame) -> str:
    """After how long half were left, where enough people were followed until then; and how that is estimated."""
    days = middle(listing, "ended")
    half = None if days is None else findings.half_stays(days, followed_for(listing, days))
    method = _("Estimated by the method of Kaplan and Meier; the summer holidays do not run.")
    caution = f"{method} {_('The ground around the line is where the share may lie, at 95 percent.')}"
    return f"{half} {caution}" if half else caution


@remembered
def coming_back(scope: Scope) -> Card:
    """Who came a second time within sixty days, per school in the fixed order."""
    labels = names.schools()
    rows = stated(figures().figure("return_rate", ("school",), scope)).rename(columns={"school": "key"})
    known = {code: label for code, label in labels.items() if code in set(rows["key"])}
    rows = rows.assign(text=[counted_part(row) for row in rows.to_dict("records")])
    who = _("People who came on another day within sixty days of the first, with the interval of the share; no ranking")
    if scope.first_month or scope.last_month or scope.activity_types:
        who = _("People whose very first day lies in what is chosen, and who of them came on another day within sixty days, to anything; no ranking")
    return Card(
        "coming-back", findings.coming_back(only(figures().figure("return_rate", (), scope))),
        who,
        written(rows, {"key": _("School"), "numerator": _("Came back"), "denominator": _("People")}, {"key": labels}), ("return_rate",),
        _("Wide bars mean few people: then the share says little."), shares.rows(rows, known, dark=dark()) if len(rows) else None,
    )  # fmt: skip


@remembered
def series(scope: Scope) -> Card:
    """Series of sessions that have ended: who began, and who came to three in four or more."""
    listing = figures().listing("series_so_far", scope)
    if listing is None:
        return closed("series", _("Who saw a series through"), ("series",))
    rows = listing.sort_values("last_day", ascending=False)
    shown, types, schools = rows.head(SHOWN), names.words("activity_type"), names.schools()
    labels = {row["series"]: _named(row, types, schools) for row in shown.to_dict("records")}
    told = [
        {"panel": panel, "key": row["series"], "value": float(row[panel]), "state": "value"}
        for row in shown.to_dict("records") for panel in ("began", "completed")
    ]  # fmt: skip
    words = {"began": _("Began"), "completed": _("Saw it through")}
    table = pd.DataFrame(told, columns=["panel", "key", "value", "state"])
    figure = strips.panels(table, list(words), words, labels, {}, columns=1 if narrow() else 2, dark=dark()) if told else None
    return Card(
        "series", findings.completed(int(rows["began"].sum()), int(rows["completed"].sum()), len(rows)),
        _("The latest {n} of the series that have ended").format(n=SHOWN) if len(rows) > SHOWN else _("Series that have ended, the latest first"),
        written(table, {"key": _("Series"), "panel": _("What"), "value": _("People")}, {"key": labels, "panel": words}),
        ("series",), "", figure,
    )  # fmt: skip


def _named(row: dict, types: dict[str, str], schools: dict[str, str]) -> str:
    """What a series is called: its type, its school where there is room, and its last day."""
    parts = (types[row["activity_type"]], "" if narrow() else schools.get(row["school"], ""), date(row["last_day"].date()))
    return " · ".join(part for part in parts if part)
