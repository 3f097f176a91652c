"""Sentences about what was agreed to count beforehand, and what a planned number of families can show."""

from estimates.estimate import FEWEST_FOR_INTERVAL
from estimates.planning import Preview
from figures.findings.finding import Finding, Relation, claim, claims_of, derived
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import counted
from translations import _, date, exact, number, percentage


def agreed(row: dict, source: str, reading: str) -> Finding:
    """One agreement: when, by whom, and what; the moment may have been under way already, and then that is said."""
    sentence = _("Agreed on {day} by {who}, when {wave} had begun already: {what}.")
    if row["beforehand"]:
        sentence = _("Agreed beforehand, on {day} by {who}: {what}.")
    what = _("the change on {source} at {wave} ({reading}), which counts from {change} on average")
    least = exact(row["smallest_change"], signed=True)
    what = what.format(source=source[:1].lower() + source[1:], wave=row["wave"], reading=reading, change=least)
    told = sentence.format(day=date(row["made"].date()), who=row["agreed_by"], wave=row["wave"], what=what)
    return Finding(told, claim(Relation.VALUES, derived(row["smallest_change"])))


def so_far(told: str) -> Finding:
    """What was found at that moment, in the words of the overview."""
    return Finding(_("Found so far: {told}.").format(told=told), *claims_of(told))


def can_show(its: Preview, unit: str) -> Finding:
    """How wide the interval would be, and which mean change would show; or why nothing can."""
    n = claim(Relation.VALUES, derived(its.n))
    if its.width is None or its.smallest_change is None or its.level is None:
        sentence = _("With {units} there is no interval: from {fewest} on there is one, and from {least} on a page says something.")
        told = sentence.format(units=counted(its.n, unit), fewest=number(FEWEST_FOR_INTERVAL), least=number(LEAST_PAIRS))
        return Finding(told, n, *(claim(Relation.FEWER, derived(its.n), derived(least)) for least in (FEWEST_FOR_INTERVAL, LEAST_PAIRS)))
    margin = _("With {units} the margin is about {half} points to either side, at {level}.")
    told = margin.format(units=counted(its.n, unit), half=number(its.width / 2, 1), level=percentage(its.level, 1))
    numbers = claim(Relation.VALUES, derived(its.width / 2), derived(its.level))
    if its.n < LEAST_PAIRS:
        silent = _("A page says nothing about change then: it does from {least} on.").format(least=number(LEAST_PAIRS))
        return Finding(f"{told} {silent}", n, numbers, claim(Relation.FEWER, derived(its.n), derived(LEAST_PAIRS)))
    least = _("A mean change of {change} points or more would show in four of five pilots.").format(change=number(its.smallest_change, 1))
    return Finding(f"{told} {least}", n, numbers, claim(Relation.VALUES, derived(its.smallest_change)))
