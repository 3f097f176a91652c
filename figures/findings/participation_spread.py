"""Sentences about reach over the schools, and about what organisations hold together."""

from figures.table import only
from translations import _, ngettext, number


def spread(total: dict, index: float | None) -> str:
    """From the total reach and the index of dissimilarity."""
    if total["state"] == "hidden":
        return _("How many of the families take part is withheld")
    if total["state"] == "not_measured":
        return _("How many families could take part is not known of every school, so there is no total")
    told = _("{n} of the {all} families of the schools take part").format(n=number(total["numerator"]), all=number(total["denominator"]))
    if index is None:
        return told
    # The index is the part of the families that came; whole families move.
    away = round(index * total["numerator"])
    sentence = ngettext(
        "{told}; for an even spread {n} of them would be of another school", "{told}; for an even spread {n} of them would be of another school", away
    )
    return sentence.format(told=told, n=number(away)) if away else _("{told}, spread evenly over the schools").format(told=told)


def together(joint, held) -> str:
    """From one row each: how many of the sessions were held by two or more organisations."""
    its, of = only(joint), only(held)
    if "hidden" in (its["state"], of["state"]):
        return _("How many sessions were held together is withheld")
    if not of["value"]:
        return _("No sessions have been held yet")
    return _("{n} of the {all} sessions were held by two or more organisations together").format(
        n=number(its["value"] or 0), all=number(of["value"])
    )
