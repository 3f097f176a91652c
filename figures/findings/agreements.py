"""Sentences about what was agreed to count beforehand, and what a planned number of families can show."""

from estimates.planning import Preview
from figures.findings.units import counted
from translations import _, date, number, percentage


def agreed(row: dict, source: str, reading: str) -> str:
    """One agreement: when, by whom, and what; the moment may have been under way already, and then that is said."""
    sentence = _("Agreed on {day} by {who}, when {wave} had begun already: {what}.")
    if row["beforehand"]:
        sentence = _("Agreed beforehand, on {day} by {who}: {what}.")
    what = _("the change on {source} at {wave} ({reading}), which counts from {change} on average")
    least = number(row["smallest_change"], 1, signed=True)
    what = what.format(source=source[:1].lower() + source[1:], wave=row["wave"], reading=reading, change=least)
    return sentence.format(day=date(row["made"].date()), who=row["agreed_by"], wave=row["wave"], what=what)


def so_far(told: str) -> str:
    """What was found at that moment, in the words of the overview."""
    return _("Found so far: {told}.").format(told=told)


def can_show(its: Preview, unit: str) -> str:
    """How wide the interval would be, and which mean change would show; or why nothing can."""
    if its.width is None:
        return _("With {units} there is no interval: from 4 on there is one, and from 6 on a page says something.").format(units=counted(its.n, unit))
    margin = _("With {units} the margin is about {half} points to either side, at {level}.")
    least = _("A mean change of {change} points or more would show in four of five pilots.")
    told = margin.format(units=counted(its.n, unit), half=number(its.width / 2, 1), level=percentage(its.level, 1))
    return f"{told} {least.format(change=number(its.smallest_change, 1))}"
