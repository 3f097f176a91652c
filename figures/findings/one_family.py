"""Sentences about one family: how it is called since its first reading, by the same classes as the counts of all families."""

from collections.abc import Mapping

import pandas as pd

from estimates.reliable_change import ChangeClass
from figures.findings.finding import NOISE, Finding, Relation, claim, derived
from figures.findings.units import listed
from translations import _, decimals_apart, number, visible


def called(its: ChangeClass | None) -> str:
    """One change of one family in words; None is a later reading without anybody who filled in both."""
    return {
        ChangeClass.IMPROVED: _("forward"),
        ChangeClass.UNCHANGED: _("no change that counts"),
        ChangeClass.DECLINED: _("backward"),
        ChangeClass.UNDETERMINABLE: _("cannot be told"),
        None: _("filled in by somebody else"),
    }[its]


def since_first(rows: pd.DataFrame, judged: bool, names: Mapping[str, str] | None = None) -> Finding:
    """From a family's readings (first, value, readings, change, class, key): how many sources went forward, backward, or stayed.

    `first` and `value` are of those who filled in both; where nobody did, `change` is blank and they are no pair. `judged`
    says whether the questionnaire can call a change of one family at all. `names` are the sources that it measures: where one
    of several was measured again, it is named.
    """
    again = rows[rows["readings"] > 1]
    if not len(again):
        return Finding(_("One reading so far"))
    if not judged:
        return _not_judged(again, len(rows))
    classes = [None if its is None or its != its else its for its in again["class"]]
    if len(classes) == 1 and len(rows) == 1:
        return Finding(_("Since the first reading: {called}").format(called=called(classes[0])))
    if len(classes) == 1:
        source = listed([(names or {}).get(again["key"].iloc[0], again["key"].iloc[0])])
        return Finding(
            _("Since the first reading, on {source}: {called}").format(source=source, called=called(classes[0]))
        )
    counts = {its: classes.count(its) for its in (*ChangeClass, None) if its in classes}
    told = ", ".join(_counted()[its].format(n=number(n)) for its, n in counts.items())
    numbers = claim(Relation.VALUES, derived(len(classes)), *map(derived, counts.values()))
    return Finding(
        _("Since the first reading, of {all} sources: {told}").format(all=number(len(classes)), told=told), numbers
    )


def _counted() -> dict[ChangeClass | None, str]:
    return {
        ChangeClass.IMPROVED: _("{n} forward"),
        ChangeClass.UNCHANGED: _("{n} without a change that counts"),
        ChangeClass.DECLINED: _("{n} backward"),
        ChangeClass.UNDETERMINABLE: _("{n} that cannot be told"),
        None: _("{n} filled in by somebody else"),
    }


def _not_judged(again: pd.DataFrame, sources: int) -> Finding:
    """Without anything to judge a change by: of a single source both scores, of more nothing but the reason."""
    if sources > 1:
        return Finding(_("Then and now: without a published reliability nobody is called forward or backward"))
    if again["change"].isna().iloc[0]:
        return Finding(_("Since the first reading: {called}").format(called=called(None)))
    first, last = (float(again[name].iloc[0]) for name in ("first", "value"))
    if abs(first - last) <= NOISE:
        told = _("Stayed the same since the first reading: {score}").format(score=number(last, 1))
        return Finding(told, claim(Relation.WITHIN, derived(first), derived(last), derived(last)))
    decimals = decimals_apart(first, last)
    sentence = _(
        "From {first} to {last} ({change}): without a published reliability nobody is called forward or backward"
    )
    told = sentence.format(
        first=number(first, decimals), last=number(last, decimals), change=visible(last - first, decimals, signed=True)
    )
    return Finding(told, claim(Relation.VALUES, *map(derived, (first, last, last - first))))
