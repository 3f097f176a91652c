"""Sentences about readings and change; a decline is told as plainly as a rise, and nothing is called an effect."""

from collections.abc import Iterable

import pandas as pd

from estimates.estimate import Estimate
from estimates.reliable_change import ChangeThreshold
from estimates.verbal_scale import FEWEST_FOR_WORDS, VerbalGrade, verbal_grade
from figures.findings.finding import NOISE, Claim, Finding, Relation, claim, derived, figure
from figures.findings.units import counted, listed
from figures.table import stated
from translations import _, ngettext, number, visible

LEAST_PAIRS = FEWEST_FOR_WORDS

CLEAR = (VerbalGrade.CLEARLY_FORWARD, VerbalGrade.CLEARLY_BACKWARD)
FORWARD = (VerbalGrade.CLEARLY_FORWARD, VerbalGrade.SEEMS_FORWARD)
BACKWARD = (VerbalGrade.CLEARLY_BACKWARD, VerbalGrade.SEEMS_BACKWARD)


def change_of_sources(
    changes: pd.DataFrame, names: dict[str, str], unit: str = "family", threshold: ChangeThreshold | None = None,
    lower_is_better: bool = False,
) -> Finding:  # fmt: skip
    """From one mean change per source at one moment: which went forward, stayed, went backward, and over how many families.

    `unit` is whose readings they are; with a reliable `threshold` a change may be called clear. `lower_is_better`: a score
    that falls is a change forward.
    """
    rows = stated(changes).to_dict("records")
    hidden = sum(row["state"] == "hidden" for row in rows)
    told = [row for row in rows if row["state"] == "value" and row["n"] >= LEAST_PAIRS]
    if not told and hidden:
        return Finding(_("The change is withheld: too few to show safely"))
    if not told:
        return fewer_than_enough(rows, unit)
    few = sum(code not in {row["source"] for row in told} for code in names) - hidden
    graded = _graded(told, names, threshold, lower_is_better)
    sentence = _("{units} at {wave}, since their first reading: {parts}").format(
        units=counted([row["n"] for row in told], unit), wave=told[0]["wave"], parts=", ".join([graded, *_not_told(few, hidden)])
    )
    left_out = [claim(Relation.VALUES, derived(n)) for n in (few, hidden) if n > 0]
    return Finding(sentence, claim(Relation.VALUES, *(figure(row, "n") for row in told)), *graded.claims, *left_out)


def _graded(told: list[dict], names: dict[str, str], threshold: ChangeThreshold | None, lower_is_better: bool) -> Finding:
    """Which sources can be told apart from chance, forward and backward in the same words; the rest as a count."""
    grades = {row["source"]: grade_of(row, threshold) for row in told}
    parts, claims = [], [its for row in told for its in graded_as(row, grades[row["source"]], threshold)]
    for its, sentence in _moved().items():
        where = [names[code] for code in names if grades.get(code) == its]
        parts += [sentence.format(sources=on_sources(where))] if where else []
        claims += [claim(Relation.VALUES, derived(len(where)))] if where else []
    if not parts:
        nothing = _nothing_certain(told, lower_is_better)
        return Finding(nothing, *nothing.claims, *claims)
    rest = sum(its == VerbalGrade.NOT_DISTINGUISHABLE for its in grades.values())
    if rest:
        sentence = ngettext("on {n} source chance can explain it", "on {n} sources chance can explain it", rest)
        parts.append(sentence.format(n=number(rest)))
        claims.append(claim(Relation.VALUES, derived(rest)))
    return Finding(", ".join(parts), *claims)


def graded_as(row: dict, its: VerbalGrade, threshold: ChangeThreshold | None = None) -> tuple[Claim, ...]:
    """What a grade says of the interval of a change, and of its size where the change is called clear."""
    if its == VerbalGrade.TOO_FEW:
        return ()
    low, high, zero = figure(row, "low"), figure(row, "high"), derived(0)
    if its == VerbalGrade.NOT_DISTINGUISHABLE:
        return (claim(Relation.WITHIN, zero, low, high),)
    side = claim(Relation.MORE, low, zero) if its in FORWARD else claim(Relation.FEWER, high, zero)
    if its not in CLEAR or threshold is None:
        return (side,)
    half = threshold.size / 2
    size = (Relation.MORE, half) if its in FORWARD else (Relation.FEWER, -half)
    return side, claim(size[0], figure(row), derived(size[1]))


def _not_told(few: int, hidden: int) -> list[str]:
    """Sources of which nothing is said: too few families have both readings, or it is withheld."""
    parts = []
    if few > 0:
        parts.append(ngettext("on {n} source too few to say", "on {n} sources too few to say", few).format(n=number(few)))
    if hidden:
        parts.append(ngettext("on {n} source withheld", "on {n} sources withheld", hidden).format(n=number(hidden)))
    return parts


def on_sources(labels: list[str]) -> str:
    """Which they are; a title is one sentence, so more than two are counted."""
    return listed(labels) if len(labels) <= 2 else _("{n} sources").format(n=number(len(labels)))


def _moved() -> dict[VerbalGrade, str]:
    return {
        VerbalGrade.CLEARLY_FORWARD: _("clearly forward on {sources}"),
        VerbalGrade.SEEMS_FORWARD: _("seems forward on {sources}"),
        VerbalGrade.SEEMS_BACKWARD: _("seems backward on {sources}"),
        VerbalGrade.CLEARLY_BACKWARD: _("clearly backward on {sources}"),
    }


def _nothing_certain(told: list[dict], lower_is_better: bool) -> Finding:
    """One change as a number; of more how many scores rose, fell and stayed, said of the scores themselves."""
    if len(told) == 1:
        change = visible(told[0]["value"], signed=True)
        sentence = _("{change} on average (+ is better), within what chance can do").format(change=change)
        return Finding(sentence, claim(Relation.VALUES, figure(told[0])))
    better, worse = ([row for row in told if sign * row["value"] > NOISE] for sign in (1, -1))
    rose, fell = (worse, better) if lower_is_better else (better, worse)
    sentence = _("of the {all} means {up} rose and {down} fell")
    if lower_is_better:
        sentence = _("of the {all} means {up} rose and {down} fell, and lower is better here")
    parts = [sentence.format(all=number(len(told)), up=number(len(rose)), down=number(len(fell)))]
    same = len(told) - len(rose) - len(fell)
    if same:
        parts.append(ngettext("{n} did not change", "{n} did not change", same).format(n=number(same)))
    moved = [claim(Relation.MORE, figure(row), derived(0)) for row in better] + [claim(Relation.FEWER, figure(row), derived(0)) for row in worse]
    counts = claim(Relation.VALUES, *map(derived, (len(told), len(rose), len(fell), same)))
    return Finding(_("{told}; chance can explain all of it").format(told=", ".join(parts)), counts, *moved)


def fewer_than_enough(rows: Iterable[dict], unit: str = "family") -> Finding:
    """Of rows at one moment, all with fewer than six pairs: how many there are, and when."""
    known = [row for row in rows if row["n"] == row["n"] and row["n"]]
    most = max(known, key=lambda row: row["n"], default=None)
    if most is None:
        return too_few(0, unit)
    told = too_few(int(most["n"]), unit, most["wave"])
    return Finding(told, claim(Relation.FEWER, figure(most, "n"), derived(LEAST_PAIRS)), *told.claims)


def too_few(pairs: int, unit: str = "family", wave: str | None = "") -> Finding:
    """Below six pairs: what there is at that moment, and from when on something can be said."""
    least = claim(Relation.VALUES, derived(LEAST_PAIRS))
    if not pairs:
        sentence = _("Nobody here has two readings to compare yet; from {n} on we say something about change").format(n=number(LEAST_PAIRS))
        return Finding(sentence, claim(Relation.NONE, derived(pairs)), least)
    sentence = _("{units} with two readings to compare; from {least} on we say something about change")
    if wave:
        sentence = _("{units} with a first reading and one at {wave}; from {least} on we say something about change")
    told = sentence.format(units=counted(pairs, unit), wave=wave, least=number(LEAST_PAIRS))
    return Finding(told, claim(Relation.VALUES, derived(pairs)), least)


def one_change(row: dict, threshold: ChangeThreshold | None = None, wave: str = "") -> Finding:
    """One source in a few words: the mean change, when, over how many families, and its grade; or why there is none.

    `wave`: the moment that was asked for, to be named where there is nothing at it; blank where no moment has anything.
    """
    if row["state"] == "hidden":
        return Finding(_("withheld"))
    if row["state"] == "not_measured" or row["n"] != row["n"]:
        sentence = _("nothing to compare at {wave} yet").format(wave=wave) if wave else _("no two readings to compare yet")
        return Finding(sentence, claim(Relation.NONE, derived(0)))
    if row["n"] < LEAST_PAIRS:
        sentence = ngettext(
            "{n} family to compare at {wave}, too few",
            "{n} families to compare at {wave}, too few",
            row["n"],
        )  # fmt: skip
        return Finding(sentence.format(n=number(row["n"]), wave=row["wave"]), claim(Relation.FEWER, figure(row, "n"), derived(LEAST_PAIRS)))
    its = grade_of(row, threshold)
    sentence = _("{change} on average at {wave} (n = {n}) · {grade}")
    told = sentence.format(change=visible(row["value"], signed=True), wave=row["wave"], n=number(row["n"]), grade=_in_words(its))
    return Finding(told, claim(Relation.VALUES, figure(row), figure(row, "n")), *graded_as(row, its, threshold))


def _in_words(grade: VerbalGrade) -> str:
    """The verbal scale for one mean change."""
    return {
        VerbalGrade.CLEARLY_FORWARD: _("clearly forward"),
        VerbalGrade.SEEMS_FORWARD: _("seems forward"),
        VerbalGrade.NOT_DISTINGUISHABLE: _("not distinguishable from chance"),
        VerbalGrade.SEEMS_BACKWARD: _("seems backward"),
        VerbalGrade.CLEARLY_BACKWARD: _("clearly backward"),
        VerbalGrade.TOO_FEW: _("too few families to say"),
    }[grade]


def grade_of(row: dict, threshold: ChangeThreshold | None = None) -> VerbalGrade:
    """One mean change on the verbal scale, as the estimators grade it."""
    return verbal_grade(Estimate(row["value"], row["low"], row["high"], row["level"], int(row["n"])), threshold)
