"""How often, how long and how broadly each family takes part: from months to one row per family."""

import pandas as pd

from translations import _, ngettext, number

# With fewer there is no middle one to speak of.
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


def families_at(school: str, shown: int, of: int, from_the_start: bool = True) -> str:
    """How many families of the school stand in a picture, and of how many where it has no room for all.

    `from_the_start` is false where the picture begins later than they may have.
    """
    if of > shown:
        return _("The first {n} of the {all} families at {school}, by code").format(n=number(shown), all=number(of), school=school)
    sentence = ngettext("{n} family at {school}", "{n} families at {school}", shown)
    if from_the_start:
        sentence = ngettext("{n} family at {school}, from its start on", "{n} families at {school}, from their start on", shown)
    return sentence.format(n=number(shown), school=school)


def how_broad(families: pd.DataFrame, left: int = 0) -> str:
    """From a row per family the middle one of each; `left` families more found no room among them."""
    if not len(families):
        return _("There is no family here yet that came, started, and agreed to be followed by its code.")
    if len(families) < FEWEST:
        return _("How often, how long and how broadly families take part")
    types, duration = families["breadth"].median(), families["duration"].median()
    months = ngettext("{n} month", "{n} months", duration).format(n=_half(duration))
    sentence = ngettext(
        "The middle family has come for {months}, to {n} kind of activity", "The middle family has come for {months}, to {n} kinds of activity", types
    )
    told = sentence.format(months=months, n=_half(types))
    if not left:
        return told
    return _("The first {n} families by code, without {left} more: {told}").format(
        n=number(len(families)), left=number(left), told=told[:1].lower() + told[1:]
    )


def _half(middle: float) -> str:
    """The middle of an even number of families can lie halfway between two of them."""
    return number(middle, 0 if float(middle).is_integer() else 1)
