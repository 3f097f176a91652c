"""Cards about single families of one school, for the team and with their consent: lanes over time, and how often, how long, how broadly."""

import pandas as pd

from charts import lanes, strips
from figures.findings.participation_families import families_at, how_broad, per_family
from figures.scope import Scope
from translations import _, date, number
from widgets import names
from widgets.card import Card
from widgets.cards.attendance import closed_words
from widgets.cards.calendar_spans import summers
from widgets.cards.closed import closed
from widgets.cards.families_drawn import members_left_out, without_room
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

# Marks that a chart of lanes can hold and still be read.
MOST = 450
DECIMALS = {"intensity": 1, "hours": 1, "contact": 1}


@remembered
def lanes_of(scope: Scope, school: str) -> Card:
    """What each family came to, where it was away, and when it was measured."""
    its = Scope((school,), scope.first_month, scope.last_month)
    listing = figures().listing("family_lane", its)
    if listing is None:
        return closed("family-lanes", _("Families over time"), ("visits",))
    found = listing.sort_values("date")
    rows, types = found.tail(MOST), names.words("activity_type")
    words = types | {"start": _("start"), "stop": _("stopped"), "reading": _("measured")}
    families = sorted(rows["family"].unique())
    days = {day: date(day.date()) for day in rows["date"].unique()}
    return Card(
        "family-lanes", families_at(names.schools()[school], len(families), without_room(school)),
        _("A mark is a day with somebody of the family present; the line breaks after six weeks without anybody, summer holidays left out"),
        written(rows, {"family": _("Family"), "date": _("Day"), "kind": _("What")}, {"kind": words, "date": days}),
        ("visits", "families_taking_part"), closed_words(False, rows) or _about_lanes(len(found), school),
        lanes.rows(rows, families, types, narrow(), dark(), summers=summers()) if len(rows) else None,
    )  # fmt: skip


def _about_lanes(found: int, school: str) -> str:
    more = _("The latest {n} marks are drawn: choose a shorter period for earlier ones.").format(n=number(MOST))
    return " ".join([*members_left_out(school), *([more] if found > MOST else [])])


@remembered
def strips_of(scope: Scope, school: str) -> Card:
    """How often, how long and how broadly each family takes part, and its hours in two ways."""
    listing = figures().listing("family_month", Scope((school,), scope.first_month, scope.last_month, scope.activity_types))
    if listing is None:
        return closed("family-strips", _("How often, how long and how broadly families take part"), ("contact_hours",))
    families = per_family(listing) if len(listing) else listing
    words = {
        "intensity": _("sessions per month"), "duration": _("months"), "breadth": _("kinds of activity"),
        "hours": _("hours, members added up"), "contact": _("hours of contact"),
    }  # fmt: skip
    rows = pd.DataFrame(
        [
            {"panel": panel, "key": row["family"], "value": float(row[panel]), "state": "value"}
            for row in families.to_dict("records") for panel in words
        ],
        columns=["panel", "key", "value", "state"],
    )  # fmt: skip
    order, keys = list(words), {code: code for code in sorted(set(rows["key"]))}
    figure = strips.panels(rows, order, words, keys, DECIMALS, columns=1 if narrow() else 5, dark=dark()) if keys else None
    return Card(
        "family-strips", how_broad(families, without_room(school)),
        _("Per family of the school: how often, how long, how broadly; then its hours, summed over members and as contact"),
        written(rows, {"key": _("Family"), "panel": _("What"), "value": _("Number")}, {"panel": words}, decimals=1),
        ("contact_hours", "visits"),
        closed_words(False, rows)
        or " ".join([_("Two members at one session of an hour are two hours added up, and one hour of contact."),
                     _("Families stand in the order of their codes."), *members_left_out(school)]),
        figure,
    )  # fmt: skip
