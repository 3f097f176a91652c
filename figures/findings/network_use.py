"""Sentences about what the network carries: across kinds, on whom it depends, what families notice of it, trust."""

from collections.abc import Mapping

import pandas as pd

from estimates.network_brokers import lose_contact
from figures.table import only, stated
from translations import _, ngettext, number


def across_kinds(bridging: pd.DataFrame) -> str:
    """From the share of ties that runs across kinds of partners."""
    row = only(bridging)
    if row["state"] != "value":
        return _("There are no ties to tell bridges from yet")
    some, total = number(row["numerator"]), number(row["denominator"])
    return _("{some} of the {total} ties run between different kinds of partners").format(some=some, total=total)


def schools(rows: pd.DataFrame) -> str:
    """From ties within and across kinds per school."""
    known = rows[rows["state"] == "value"]
    if not len(known):
        return _("No school is known in the network at this moment")
    across = known[known["part"] == "across"]
    bridges, number_of = int((across["value"] > 0).sum()), int(known["key"].nunique())
    within = known[known["part"] == "within"]["value"].sum()
    sentence = ngettext(
        "One of the {n} schools has ties with partners that are no school; among schools: {within}",
        "{some} of the {n} schools have ties with partners that are no school; among schools: {within}", bridges,
    )  # fmt: skip
    return sentence.format(some=number(bridges), n=number(number_of), within=_ties(within / 2))


def dependence(rows: pd.DataFrame) -> str:
    """From the partners on whom others depend for contact."""
    if not len(rows):
        return _("No single partner holds the network together: if one stops, the others keep contact")
    first = rows.iloc[0]
    depend = ngettext("The network leans on {n} partner", "The network leans on {n} partners", len(rows)).format(n=number(len(rows)))
    return _("{depend}. If {partner} stops, {lose}").format(depend=depend, partner=first["label"], lose=_lose(first["value"]))


def without(partner: str, groups: list[list[str]]) -> str:
    """From the groups that remain when this partner stops."""
    if not groups:
        return _("{partner} has no ties at this moment: nothing falls apart if it stops").format(partner=partner)
    loose = lose_contact(groups)
    if not loose:
        return _("If {partner} stops, everyone else keeps contact").format(partner=partner)
    return _("If {partner} stops, {lose}").format(partner=partner, lose=_lose(loose))


def families(much: pd.DataFrame, started: pd.DataFrame) -> str:
    """From the families with three or more partners beside their own foundation, and all that started."""
    some, total = only(much), only(started)
    if total["state"] != "value" or not total["value"]:
        return _("No family has started yet")
    if some["state"] != "value":
        return _("How many families know three or more other partners is withheld")
    sentence = ngettext(
        "One of the {n} families has contact with three or more partners beside its own foundation",
        "{some} of the {n} families have contact with three or more partners beside their own foundation", some["value"],
    )  # fmt: skip
    return sentence.format(some=number(some["value"]), n=number(total["value"]))


def trust(rows: pd.DataFrame, waves: Mapping[str, str]) -> str:
    """From mean trust by moment: the first against the last."""
    known = stated(rows)
    known = known[known["state"] == "value"].set_index("wave")["value"]
    told = [wave for wave in waves if wave in known.index]
    if not told:
        return _("Fewer than three partners told how much they trust one another: no mean is shown")
    if len(told) == 1:
        return _("Partners give their trust in one another {now} on a scale from 1 to 4").format(now=number(known[told[0]], 1))
    sentence = _("Partners give their trust in one another {now} on a scale from 1 to 4 (it was {then})")
    return sentence.format(now=number(known[told[-1]], 1), then=number(known[told[0]], 1))


def partnership(rows: pd.DataFrame, waves: list[str]) -> str:
    """From the mean answer to each question by moment: how many rose and fell from the first moment to the last."""
    if len(waves) < 2:
        return _("Partners have answered the questions about working together once")
    means = rows.pivot_table(index="panel", columns="wave", values="value")
    moved = (means[waves[-1]] - means[waves[0]]).dropna()
    rose, fell = (number(int(one.sum())) for one in (moved > 0, moved < 0))
    sentence = _("Working together: partners answer {rose} of the {n} questions higher than at first, and {fell} lower")
    return sentence.format(rose=rose, n=number(len(moved)), fell=fell)


def _lose(count: float) -> str:
    return ngettext("{n} other partner loses contact", "{n} other partners lose contact", count).format(n=number(count))


def _ties(count: float) -> str:
    return ngettext("{n} tie", "{n} ties", count).format(n=number(count))
