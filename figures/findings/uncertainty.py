"""How sure the figures of change are, in words: the interval, the three caveats, and why there is none below six pairs."""

from collections.abc import Sequence

import pandas as pd

from estimates.multiplicity import chance_of_a_false_finding, expected_false_flags
from figures.findings.finding import Finding, Relation, claim, claims_of, derived, figure
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import counted
from figures.table import stated
from translations import _, ngettext, number, percentage, visible


def interval(changes: pd.DataFrame, unit: str = "family") -> Finding:
    """What the bars beside the change mean, at their true level; or why there are none, and when nothing is said."""
    rows = stated(changes)
    told = rows[(rows["n"] >= LEAST_PAIRS) & rows["low"].notna() & (rows["state"] == "value")].to_dict("records")
    parts = []
    if told:
        sentence = _(
            "The bar beside each change holds the true mean change with a certainty of {level}; "
            "where it touches or crosses zero, chance can explain the change."
        )
        level = claim(Relation.VALUES, *(figure(row, "level") for row in told))
        parts.append(Finding(sentence.format(level=_levels([row["level"] for row in told])), level))
    if (rows["state"] == "hidden").any():
        parts.append(Finding(_("What is withheld would say too much about a few of them.")))
    pairs = int(rows["n"].max()) if len(rows) and rows["n"].notna().any() else 0
    if pairs and not parts:
        sentence = _("With {units} even the widest interval is not sure enough: from {least} on it can be.")
        few = claim(Relation.FEWER, derived(pairs), derived(LEAST_PAIRS))
        parts.append(Finding(sentence.format(units=counted(pairs, unit), least=LEAST_PAIRS), few))
    return Finding(" ".join(parts), *claims_of(*parts))


def without_later_mean() -> Finding:
    """Why those with both readings have no second mean below six pairs."""
    return Finding(
        _("That is why their later mean is not drawn either: less the first one it would be the change of a few.")
    )


def caveats(tests: int) -> Finding:
    """The three that stand beside every change: no group to compare with, drift to the middle, chance.

    `tests` is how many sources are looked at together.
    """
    lines = [
        _("There is no group to compare with: this may also have happened without the pilot."),
        _("Those who start very low tend to rise by themselves, and those who start very high to fall."),
        chance(tests),
    ]
    return Finding("\n".join(f"- {line}" for line in lines), *claims_of(*lines))


def chance(tests: int, classified: int = 0) -> Finding:
    """What chance does to many measures; `classified` counts families × sources with a class from a reliable change."""
    share = chance_of_a_false_finding(tests)
    sentence = ngettext(
        "Where nothing happened, one measure still seems to move in {chance} of the times.",
        "Where nothing happened, at least one of {n} measures still seems to move in {chance} of the times.",
        tests,
    ).format(n=tests, chance=_percent(share))
    numbers = claim(Relation.VALUES, derived(tests), derived(share))
    if not classified:
        return Finding(sentence, numbers)
    false = expected_false_flags(classified)
    flags = ngettext(
        "Of {n} count forward, the same or backward about {false} is forward or backward by error alone.",
        "Of {n} counts forward, the same or backward about {false} are forward or backward by error alone.",
        classified,
    ).format(n=number(classified), false=visible(false))
    return Finding(f"{sentence} {flags}", numbers, claim(Relation.VALUES, derived(classified), derived(false)))


def _levels(levels: Sequence[float]) -> str:
    """The true level, or the range of them; whole where it is whole."""
    written = list(dict.fromkeys(_percent(level) for level in sorted(levels)))
    if len(written) == 1:
        return written[0]
    return _("{low} to {high}").format(low=written[0], high=written[-1])


def _percent(level: float) -> str:
    return percentage(level, 0 if abs(100 * level - round(100 * level)) < 0.05 else 1)
