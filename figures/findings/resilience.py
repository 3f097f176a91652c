"""Sentences about readings and change; a decline is told as plainly as a rise, and nothing is called an effect."""

import pandas as pd

from estimates.estimate import Estimate
from estimates.reliable_change import ChangeThreshold
from estimates.verbal_scale import FEWEST_FOR_WORDS, VerbalGrade, verbal_grade
from figures.findings.units import counted, listed
from figures.table import stated
from translations import _, ngettext, number

LEAST_PAIRS = FEWEST_FOR_WORDS


def change_of_sources(
    changes: pd.DataFrame, names: dict[str, str], unit: str = "family", threshold: ChangeThreshold | None = None
) -> str:
    """From one mean change per source: how many went forward, stayed, went backward, and over how many families.

    `unit` is whose readings they are; with a reliable `threshold` a change may be called clear.
    """
    rows = stated(changes)
    if (rows["state"] == "hidden").any():
        return _("The change is withheld: too few to show safely")
    pairs = int(rows["n"].max()) if len(rows) and rows["n"].notna().any() else 0
    if pairs < LEAST_PAIRS:
        return too_few(pairs, unit)
    told = [row for row in rows.to_dict("records") if row["n"] >= LEAST_PAIRS]
    return _("{units} since their first reading: {parts}").format(
        units=counted(pairs, unit), parts=_graded(told, names, threshold)
    )


def _graded(told: list[dict], names: dict[str, str], threshold: ChangeThreshold | None) -> str:
    """Which sources can be told apart from chance, forward and backward in the same words; the rest as a count."""
    grades = {row["source"]: _grade(row, threshold) for row in told}
    parts = []
    for its, sentence in _moved().items():
        where = [names[code] for code in names if grades.get(code) == its]
        parts += [sentence.format(sources=on_sources(where))] if where else []
    if not parts:
        return _nothing_certain(told)
    rest = sum(its == VerbalGrade.NOT_DISTINGUISHABLE for its in grades.values())
    if rest:
        sentence = ngettext("on {n} source chance can explain it", "on {n} sources chance can explain it", rest)
        parts.append(sentence.format(n=rest))
    return ", ".join(parts)


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


def _nothing_certain(told: list[dict]) -> str:
    if len(told) == 1:
        change = number(told[0]["value"], 1, signed=True)
        return _("{change} on average (+ is better), within what chance can do").format(change=change)
    up, down = (sum(sign * row["value"] > 0 for row in told) for sign in (1, -1))
    sentence = _("{up} of the {all} means rose and {down} fell, all within what chance can do")
    return sentence.format(up=up, down=down, all=len(told))


def too_few(pairs: int, unit: str = "family") -> str:
    """Below six pairs: what there is, and from when on something can be said."""
    if not pairs:
        return _("There is no second reading yet; from {n} on we say something about change").format(n=LEAST_PAIRS)
    sentence = _("{units} with a second reading; from {least} on we say something about change")
    return sentence.format(units=counted(pairs, unit), least=LEAST_PAIRS)


def one_change(row: dict, threshold: ChangeThreshold | None = None) -> str:
    """One source in a few words: the mean change, over how many families, and its grade; or why there is none."""
    if row["state"] == "hidden":
        return _("withheld")
    if row["state"] == "not_measured" or row["n"] != row["n"]:
        return _("no second reading yet")
    if row["n"] < LEAST_PAIRS:
        sentence = ngettext(
            "{n} family with a second reading, too few", "{n} families with a second reading, too few", row["n"]
        )
        return sentence.format(n=number(row["n"]))
    change = number(row["value"], 1, signed=True)
    return _("{change} on average (n = {n}) · {grade}").format(change=change, n=number(row["n"]), grade=grade(row, threshold))


def grade(row: dict, threshold: ChangeThreshold | None = None) -> str:
    """The verbal scale for one mean change, as the estimators grade it."""
    return {
        VerbalGrade.CLEARLY_FORWARD: _("clearly forward"),
        VerbalGrade.SEEMS_FORWARD: _("seems forward"),
        VerbalGrade.NOT_DISTINGUISHABLE: _("not distinguishable from chance"),
        VerbalGrade.SEEMS_BACKWARD: _("seems backward"),
        VerbalGrade.CLEARLY_BACKWARD: _("clearly backward"),
        VerbalGrade.TOO_FEW: _("too few families to say"),
    }[_grade(row, threshold)]


def _grade(row: dict, threshold: ChangeThreshold | None) -> VerbalGrade:
    return verbal_grade(Estimate(row["value"], row["low"], row["high"], row["level"], int(row["n"])), threshold)
