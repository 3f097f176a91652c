"""Sentences about reach over the schools, and about what organisations hold together."""

from collections.abc import Mapping

import pandas as pd

from figures.findings.finding import Finding, Relation, claim, derived, quantity
from figures.findings.units import FEWEST_FOLLOWED
from figures.spread import beyond
from figures.table import only
from translations import _, ngettext, number


def spread(total: dict, by_school: pd.DataFrame, index: float | None, schools: Mapping[str, str]) -> Finding:
    """From the reach in all and per school (only schools whose number of families is known), the index of dissimilarity, and the
    `schools` looked at (code → label)."""
    if not schools:
        return Finding(_("No school is among what is chosen"), claim(Relation.NONE, derived(0)))
    if total["state"] == "hidden":
        return Finding(_("How many of the families take part is withheld"))
    impossible = beyond(by_school)
    if len(impossible):
        return _cannot_be_right(impossible, schools)
    if total["state"] == "not_measured":
        return _no_total(total, len(schools))
    told = _took_part(total, schools)
    came = total["numerator"]
    # Fewer families cannot lie evenly over the schools.
    if index is None or came < FEWEST_FOLLOWED:
        return told
    # The index is the part of the families that came; whole families move.
    away = round(index * came)
    if not away:
        sentence, moved = _("{told}; for an even spread none would have to be of another school"), claim(Relation.NONE, derived(away))
    else:
        sentence = ngettext(
            "{told}; for an even spread {n} of them would be of another school",
            "{told}; for an even spread {n} of them would be of another school",
            away,
        )
        moved = claim(Relation.VALUES, derived(away))
    return Finding(sentence.format(told=told, n=number(away)), *told.claims, moved)


def why_no_share(row: dict, school: str) -> Finding:
    """Of one such school: both counts, and why nothing is divided."""
    sentence = _("{school}: {n} families took part, and by the list of schools it has {all}; that cannot be right, so no share is shown.")
    told = sentence.format(school=school, n=number(row["numerator"]), all=number(row["denominator"]))
    # Within a period fewer may have come than in all: then only the list is in doubt.
    if row["numerator"] <= row["denominator"]:
        sentence = _("{school}: in all more families took part than the list of schools says that it has ({all}), so no share is shown.")
        told = sentence.format(school=school, all=number(row["denominator"]))
        return Finding(told, claim(Relation.VALUES, quantity(row, "denominator", school=row["school"])))
    parts = (quantity(row, part, school=row["school"]) for part in ("numerator", "denominator"))
    return Finding(told, claim(Relation.MORE, *parts))


def _cannot_be_right(impossible: pd.DataFrame, schools: Mapping[str, str]) -> Finding:
    if len(impossible) == 1:
        row = impossible.iloc[0].to_dict()
        name = schools.get(row["school"], row["school"])
        if row["numerator"] > row["denominator"]:
            sentence = _("At {school} {n} families took part, more than the {all} that it has by the list of schools: there is no share")
            parts = (quantity(row, part, school=row["school"]) for part in ("numerator", "denominator"))
            told = sentence.format(school=name, n=number(row["numerator"]), all=number(row["denominator"]))
            return Finding(told, claim(Relation.MORE, *parts), claim(Relation.NONE, derived(0)))
        told = _("How many families could take part cannot be right for {school}: there is no share").format(school=name)
        return Finding(told, claim(Relation.NONE, derived(0)))
    sentence = _("How many families could take part cannot be right for {n} schools: there is no share")
    return Finding(sentence.format(n=number(len(impossible))), claim(Relation.VALUES, derived(len(impossible))), claim(Relation.NONE, derived(0)))


def _no_total(total: dict, schools: int) -> Finding:
    nothing = claim(Relation.NONE, derived(0))
    if total["denominator"] == 0:
        return Finding(_("By the list of schools no family could take part"), claim(Relation.NONE, quantity(total, "denominator")))
    if schools == 1:
        return Finding(_("How many families could take part is not known of this school"), nothing)
    return Finding(_("How many families could take part is not known of every school, so there is no total"), nothing)


def _took_part(total: dict, schools: Mapping[str, str]) -> Finding:
    came, could = total["numerator"], total["denominator"]
    relation = Relation.NONE if not came else Relation.ALL if came == could else Relation.SOME
    one = next(iter(schools.values())) if len(schools) == 1 else ""
    sentence = {
        Relation.NONE: _("None of the {all} families of {school} took part") if one else _("None of the {all} families of the schools took part"),
        Relation.ALL: _("All {all} families of {school} took part") if one else _("All {all} families of the schools took part"),
        Relation.SOME: _some(came, bool(one)),
    }[relation]
    if could == 1:
        sentence = _("The one family that could took part") if came else _("The one family that could did not take part")
    told = sentence.format(n=number(came), all=number(could), school=one)
    return Finding(told, claim(relation, quantity(total, "numerator"), quantity(total, "denominator")))


def _some(came: float, one: bool) -> str:
    """In English one and more are said alike."""
    if one:
        return ngettext("{n} of the {all} families of {school} took part", "{n} of the {all} families of {school} took part", came)
    return ngettext("{n} of the {all} families of the schools took part", "{n} of the {all} families of the schools took part", came)


def together(joint: pd.DataFrame, held: pd.DataFrame) -> Finding:
    """From one row each: how many of the sessions were held by two or more organisations."""
    its, of = only(joint), only(held)
    if "hidden" in (its["state"], of["state"]):
        return Finding(_("How many sessions were held together is withheld"))
    if not of["value"]:
        return Finding(_("No sessions in what is shown here"), claim(Relation.NONE, quantity(of)))
    part, n = its["value"], of["value"]
    relation = Relation.NONE if not part else Relation.ALL if part == n else Relation.SOME
    sentence = {
        Relation.NONE: ngettext(
            "The one session was held by one organisation", "None of the {all} sessions was held by two or more organisations together", n),
        Relation.ALL: ngettext(
            "The one session was held by two or more organisations together",
            "All {all} sessions were held by two or more organisations together", n),
        Relation.SOME: ngettext(
            "{n} of the {all} sessions was held by two or more organisations together",
            "{n} of the {all} sessions were held by two or more organisations together", part),
    }[relation]  # fmt: skip
    return Finding(sentence.format(n=number(part), all=number(n)), claim(relation, quantity(its), quantity(of)))
