"""What stands under the titles in the tabs about readings: what is drawn, of whom, when, and how many they are.

A count may differ between the sources: then it is given as several numbers, and told from the least to the most.
"""

from collections.abc import Iterable, Mapping

from figures.findings.finding import Finding, Relation, claim, derived
from figures.findings.units import counted, span
from translations import _

Counts = float | Iterable[float]


def start_against_change(reading: str, n: Counts, moment: str) -> Finding:
    """`n` families have a first reading and one at the moment; without a moment nobody has both."""
    if not moment:
        return Finding(_("First score, and how far a family has moved since · {reading}").format(reading=reading))
    if not span(n):
        return Finding(_("First score, and how far families had moved at {moment} · {reading}").format(moment=moment, reading=reading))
    sentence = _("Each point is a family, or some alike: its first score, and how far it had moved at {moment} ({units}) · {reading}")
    return Finding(sentence.format(moment=moment, units=counted(n, "family"), reading=reading), claim(Relation.VALUES, *map(derived, span(n))))


def hours(source: str, reading: str, n: float, moment: str) -> Finding:
    """`n` families have a change of this source at the moment."""
    if not moment or n != n:
        sentence = _("{source}: hours between both readings, and how far a family moved · {reading}")
        return Finding(sentence.format(source=source, reading=reading))
    sentence = _("{source}: hours that a family was present between its first reading and {moment}, and how far it moved ({units}) · {reading}")
    told = sentence.format(source=source, moment=moment, units=counted(n, "family"), reading=reading)
    return Finding(told, claim(Relation.VALUES, derived(n)))


def scorers(behind: Mapping[str, Counts], moment: str) -> Finding:
    """`behind` is kind of scorer (in words) → how many families stand behind its means at the moment; withheld is left out."""
    known = {scorer: ends for scorer, n in behind.items() if (ends := span(n))}
    if not moment or not known:
        return Finding(_("Mean score per moment and per kind of scorer, on one scale"))
    told = ", ".join(_("{units} by {scorer}").format(units=counted(n, "family"), scorer=scorer.lower()) for scorer, n in known.items())
    sentence = _("Mean score per moment and per kind of scorer, on one scale; at {moment}: {told}").format(moment=moment, told=told)
    return Finding(sentence, *(claim(Relation.VALUES, *map(derived, ends)) for ends in known.values()))


def schools(source: str, reading: str, n: float, moment: str, lines: bool) -> Finding:
    """`n` families at these schools were measured at the moment, the last one; `lines`: each has a line of its own."""
    if not n or n != n:
        sentence = _("{source} per moment, the schools in a fixed order on one scale · {reading}")
        return Finding(sentence.format(source=source, reading=reading))
    sentence = _("{source}: the mean and the middle half, {units} at {moment}; the schools in a fixed order on one scale · {reading}")
    if lines:
        sentence = _(
            "{source}: a line per family, and the mean of two or more, {units} at {moment}; the schools in a fixed order on one scale · {reading}"
        )
    told = sentence.format(source=source, units=counted(n, "family"), moment=moment, reading=reading)
    return Finding(told, claim(Relation.VALUES, derived(n)))
