"""How sure the figures of change are, in words: the interval, the three caveats, and why there is none below six pairs."""

import pandas as pd

from estimates.multiplicity import chance_of_a_false_finding, expected_false_flags
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import counted
from figures.table import stated
from translations import _, ngettext, number, percentage


def interval(changes: pd.DataFrame, unit: str = "family") -> str:
    """What the bars beside the change mean, at their true level; or why there are none, and when nothing is said."""
    rows = stated(changes)
    if (rows["state"] == "hidden").any():
        return _("What is withheld would say too much about a few families.")
    pairs = int(rows["n"].max()) if len(rows) and rows["n"].notna().any() else 0
    told = rows[(rows["n"] >= LEAST_PAIRS) & rows["low"].notna()]
    if len(told):
        sentence = _(
            "The bar beside each change holds the true mean change with a certainty of {level}; where it crosses zero, chance can explain the change."
        )
        return sentence.format(level=_levels(told["level"]))
    if not pairs:
        return ""
    sentence = _("With {units} even the widest interval is not sure enough: from {least} on it can be.")
    return sentence.format(units=counted(pairs, unit), least=LEAST_PAIRS)


def without_later_mean() -> str:
    """Why those with both readings have no second mean below six pairs."""
    return _("That is why their later mean is not drawn either: less the first one it would be the change of a few.")


def caveats(tests: int) -> str:
    """The three that stand beside every change: no group to compare with, drift to the middle, chance.

    `tests` is how many sources are looked at together.
    """
    lines = [
        _("There is no group to compare with: this may also have happened without the pilot."),
        _("Whoever starts very low tends to rise by itself, and whoever starts very high to fall."),
        chance(tests),
    ]
    return "\n".join(f"- {line}" for line in lines)


def chance(tests: int, classified: int = 0) -> str:
    """What chance does to many measures; `classified` counts families × sources with a class from a reliable change."""
    share = _percent(chance_of_a_false_finding(tests))
    sentence = ngettext(
        "Where nothing happened, one measure still seems to move in {chance} of the times.",
        "Where nothing happened, at least one of {n} measures still seems to move in {chance} of the times.",
        tests,
    ).format(n=tests, chance=share)
    if not classified:
        return sentence
    flags = _("Of {n} counts forward, the same or backward about {false} are forward or backward by error alone.")
    return f"{sentence} {flags.format(n=number(classified), false=number(expected_false_flags(classified), 1))}"


def _levels(levels: pd.Series) -> str:
    """The true level, or the range of them; whole where it is whole."""
    written = list(dict.fromkeys(_percent(level) for level in sorted(levels)))
    if len(written) == 1:
        return written[0]
    return _("{low} to {high}").format(low=written[0], high=written[-1])


def _percent(level: float) -> str:
    return percentage(level, 0 if abs(100 * level - round(100 * level)) < 0.05 else 1)
