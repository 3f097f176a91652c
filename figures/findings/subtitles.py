"""What stands under a title about readings: what is drawn, of whom, when, and how many they are."""

from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import counted
from translations import _, number


def slopes(reading: str, unit: str, counts: dict[str, float], paired: bool) -> str:
    """`counts` is moment (in words) → how many stand behind its mean, in order; what is withheld is left out.

    `paired`: the means are of those who have both readings, and the last moment is the later of the two; below six pairs
    it has no mean.
    """
    known = {moment: n for moment, n in counts.items() if n == n}
    if not known:
        return _("Mean score per moment · {reading}").format(reading=reading)
    last = list(known)[-1]
    units = counted(known[last], unit)
    if paired and known[last] < LEAST_PAIRS:
        last, sentence = list(counts)[-1], _("Mean first score of those with a reading at {moment} too ({units}) · {reading}")
    elif paired:
        sentence = _("Mean first score and mean at {moment} of those with both ({units}); on the right their mean change · {reading}")
    elif len(known) == 1:
        sentence = _("Mean score of those measured at {moment} ({units}) · {reading}")
    else:
        sentence = _(
            "Mean score per moment of whoever was measured then ({counts}); on the right the mean change of those with both · {reading}"
        )
    told = ", ".join(_("{n} at {wave}").format(n=number(n), wave=moment) for moment, n in known.items())
    return sentence.format(units=units, moment=last, counts=told, reading=reading)


def tally(reading: str, n: float, moment: str) -> str:
    """`n` families had a first reading before the moment; NaN where that is withheld, no moment where there is none."""
    if not moment:
        return _("Families with a second reading · {reading}").format(reading=reading)
    if n != n:
        return _("Families with a first reading before {moment}, compared with that reading · {reading}").format(moment=moment, reading=reading)
    sentence = _("{units} with a first reading before {moment}, compared with that reading · {reading}")
    return sentence.format(units=counted(n, "family"), moment=moment, reading=reading)


def flow(reading: str, registered: float) -> str:
    """`registered` families are placed at every moment; NaN outside the team, where only the number measured is told."""
    if registered != registered:
        return _("Families measured, per measurement moment · {reading}").format(reading=reading)
    sentence = _("Where those that registered stood ({units}), per measurement moment · {reading}")
    return sentence.format(units=counted(registered, "family"), reading=reading)


def starting(reading: str, unit: str, n: float, moment: str = "") -> str:
    """`n` first readings; with a moment only of those who were measured again then."""
    if not n:
        return _("Every dot is an own first reading · {reading}").format(reading=reading)
    if moment:
        sentence = _("Every dot is the first reading of one that also has a reading at {moment} ({units}) · {reading}")
    else:
        sentence = _("Every dot is the first reading of one that was measured so far ({units}) · {reading}")
    return sentence.format(units=counted(n, unit), moment=moment, reading=reading)
