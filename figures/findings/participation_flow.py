"""Sentences about the way families go: approached, registered, started, and then."""

from translations import _, ngettext, number


def reached(counts: dict[str, dict]) -> str:
    """From one row per count of families (measure → row): how many of those that started came lately."""
    started, active, approached = (counts[f"families_{name}"] for name in ("started", "active", "approached"))
    if "hidden" in (started["state"], active["state"]):
        return _("How many families take part is withheld")
    if not started["value"]:
        return _not_yet(approached)
    sentence = ngettext(
        "{active} of the {n} family that started came in the last eight weeks",
        "{active} of the {n} families that started came in the last eight weeks",
        started["value"],
    )
    return sentence.format(active=number(active["value"]), n=number(started["value"]))


def _not_yet(approached: dict) -> str:
    if approached["state"] == "hidden" or not approached["value"]:
        return _("No family has started yet")
    sentence = ngettext(
        "No family has started yet; {n} has been approached", "No family has started yet; {n} have been approached", approached["value"]
    )
    return sentence.format(n=number(approached["value"]))
