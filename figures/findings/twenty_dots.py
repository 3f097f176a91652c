"""Sentences about twenty equally likely places of a mean change: where nearly all lie on one side of zero, as far as that may be said.

The verbal grade governs: exact intervals of six pairs can cross zero where nineteen of twenty dots do not.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from estimates.verbal_scale import VerbalGrade
from figures.findings.finding import Claim, Finding, Quantity, Relation, claim, derived
from figures.findings.resilience import BACKWARD, FORWARD, on_sources
from figures.findings.units import counted, span
from translations import _, ngettext, number

# One in twenty on the other side: as sure as 95 in 100.
NEARLY_ALL = 19


def forward(dots: Sequence[float]) -> int:
    """How many dots lie above zero: forward, since positive is better."""
    return sum(dot > 0 for dot in dots)


def backward(dots: Sequence[float]) -> int:
    """How many lie below zero; one upon it lies on neither side."""
    return sum(dot < 0 for dot in dots)


def says_more(dots: Sequence[float], grade: VerbalGrade) -> bool:
    """Do nearly all dots lie on one side, where the grade calls the change no more than chance (or the other side)?"""
    sides = ((forward(dots), FORWARD), (backward(dots), BACKWARD))
    return any(n >= NEARLY_ALL and grade not in grades for n, grades in sides)


def twenty(dots: Mapping[str, Sequence[float]], names: Mapping[str, str], grades: Mapping[str, VerbalGrade]) -> Finding:
    """From the dots per measure: how many lie forward where the grade says so, how many backward; backward is told as plainly."""
    known = {code: its for code, its in dots.items() if its}
    up = _("at least {least} of {all} dots forward on {sources}"), _("{least} of {all} dots forward on {sources}")
    down = _("at least {least} of {all} dots backward on {sources}"), _("{least} of {all} dots backward on {sources}")
    sides = ((FORWARD, forward, up), (BACKWARD, backward, down))
    parts = [part for its, side, sentences in sides if (part := _on_one_side(its, side, sentences, known, names, grades))]
    if not parts:
        sentence = ngettext("Chance can explain the change", "On no measure can chance be ruled out", len(names))
        graded = sum(grade in (*FORWARD, *BACKWARD) for code, grade in grades.items() if code in known)
        return Finding(sentence, claim(Relation.NONE, derived(graded)))
    told = ", ".join(parts)
    return Finding(told[:1].upper() + told[1:], *(its for part in parts for its in part.claims))


def _on_one_side(
    its: tuple[VerbalGrade, ...], side: Callable[[Sequence[float]], int], sentences: tuple[str, str],
    dots: Mapping[str, Sequence[float]], names: Mapping[str, str], grades: Mapping[str, VerbalGrade],
) -> Finding | None:  # fmt: skip
    """The measures with one of these grades, with the least number of dots on that side; None where there is none."""
    where = [code for code in names if code in dots and grades.get(code) in its]
    if not where:
        return None
    counts = {code: side(dots[code]) for code in where}
    least, sentence = min(counts.values()), sentences[0] if len(set(counts.values())) > 1 else sentences[1]
    told = sentence.format(least=number(least), all=number(len(dots[where[0]])), sources=on_sources([names[code] for code in where]))
    return Finding(told, claim(Relation.VALUES, *map(derived, (least, len(dots[where[0]]), len(where)))), *_at_least(least, counts.values()))


def _at_least(least: int, counts: Iterable[int]) -> list[Claim]:
    every: list[Quantity] = [derived(n) for n in counts]
    return [claim(Relation.WITHIN, one, derived(least), one) for one in every]


def left_out(labels: Sequence[str]) -> Finding:
    """Where the dots would say more than the grade does, and so are not drawn; empty where there is none."""
    if not labels:
        return Finding("")
    sentence = _("Left out: {sources}. Nearly all dots lie on one side there, and yet chance can explain the change; see the tab For researchers.")
    return Finding(sentence.format(sources=on_sources(list(labels))), claim(Relation.VALUES, derived(len(labels))))


def subtitle(reading: str, unit: str, pairs: float | Iterable[float], moment: str) -> Finding:
    """What a dot is, over whom (a count per measure), and when; without a moment nobody has both readings."""
    if not moment or not any(span(pairs)):
        return Finding(_("Twenty equally likely places of the mean change · {reading}").format(reading=reading))
    sentence = _("Every dot is one of twenty equally likely places of the true mean change at {moment} ({units}) · {reading}")
    told = sentence.format(moment=moment, units=counted(pairs, unit), reading=reading)
    return Finding(told, claim(Relation.VALUES, derived(20), *map(derived, span(pairs))))
