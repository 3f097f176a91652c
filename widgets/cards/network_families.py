"""The card from network to families: with how many partners beside their own foundation they have contact. Counts only."""

import pandas as pd

from charts import bars
from figures.findings.network_use import families, no_contacts
from figures.scope import Scope
from figures.table import only
from translations import _, date, ngettext, number
from widgets.card import Card
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark


@remembered
def network_of_families(scope: Scope) -> Card:
    """Families by the number of other partners that they have contact with, and referrals."""
    words = {
        "families_without_outside_contact": _("no other partner"), "families_with_some_outside_contact": _("one or two other partners"),
        "families_with_much_outside_contact": _("three or more other partners"),
    }  # fmt: skip
    found = {name: only(figures().figure(name)) for name in words}
    started, many = figures().figure("families_started"), figures().figure("families_with_much_outside_contact")
    # Where nobody wrote a contact down, none is no nought.
    known = len(started) and "family_contacts" in figures().about.received
    told = [{"key": name, "value": row["value"], "state": row["state"]} for name, row in found.items()] if known else []
    rows, day = pd.DataFrame(told, columns=["key", "value", "state"]), date(figures().about.as_of)
    return Card(
        "network-families", families(many, started) if known else no_contacts(),
        _("Families that started, by the partners beside their own foundation with whom contact was recorded, up to {day}").format(day=day),
        written(rows, {"key": _("Contact with"), "value": _("Families")}, {"key": words}), (*words, "referrals"),
        _referrals() if known else _("They are added in the table of contacts of families."),
        bars.horizontal(rows, words, dark=dark()) if known else None,
    )  # fmt: skip


def _referrals() -> str:
    row = only(figures().figure("referrals"))
    if row["state"] != "value":
        return _("The number of referrals is withheld.")
    told = ngettext("{n} referral to a partner was recorded.", "{n} referrals to a partner were recorded.", row["value"])
    return told.format(n=number(row["value"])) + " " + _("Contact that nobody wrote down is not in here.")
