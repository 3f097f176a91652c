"""Sentences about readings side by side: who scored, the schools, and hours beside change."""

from collections.abc import Iterable

import pandas as pd

from estimates.association import FEWEST_FOR_ASSOCIATION
from estimates.estimate import LEVEL, Estimate
from figures.findings.finding import NOISE, Finding, Relation, claim, derived
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import counted
from figures.table import stated
from translations import _, number, visible


def who_scored(scores: dict[str, dict[str, float]], names: dict[str, str], moment: str = "") -> Finding:
    """From scorer → source → mean at one moment, the first scorer against the others: higher, lower, alike."""
    known = {code: its for code, its in scores.items() if its}
    if not known:
        return Finding(_("There are no readings here yet"), claim(Relation.NONE, derived(len(known))))
    first, *others = known
    if not others:
        only = _("Only one kind of scorer so far: {scorer}")
        if moment:
            only = _("Only one kind of scorer scored two families or more at {moment}: {scorer}")
        one, two = claim(Relation.EQUAL, derived(len(known)), derived(1)), claim(Relation.VALUES, derived(2))
        return Finding(only.format(scorer=names[first].lower(), moment=moment), one, *([two] if moment else []))
    told = [_against(known[first], known[other], names[first], names[other]) for other in others]
    sentence = "; ".join([told[0], *(text[:1].lower() + text[1:] for text in told[1:])])
    if moment:
        sentence = _("At {moment}: {told}").format(moment=moment, told=sentence[:1].lower() + sentence[1:])
    return Finding(sentence, *(its for text in told for its in text.claims))


def one_each(moment: str, families: Iterable[float] = ()) -> Finding:
    """At that moment every kind of scorer scored one family at most: `families` are how many stand behind each mean."""
    more = sum(n > 1 for n in families)
    told = _("At {moment} nobody scored more than one family: there is nothing to compare").format(moment=moment)
    return Finding(told, claim(Relation.NONE, derived(more)), claim(Relation.VALUES, derived(1)))


def none_by(scorer: str) -> Finding:
    """The kind of scorer that the page looks at has no reading here, and others have."""
    return Finding(_("There are no readings by {scorer} here yet").format(scorer=scorer.lower()), claim(Relation.NONE, derived(0)))


def _against(own: dict[str, float], its: dict[str, float], first: str, other: str) -> Finding:
    shared = [source for source in own if source in its]
    if not shared:
        nothing = _("{other} and {first} scored no measure in common").format(other=other, first=first.lower())
        return Finding(nothing, claim(Relation.NONE, derived(len(shared))))
    higher, lower = ([source for source in shared if sign * (its[source] - own[source]) > NOISE] for sign in (1, -1))
    sentence = _("{other} scored higher than {first} on {higher} of the {all} measures, lower on {lower}")
    told = sentence.format(
        other=other, first=first.lower(), higher=number(len(higher)), lower=number(len(lower)), all=number(len(shared))
    )  # fmt: skip
    counts = claim(Relation.VALUES, *map(derived, (len(higher), len(shared), len(lower))))
    more = [claim(Relation.MORE, derived(its[source]), derived(own[source])) for source in higher]
    fewer = [claim(Relation.FEWER, derived(its[source]), derived(own[source])) for source in lower]
    return Finding(told, counts, *more, *fewer)


def schools(measured: int, of_all: int, most: float = 0) -> Finding:
    """At how many schools there are readings of families; never which school is higher. `most`: families at the largest of them."""
    part, all_of_them = derived(measured), derived(of_all)
    if of_all == 1:
        if measured:
            return Finding(_("One school: there is nothing to compare"), claim(Relation.VALUES, all_of_them))
        return Finding(_("There are no readings of families at this school yet"), claim(Relation.NONE, part))
    if not measured:
        nowhere = _("There are no readings of families at any of the {n} schools yet").format(n=number(of_all))
        return Finding(nowhere, claim(Relation.NONE, part), claim(Relation.VALUES, all_of_them))
    sentence = _("There are readings of families at {n} of the {all} schools; each reaches other families, so this is no ranking")
    each = ()
    if most < LEAST_PAIRS:
        sentence = _("There are readings of families at {n} of the {all} schools: too few each to compare the schools")
        each = (claim(Relation.FEWER, derived(most), derived(LEAST_PAIRS)),)
    return Finding(sentence.format(n=number(measured), all=number(of_all)), claim(Relation.WITHIN, part, derived(0), all_of_them), *each)


def dose(rho: Estimate, p: float | None = None, moment: str = "") -> Finding:
    """From the rank correlation of hours and change: do they go together? Never that one makes the other.

    `p` is the exact one of a perfect order, which has no interval; None for any other.
    """
    if not rho.n:
        sentence = _("Nobody here has two readings to compare yet; from {n} on we put hours beside change")
        least = claim(Relation.VALUES, derived(FEWEST_FOR_ASSOCIATION))
        return Finding(sentence.format(n=FEWEST_FOR_ASSOCIATION), claim(Relation.NONE, derived(rho.n)), least)
    if rho.n < FEWEST_FOR_ASSOCIATION:
        sentence = _("{units} with two readings to compare; from {least} on we put hours beside change")
        if moment:
            sentence = _("{units} with a first reading and one at {moment}; from {least} on we put hours beside change")
        told = sentence.format(units=counted(rho.n, "family"), least=FEWEST_FOR_ASSOCIATION, moment=moment)
        return Finding(told, claim(Relation.FEWER, derived(rho.n), derived(FEWEST_FOR_ASSOCIATION)))
    if rho.value is None:
        return Finding(_("Hours or changes do not differ between the families, so they cannot be put side by side"))
    sure, seen = _sure(rho, p)
    if not sure:
        return Finding(_("Between hours and change no connection can be told apart from chance"), *seen)
    found, zero = derived(rho.value), derived(0)
    if rho.value > 0:
        return Finding(_("Families with more hours moved further forward, which does not say why"), claim(Relation.MORE, found, zero), *seen)
    # More of one goes with less of the other: the sentence compares twice.
    turned = claim(Relation.FEWER, found, zero), claim(Relation.MORE, zero, found)
    return Finding(_("Families with more hours moved less far forward, which does not say why"), *turned, *seen)


def _sure(rho: Estimate, p: float | None) -> tuple[bool, tuple]:
    """Can the correlation be told apart from chance, and by what: its interval, or the exact p of a perfect order."""
    if p is not None:
        error = 1 - LEVEL
        small = claim(Relation.FEWER, derived(p), derived(error))
        return p < error, (small if p < error else claim(Relation.WITHIN, derived(p), derived(error), derived(1)),)
    if rho.low is None or rho.high is None:
        return False, ()
    low, high, zero = derived(rho.low), derived(rho.high), derived(0)
    if rho.low > 0:
        return True, (claim(Relation.MORE, low, zero),)
    if rho.high < 0:
        return True, (claim(Relation.FEWER, high, zero),)
    return False, (claim(Relation.WITHIN, zero, low, high),)


def at_last(scores: pd.DataFrame) -> dict[str, float]:
    """Source → mean of rows at one moment; what is withheld or not measured is left out."""
    rows = stated(scores)
    rows = rows[rows["state"] == "value"]
    return dict(zip(rows["source"], rows["value"], strict=True))


def written_interval(estimate: Estimate, decimals: int = 2) -> str:
    """A value with its interval and level, for researchers."""
    if estimate.value is None:
        return "–"
    value = visible(estimate.value, decimals, signed=True)
    if estimate.low is None or estimate.low != estimate.low:
        return value
    # An end that is under zero is not 0,0: the grade beside it is chance.
    low, high = (visible(end, decimals, signed=True) for end in (estimate.low, estimate.high))
    return _("{value} ({low} to {high})").format(value=value, low=low, high=high)
