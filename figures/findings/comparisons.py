"""Sentences about readings side by side: who scored, the schools, and hours beside change."""

import pandas as pd

from estimates.association import FEWEST_FOR_ASSOCIATION
from estimates.estimate import Estimate
from figures.findings.units import counted
from figures.table import stated
from translations import _, number


def who_scored(scores: dict[str, dict[str, float]], names: dict[str, str]) -> str:
    """From scorer → source → mean at one moment, the first scorer against the others: higher, lower, alike."""
    known = {code: its for code, its in scores.items() if its}
    if not known:
        return _("Nobody has been measured yet")
    first, *others = known
    if not others:
        return _("Only one kind of scorer so far: {scorer}").format(scorer=names[first].lower())
    told = [_against(known[first], known[other], names[first], names[other]) for other in others]
    return "; ".join([told[0], *(text[:1].lower() + text[1:] for text in told[1:])])


def _against(own: dict[str, float], its: dict[str, float], first: str, other: str) -> str:
    shared = [source for source in own if source in its]
    higher, lower = (sum(sign * (its[source] - own[source]) > 0 for source in shared) for sign in (1, -1))
    sentence = _("{other} scored higher than {first} on {higher} of the {all} measures, lower on {lower}")
    return sentence.format(other=other, first=first.lower(), higher=higher, lower=lower, all=len(shared))


def schools(measured: int, of_all: int, crowd: bool = False) -> str:
    """At how many schools families were measured; never which school is higher. `crowd`: some school has many."""
    if not measured:
        return _("Nobody has been measured yet at any of the {n} schools").format(n=of_all)
    sentence = _("Families were measured at {n} of the {all} schools: too few each to compare the schools")
    if crowd:
        sentence = _("Families were measured at {n} of the {all} schools; each reaches other families, so this is no ranking")
    return sentence.format(n=measured, all=of_all)


def dose(rho: Estimate) -> str:
    """From the rank correlation of hours and change: do they go together? Never that one makes the other."""
    if not rho.n:
        sentence = _("There is no second reading yet; from {n} on we put hours beside change")
        return sentence.format(n=FEWEST_FOR_ASSOCIATION)
    if rho.n < FEWEST_FOR_ASSOCIATION:
        sentence = _("{units} with hours and a second reading; from {least} on we put them side by side")
        return sentence.format(units=counted(rho.n, "family"), least=FEWEST_FOR_ASSOCIATION)
    if rho.value is None:
        return _("Hours or changes do not differ between the families, so they cannot be put side by side")
    if rho.low is not None and rho.low > 0:
        return _("Families with more hours moved further forward, which does not say why")
    if rho.high is not None and rho.high < 0:
        return _("Families with more hours moved less far forward, which does not say why")
    return _("Between hours and change no connection can be told apart from chance")


def at_last(scores: pd.DataFrame) -> dict[str, float]:
    """Source → mean of rows at one moment; what is withheld or not measured is left out."""
    rows = stated(scores)
    rows = rows[rows["state"] == "value"]
    return dict(zip(rows["source"], rows["value"], strict=True))


def written_interval(estimate: Estimate, decimals: int = 2) -> str:
    """A value with its interval and level, for researchers."""
    if estimate.value is None:
        return "–"
    value = number(estimate.value, decimals, signed=True)
    if estimate.low is None or estimate.low != estimate.low:
        return value
    low, high = (number(end, decimals, signed=True) for end in (estimate.low, estimate.high))
    return _("{value} ({low} to {high})").format(value=value, low=low, high=high)
