"""Sentences about the measuring itself: how many families were measured, and where they started."""

from figures.findings.units import listed
from translations import _, ngettext, number


def measured(flow: dict[str, float], waves: list[str], again: dict[str, float] | None = None) -> str:
    """From wave → families measured, in order of the waves: how many at the first and at the last.

    `again` is wave → families with an earlier reading by the same respondent; None where that may not be told.
    """
    known = [wave for wave in waves if flow.get(wave)]
    if not known:
        return _("Nobody has been measured yet")
    first = ngettext("{n} family was measured at {wave}", "{n} families were measured at {wave}", flow[known[0]])
    first = first.format(n=number(flow[known[0]]), wave=known[0])
    if len(known) == 1:
        return first
    told = _("{first}, {n} at {wave}").format(first=first, n=number(flow[known[-1]]), wave=known[-1])
    if again is None:
        return told
    return _("{told}, of whom {n} can be compared with an earlier reading").format(told=told, n=number(again.get(known[-1], 0)))


def starting_picture(medians: dict[str, float], names: dict[str, str]) -> str:
    """From source → median first score: where families started highest and lowest."""
    if not medians:
        return _("There are no first readings yet")
    low, high = min(medians.values()), max(medians.values())
    if len(medians) == 1:
        return _("Half of the families started at {median} or lower").format(median=number(low, 1))
    if low == high:
        return _("Families started at about {median} on every source").format(median=number(low, 1))
    lowest = listed([names[code] for code in names if medians.get(code) == low])
    highest = listed([names[code] for code in names if medians.get(code) == high])
    sentence = _(
        "At the start half of the families stood at {low} or lower on {lowest}, and at {high} or higher on {highest}"
    )
    return sentence.format(low=number(low, 1), high=number(high, 1), lowest=lowest, highest=highest)
