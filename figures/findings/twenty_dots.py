"""Sentences about twenty equally likely places of a mean change: on how many measures nearly all lie on one side of zero."""

from collections.abc import Mapping, Sequence

from figures.findings.resilience import on_sources, too_few
from figures.findings.units import counted
from translations import _

# One in twenty on the other side: as sure as 95 in 100.
NEARLY_ALL = 19


def forward(dots: Sequence[float]) -> int:
    """How many dots lie above zero: forward, since positive is better."""
    return sum(dot > 0 for dot in dots)


def backward(dots: Sequence[float]) -> int:
    """How many lie below zero; one upon it lies on neither side."""
    return sum(dot < 0 for dot in dots)


def twenty(dots: Mapping[str, Sequence[float]], names: Mapping[str, str], pairs: int, unit: str = "family") -> str:
    """From the dots per measure: where nearly all lie forward, where backward; backward is told as plainly."""
    known = {code: its for code, its in dots.items() if its}
    if not known:
        return too_few(pairs, unit)
    if len(names) == 1:
        (its,) = known.values()
        sentence = _("On {up} of {all} equally likely dots the mean change is forward, on {down} backward")
        return sentence.format(up=forward(its), all=len(its), down=backward(its))
    sides = {_("at least {least} of 20 dots forward on {sources}"): forward, _("at least {least} of 20 dots backward on {sources}"): backward}
    found = {sentence: _where(side, known, names) for sentence, side in sides.items()}
    parts = [sentence.format(least=NEARLY_ALL, sources=where) for sentence, where in found.items() if where]
    told = ", ".join(parts) or _("on no measure {least} of 20 dots on one side of zero").format(least=NEARLY_ALL)
    return told[:1].upper() + told[1:]


def _where(side, dots: Mapping[str, Sequence[float]], names: Mapping[str, str]) -> str:
    """The measures with nearly all dots on this side; nothing where there is none."""
    return on_sources([names[code] for code in names if side(dots.get(code, ())) >= NEARLY_ALL])


def subtitle(reading: str, unit: str, pairs: int, moment: str) -> str:
    """What a dot is, over whom, and when; without a moment nobody has both readings."""
    if not moment:
        return _("Twenty equally likely places of the mean change · {reading}").format(reading=reading)
    sentence = _("Every dot is one of twenty equally likely places of the true mean change at {moment} ({units}) · {reading}")
    return sentence.format(moment=moment, units=counted(pairs, unit), reading=reading)
