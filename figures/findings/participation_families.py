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


def how_broad(families: pd.DataFrame) -> str:
    """From a row per family: the middle one of each."""
    if not len(families):
        return _("There is no family here yet that came, started, and agreed to be followed by its code.")
    if len(families) < FEWEST:
        return _("How often, how long and how broadly families take part")
    types, duration = families["breadth"].median(), families["duration"].median()
    months = ngettext("{n} month", "{n} months", duration).format(n=number(duration))
    sentence = ngettext(
        "The middle family has come for {months}, to {n} kind of activity", "The middle family has come for {months}, to {n} kinds of activity", types
    )
    return sentence.format(months=months, n=number(types))
