"""Sentences about counts of families: forward, the same, backward, cannot be told, and without a second reading."""

import pandas as pd

from figures.findings.resilience import on_sources, too_few
from figures.findings.units import counted
from figures.table import stated
from translations import _, number

# In the order in which they stand in a bar; the first four need something to judge a change by.
CLASSES = ("families_improved", "families_unchanged", "families_declined", "families_undeterminable")
WITHOUT = "families_without_second_measurement"
FIVE = (*CLASSES, WITHOUT)


def tally(counts: pd.DataFrame, names: dict[str, str]) -> str:
    """From rows of the five counts at one moment: on which source most families went forward, and most backward."""
    rows = stated(counts)
    if (rows["state"] == "hidden").any():
        return _("How many families went forward or backward is withheld")
    if not len(rows):
        return too_few(0)
    if not set(rows["measure"]) & set(CLASSES):
        return _("Nobody is called forward or backward: this questionnaire has no published reliability")
    pairs = int(rows[rows["measure"].isin(CLASSES)].groupby("source")["value"].sum().max())
    if not pairs:
        return too_few(0)
    return _("Of {units} with a second reading: {forward}, {backward}").format(
        units=counted(pairs, "family"),
        forward=_most(rows, "families_improved", names, _("nobody forward"), _("{n} forward"), _("forward most often on {sources} ({n} of them)")),
        backward=_most(
            rows, "families_declined", names, _("nobody backward"), _("{n} backward"), _("backward most often on {sources} ({n} of them)")
        ),
    )  # fmt: skip


def _most(rows: pd.DataFrame, measure: str, names: dict[str, str], nobody: str, alone: str, on: str) -> str:
    """The largest count over the sources, and where it is; with a single source no place is named."""
    its = rows[rows["measure"] == measure].set_index("source")["value"]
    most = its.max() if len(its) else 0
    if not most:
        return nobody
    where = [names[code] for code in names if its.get(code) == most]
    return (alone if len(names) == 1 else on).format(n=number(most), sources=on_sources(where))


def judged_by(minimal_change: float | None, size: float | None) -> str:
    """When a change counts, in words: by rule of thumb, from the reliability, or not at all."""
    if minimal_change:
        return _("A move of {n} points or more counts as change: a rule of thumb.").format(n=number(minimal_change))
    if size:
        sentence = _("A move of more than {n} points counts as change: less can be error of measurement.")
        return sentence.format(n=number(size, 1))
    return _("Without a published reliability nobody can say whether one family really changed.")


def ceiling(near_the_end: int, readings: int) -> str:
    """How many of the first readings with a pair stood so near the good end that no improvement could count."""
    if not readings:
        return too_few(0)
    if not near_the_end:
        return _("Every family started with room to go forward")
    sentence = _("{n} of the {all} first readings stood so near the good end of the scale that going forward could not show")
    return sentence.format(n=number(near_the_end), all=number(readings))
