"""How often, how long and how broadly each family takes part: from months to one row per family."""

import pandas as pd

from figures.findings.finding import Finding, Relation, claim, derived
from translations import _, ngettext, number

# Of fewer, half is no number to speak of.
FEWEST = 3


def per_family(months: pd.DataFrame) -> pd.DataFrame:
    """From sessions and hours per family, month and type to a row per family.

    `intensity` is sessions per month from the first to the last with a presence, `duration` those months, `breadth`
    the number of types; hours are summed over members, and `contact` counts a session once.
    """

    def one(its: pd.DataFrame) -> pd.Series:
        first, last = (pd.Period(edge, "M") for edge in (its["month"].min(), its["month"].max()))
        duration = (last - first).n + 1
        told = {"sessions": its["sessions"].sum(), "duration": duration, "breadth": its["activity_type"].nunique()}
        hours = {"hours": its["hours"].sum(), "contact": its["contact"].sum()}
        return pd.Series({**told, "intensity": told["sessions"] / duration, **hours})

    return months.groupby("family", sort=True).apply(one, include_groups=False).reset_index()


def families_at(school: str, shown: int, left: int) -> Finding:
    """How many families of the school stand in a picture; `left` more found no room in it."""
    if not shown:
        return Finding(_("No family of {school} can be shown here").format(school=school), claim(Relation.NONE, derived(shown)))
    sentence = ngettext("{n} family of {school} is drawn here", "{n} families of {school} are drawn here", shown)
    drawn = Finding(sentence.format(n=number(shown), school=school), claim(Relation.VALUES, derived(shown)))
    return _and_more(drawn, left)


def how_broad(families: pd.DataFrame, left: int = 0) -> Finding:
    """From a row per family what half of them reached; `left` families more found no room among them."""
    if not len(families):
        return Finding(
            _("There is no family here yet that came, started, and agreed to be followed by its code."), claim(Relation.NONE, derived(0))
        )
    if len(families) < FEWEST:
        return Finding(_("How often, how long and how broadly families take part"))
    types, duration = (int(_upper_middle(families[name])) for name in ("breadth", "duration"))
    months = ngettext("{n} month", "{n} months", duration).format(n=number(duration))
    kinds = ngettext("{n} kind of activity", "{n} kinds of activity", types).format(n=number(types))
    sentence = _("At least half of these {n} families came for {months} or longer, and at least half to {kinds} or more")
    told = sentence.format(n=number(len(families)), months=months, kinds=kinds)
    return _and_more(Finding(told, claim(Relation.VALUES, derived(len(families)), derived(duration), derived(types))), left)


def _upper_middle(values: pd.Series) -> float:
    """At least half of the values are as high as this one or higher."""
    return sorted(values)[len(values) // 2]


def _and_more(told: Finding, left: int) -> Finding:
    if not left:
        return told
    sentence = ngettext("{told}; for {left} family there is no room", "{told}; for {left} families there is no room", left)
    return Finding(sentence.format(told=told, left=number(left)), *told.claims, claim(Relation.VALUES, derived(left)))
