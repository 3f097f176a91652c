"""What stands under the titles in the tabs about readings: what is drawn, of whom, when, and how many they are."""

from collections.abc import Mapping

from figures.findings.units import counted
from translations import _


def start_against_change(reading: str, n: float, moment: str) -> str:
    """`n` families have a first reading and one at the moment; without a moment nobody has both."""
    if not moment:
        return _("First score, and how far a family has moved since · {reading}").format(reading=reading)
    if n != n:
        return _("First score, and how far families had moved at {moment} · {reading}").format(moment=moment, reading=reading)
    sentence = _("Each point is a family, or some alike: its first score, and how far it had moved at {moment} ({units}) · {reading}")
    return sentence.format(moment=moment, units=counted(n, "family"), reading=reading)


def hours(source: str, reading: str, n: float, moment: str) -> str:
    """`n` families have a change of this source at the moment."""
    if not moment or n != n:
        return _("{source}: hours between both readings, and how far a family moved · {reading}").format(source=source, reading=reading)
    sentence = _("{source}: hours that a family was present between its first reading and {moment}, and how far it moved ({units}) · {reading}")
    return sentence.format(source=source, moment=moment, units=counted(n, "family"), reading=reading)


def scorers(behind: Mapping[str, float], moment: str) -> str:
    """`behind` is kind of scorer (in words) → how many families stand behind its mean at the moment; withheld is left out."""
    known = {scorer: n for scorer, n in behind.items() if n == n}
    if not moment or not known:
        return _("Mean score per moment and per kind of scorer, on one scale")
    told = ", ".join(_("{units} by {scorer}").format(units=counted(n, "family"), scorer=scorer.lower()) for scorer, n in known.items())
    return _("Mean score per moment and per kind of scorer, on one scale; at {moment}: {told}").format(moment=moment, told=told)


def schools(source: str, reading: str, n: float, moment: str, lines: bool) -> str:
    """`n` families at these schools were measured at the moment, the last one; `lines`: each has a line of its own."""
    if not n or n != n:
        return _("{source} per moment, the schools in a fixed order on one scale · {reading}").format(source=source, reading=reading)
    sentence = _("{source}: the mean and the middle half, {units} at {moment}; the schools in a fixed order on one scale · {reading}")
    if lines:
        sentence = _("{source}: a line per family and the mean, {units} at {moment}; the schools in a fixed order on one scale · {reading}")
    return sentence.format(source=source, units=counted(n, "family"), moment=moment, reading=reading)
