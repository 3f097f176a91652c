"""Sentences about counts of families: forward, the same, backward, cannot be told, and without a second reading."""

import pandas as pd

from figures.findings.finding import Claim, Finding, Quantity, Relation, claim, derived, figure
from figures.findings.resilience import LEAST_PAIRS, on_sources, too_few
from figures.findings.units import counted
from figures.table import stated
from translations import _, exact, ngettext, number

# In the order in which they stand in a bar; the first four need something to judge a change by.
CLASSES = ("families_improved", "families_unchanged", "families_declined", "families_undeterminable")
WITHOUT = "families_without_second_measurement"
FIVE = (*CLASSES, WITHOUT)


def tally(counts: pd.DataFrame, names: dict[str, str]) -> Finding:
    """From rows of the five counts at one moment: on which source most families went forward, and most backward.

    Silent below six pairs, as every sentence about change is.
    """
    rows = stated(counts)
    if (rows["state"] == "hidden").any():
        return Finding(_("How many families went forward or backward is withheld"))
    if len(rows) and not set(rows["measure"]) & set(CLASSES):
        return Finding(_("Nobody is called forward or backward: this questionnaire has no published reliability"))
    judged = rows[rows["measure"].isin(CLASSES)]
    wave = judged["wave"].iloc[0] if len(judged) else ""
    pairs = judged.groupby("source")["value"].sum()
    most = int(pairs.max()) if len(pairs) else 0
    if most < LEAST_PAIRS:
        return too_few(most, "family", wave)
    forward = _most(judged, "families_improved", names, _("nobody forward"), _("{n} forward"), _("{n} forward on every source"),
                    _("forward most often on {sources} ({n} of {all})"), _("forward most often on {sources} ({n} on each)"))  # fmt: skip
    backward = _most(judged, "families_declined", names, _("nobody backward"), _("{n} backward"), _("{n} backward on every source"),
                     _("backward most often on {sources} ({n} of {all})"), _("backward most often on {sources} ({n} on each)"))  # fmt: skip
    sentence = _("Of {units} with a first reading and one at {wave}: {forward}, {backward}").format(
        units=counted(pairs[pairs > 0], "family"), wave=wave, forward=forward, backward=backward
    )
    ends = claim(Relation.VALUES, *map(derived, pairs[pairs > 0]))
    return Finding(sentence, ends, *forward.claims, *backward.claims)


def _most(rows: pd.DataFrame, measure: str, names: dict[str, str], nobody: str, alone: str, alike: str, on: str, tied: str) -> Finding:
    """The largest count over the sources, and where it is; where it is the same on all, or there is a single one, no place is named."""
    its = {row["source"]: row for row in rows[rows["measure"] == measure].to_dict("records")}
    counts = {code: figure(row) for code, row in its.items()}
    most = max((one.value for one in counts.values()), default=0)
    if not most:
        return Finding(nobody, *(claim(Relation.NONE, one) for one in counts.values()))
    where = [code for code in names if code in counts and counts[code].value == most]
    largest, others = counts[where[0]], [one for code, one in counts.items() if code not in where]
    if len(names) == 1:
        return Finding(alone.format(n=number(most)), claim(Relation.VALUES, largest))
    if len(where) == len(names):
        return Finding(alike.format(n=number(most)), *_alike(where, counts))
    claims = (claim(Relation.MOST, largest, *others), *_alike(where, counts))
    if len(where) > 1:
        return Finding(tied.format(n=number(most), sources=on_sources([names[code] for code in where])), *claims, _number_of(where))
    pairs = rows.loc[rows["source"] == where[0], "value"].sum()
    told = on.format(n=number(most), sources=on_sources([names[where[0]]]), all=number(pairs))
    return Finding(told, *claims, claim(Relation.VALUES, largest, derived(pairs)))


def _alike(where: list[str], counts: dict[str, Quantity]) -> tuple[Claim, ...]:
    return tuple(claim(Relation.EQUAL, counts[where[0]], counts[code]) for code in where[1:])


def _number_of(where: list[str]) -> Claim:
    return claim(Relation.VALUES, derived(len(where)))


def judged_by(minimal_change: float | None, size: float | None) -> Finding:
    """When a change counts, in words: by rule of thumb, from the reliability, or not at all."""
    if minimal_change:
        sentence = ngettext(
            "A move of {n} point or more counts as change: a rule of thumb.",
            "A move of {n} points or more counts as change: a rule of thumb.",
            minimal_change,
        )
        return Finding(sentence.format(n=exact(minimal_change)), claim(Relation.VALUES, derived(minimal_change)))
    if size:
        sentence = _("A move of more than about {n} points counts as change: less can be error of measurement.")
        return Finding(sentence.format(n=number(size, 1)), claim(Relation.VALUES, derived(size)))
    return Finding(_("Without a published reliability nobody can say whether one family really changed."))


def ceiling(near_the_end: int, readings: int) -> Finding:
    """How many of the first readings with a pair stood so near the good end that no improvement could count."""
    if not readings:
        return too_few(0)
    all_of_them = derived(readings)
    if not near_the_end:
        sentence = ngettext("The first reading left room to go forward", "Each of the {all} first readings left room to go forward", readings)
        return Finding(sentence.format(all=number(readings)), claim(Relation.NONE, derived(near_the_end)), claim(Relation.VALUES, all_of_them))
    if near_the_end == readings:
        sentence = ngettext(
            "The first reading stood so near the good end of the scale that going forward could not show",
            "All {all} first readings stood so near the good end of the scale that going forward could not show",
            readings,
        )
        return Finding(sentence.format(all=number(readings)), claim(Relation.ALL, derived(near_the_end), all_of_them))
    sentence = _("{n} of the {all} first readings stood so near the good end of the scale that going forward could not show")
    told = sentence.format(n=number(near_the_end), all=number(readings))
    return Finding(told, claim(Relation.SOME, derived(near_the_end), all_of_them))
