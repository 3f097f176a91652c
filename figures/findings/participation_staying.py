"""Sentences about staying and coming back."""

import pandas as pd

from figures.findings.units import part_of
from translations import _, ngettext, number

LATER = 3


def staying(half_year: float | None, people: int) -> str:
    """`half_year` is the share that still takes part half a year after the first time; None where nobody was followed so long."""
    if not people:
        return _("Nobody has been present yet")
    if half_year is None:
        return _("How long people stay can be told once somebody has been followed for half a year")
    told = ngettext(
        "About {share} of the {n} person still takes part half a year after the first time",
        "About {share} of the {n} people still take part half a year after their first time",
        people,
    )
    return told.format(share=part_of(half_year, people), n=number(people))


def coming_back(row: dict) -> str:
    """From the return rate: who came a second time within sixty days."""
    if row["state"] == "hidden":
        return _("How many people come back is withheld")
    if not row["denominator"] or row["denominator"] != row["denominator"]:
        return _("Nobody has been followed for sixty days yet")
    return _("{n} of the {all} people that we followed for sixty days came a second time").format(
        n=number(row["numerator"]), all=number(row["denominator"])
    )


def completed(began: int, finished: int, series: int) -> str:
    """So many times that somebody began one of the `series` that have ended, and that came to three in four sessions or more."""
    if not series:
        return _("No series has ended yet")
    # Whoever joins three series begins three times: these are no different people.
    sentence = _("Of the {began} times that somebody began a series, {finished} went on to three in four sessions or more")
    return sentence.format(finished=number(finished), began=number(began))


def still_there(cells: pd.DataFrame) -> str:
    """From the cells of the cohorts (month, later, people): of all who can be followed three months, who came in the third."""
    third = cells[cells["later"] == LATER]
    if not len(third):
        return _("Who began when, and who came after, can be told after three months")
    began = cells[(cells["later"] == 0) & cells["month"].isin(third["month"])]["people"].sum()
    return _("Of the {all} people that began three months ago or longer, {n} came in the third month after").format(
        all=number(began), n=number(third["people"].sum())
    )
