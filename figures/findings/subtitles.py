"""What stands under a title about readings: what is drawn, of whom, when, and how many they are.

A count may differ between the sources: then it is given as several numbers, and told from the least to the most.
"""

from collections.abc import Iterable, Mapping

from figures.findings.finding import Claim, Finding, Relation, claim, derived
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import counted, so_many, span
from translations import _

Counts = float | Iterable[float]


def slopes(reading: str, unit: str, counts: Mapping[str, Counts], paired: bool) -> Finding:
    """`counts` is moment (in words) → how many stand behind its mean, in order; what is withheld is left out.

    `paired`: the means are of those who have both readings, and the last moment is the later of the two; below six pairs
    it has no mean.
    """
    known = {moment: ends for moment, n in counts.items() if (ends := span(n))}
    if not known:
        return Finding(_("Mean score per moment · {reading}").format(reading=reading))
    last = list(known)[-1]
    units, most = counted(known[last], unit), known[last][-1]
    if paired and most < LEAST_PAIRS:
        last = list(counts)[-1]
        sentence = _("Mean first score of those with a reading at {moment} too ({units}) · {reading}")
        sentence = sentence if most > 1 else _("First score of the only one with a reading at {moment} too ({units}) · {reading}")
    elif paired:
        sentence = _("Mean first score and mean at {moment} of those with both ({units}); on the right their mean change · {reading}")
    elif len(known) == 1:
        sentence = _("Mean score of those measured at {moment} ({units}) · {reading}") if most > 1 else _("Score at {moment} ({units}) · {reading}")
    else:
        sentence = _(
            "Mean score per moment of those who were measured then ({counts}); on the right the mean change of those with both · {reading}"
        )
    told = ", ".join(_("{n} at {wave}").format(n=so_many(ends), wave=moment) for moment, ends in known.items())
    numbers = known.values() if not paired and len(known) > 1 else [known[list(known)[-1]]]
    return Finding(sentence.format(units=units, moment=last, counts=told, reading=reading), *(_numbers(ends) for ends in numbers))


def tally(reading: str, n: Counts, moment: str) -> Finding:
    """`n` families had a first reading before the moment; NaN where that is withheld, no moment where there is none."""
    if not moment:
        return Finding(_("Families with a second reading · {reading}").format(reading=reading))
    if not span(n):
        sentence = _("Families with a first reading before {moment}, compared with that reading · {reading}")
        return Finding(sentence.format(moment=moment, reading=reading))
    sentence = _("{units} with a first reading before {moment}, compared with that reading · {reading}")
    return Finding(sentence.format(units=counted(n, "family"), moment=moment, reading=reading), _numbers(n))


def flow(reading: str, registered: float) -> Finding:
    """`registered` families are placed at every moment; NaN outside the team, where only the number measured is told."""
    if registered != registered:
        return Finding(_("Families measured, per measurement moment · {reading}").format(reading=reading))
    sentence = _("Where those that registered stood ({units}), per measurement moment · {reading}")
    return Finding(sentence.format(units=counted(registered, "family"), reading=reading), _numbers(registered))


def starting(reading: str, unit: str, n: Counts, moment: str = "") -> Finding:
    """`n` first readings; with a moment only of those who were measured again then."""
    if not any(span(n)):
        return Finding(_("Every dot is an own first reading · {reading}").format(reading=reading))
    if moment:
        sentence = _("Every dot is the first reading of one that also has a reading at {moment} ({units}) · {reading}")
    else:
        sentence = _("Every dot is the first reading of one that was measured so far ({units}) · {reading}")
    return Finding(sentence.format(units=counted(n, unit), moment=moment, reading=reading), _numbers(n))


def _numbers(n: Counts) -> Claim:
    return claim(Relation.VALUES, *map(derived, span(n)))
