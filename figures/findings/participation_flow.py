"""Sentences about the way families go: approached, registered, started, and then."""

from figures.findings.finding import Finding, Relation, claim, quantity
from translations import _, ngettext, number


def reached(counts: dict[str, dict]) -> Finding:
    """From one row per count of families (measure → row): how many of those that started came lately."""
    started, active, approached = (counts[f"families_{name}"] for name in ("started", "active", "approached"))
    if "hidden" in (started["state"], active["state"]):
        return Finding(_("How many families take part is withheld"))
    if not started["value"]:
        return _not_yet(started, approached)
    n, came = started["value"], active["value"]
    relation = Relation.NONE if not came else Relation.ALL if came == n else Relation.SOME
    sentence = _of_those_that_started(relation, came, n).format(active=number(came), n=number(n))
    return Finding(sentence, claim(relation, quantity(active), quantity(started)))


def _of_those_that_started(relation: Relation, came: float, n: float) -> str:
    if relation is Relation.NONE:
        return ngettext(
            "The one family that started did not come in the last eight weeks",
            "Of the {n} families that started none came in the last eight weeks",
            n,
        )
    if relation is Relation.ALL:
        return ngettext(
            "The one family that started came in the last eight weeks", "All {n} families that started came in the last eight weeks", n
        )
    return ngettext(
        "{active} of the {n} families that started came in the last eight weeks",
        "{active} of the {n} families that started came in the last eight weeks",
        came,
    )


def _not_yet(started: dict, approached: dict) -> Finding:
    nobody = claim(Relation.NONE, quantity(started))
    if approached["state"] == "hidden" or not approached["value"]:
        return Finding(_("No family here has started yet"), nobody)
    sentence = ngettext(
        "No family here has started yet; {n} has been approached", "No family here has started yet; {n} have been approached", approached["value"]
    )
    return Finding(sentence.format(n=number(approached["value"])), nobody, claim(Relation.VALUES, quantity(approached)))
