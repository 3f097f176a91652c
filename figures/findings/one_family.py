"""Sentences about one family: how it is called since its first reading, by the same classes as the counts of all families."""

import pandas as pd

from estimates.reliable_change import ChangeClass
from translations import _, number


def called(its: ChangeClass | None) -> str:
    """One change of one family in words; None is a later reading without anybody who filled in both."""
    return {
        ChangeClass.IMPROVED: _("forward"),
        ChangeClass.UNCHANGED: _("stayed the same"),
        ChangeClass.DECLINED: _("backward"),
        ChangeClass.UNDETERMINABLE: _("cannot be told"),
        None: _("filled in by somebody else"),
    }[its]


def since_first(rows: pd.DataFrame, judged: bool) -> str:
    """From a family's readings (first, value, readings, change, class): how many sources went forward, backward, or stayed.

    `first` and `value` are of those who filled in both; where nobody did, `change` is blank and they are no pair. `judged`
    says whether the questionnaire can call a change of one family at all.
    """
    again = rows[rows["readings"] > 1]
    if not len(again):
        return _("One reading so far")
    if not judged:
        return _not_judged(again)
    classes = [None if its is None or its != its else its for its in again["class"]]
    if len(classes) == 1:
        return _("Since the first reading: {called}").format(called=called(classes[0]))
    told = [f"{number(classes.count(its))} {called(its)}" for its in (*ChangeClass, None) if its in classes]
    return _("Since the first reading, of {all} sources: {told}").format(all=number(len(classes)), told=", ".join(told))


def _not_judged(again: pd.DataFrame) -> str:
    if len(again) > 1:
        return _("Then and now: without a published reliability nobody is called forward or backward")
    if again["change"].isna().iloc[0]:
        return _("Since the first reading: {called}").format(called=called(None))
    first, last = (number(again[name].iloc[0], 1) for name in ("first", "value"))
    if first == last:
        return _("Stayed the same since the first reading: {score}").format(score=last)
    sentence = _("From {first} to {last}: without a published reliability nobody is called forward or backward")
    return sentence.format(first=first, last=last)
