"""Sentences about staying and coming back."""

import pandas as pd

from figures.findings.finding import Finding, Relation, claim, derived, quantity
from figures.findings.units import FEWEST_FOLLOWED, half_year_later
from figures.staying import DAYS_A_MONTH
from translations import _, ngettext, number

LATER = 3


def staying(half_year: float | None, followed: int, people: int) -> Finding:
    """`half_year` is the share of the `people` that still takes part half a year after the first time, and `followed` of them were
    followed so long; None where nobody was."""
    if not people:
        return Finding(_("Nobody here has been present yet"), claim(Relation.NONE, derived(people)))
    if half_year is None or followed < FEWEST_FOLLOWED:
        sentence = _("How long people stay can be told from {least} people on who were followed for six months; so far that is {n}")
        return Finding(
            sentence.format(least=FEWEST_FOLLOWED, n=number(followed)), claim(Relation.FEWER, derived(followed), derived(FEWEST_FOLLOWED))
        )
    if half_year in (0, 1):
        sentence, told = _("Nobody still takes part half a year after the first time"), claim(Relation.NONE, derived(half_year))
        if half_year:
            sentence, told = _("Everybody still takes part half a year after the first time"), claim(Relation.ALL, derived(half_year), derived(1))
        so_long = _("{told}; {followed} of the {n} people were followed that long").format(told=sentence, followed=number(followed), n=number(people))
        return Finding(so_long, told, claim(Relation.VALUES, derived(followed), derived(people)))
    sentence = _("Still taking part half a year after the first time: about {share}; {followed} of the {n} people were followed that long")
    return half_year_later(sentence, half_year, followed, people)


def half_stays(days: float | None, followed: int) -> Finding | None:
    """The days that about half of the people stay, with `followed` of them followed until then; nothing where they are few."""
    if days is None or followed < FEWEST_FOLLOWED:
        return None
    months = days / DAYS_A_MONTH
    sentence = ngettext("About half of the people stay {n} month or longer.", "About half of the people stay {n} months or longer.", round(months, 1))
    return Finding(sentence.format(n=number(months, 1)), claim(Relation.VALUES, derived(months)))


def coming_back(row: dict) -> Finding:
    """From the return rate: who came on another day within sixty days."""
    if row["state"] == "hidden":
        return Finding(_("How many people come back is withheld"))
    if not row["denominator"] or row["denominator"] != row["denominator"]:
        return Finding(_("None of these people has been followed for sixty days yet"), claim(Relation.NONE, derived(0)))
    came, n = row["numerator"], row["denominator"]
    relation = Relation.NONE if not came else Relation.ALL if came == n else Relation.SOME
    sentence = {
        Relation.NONE: ngettext(
            "The one person that we followed for sixty days did not come on another day",
            "Of the {all} people that we followed for sixty days none came on another day", n),
        Relation.ALL: ngettext(
            "The one person that we followed for sixty days came on another day",
            "All {all} people that we followed for sixty days came on another day", n),
        Relation.SOME: ngettext(
            "{n} of the {all} people that we followed for sixty days came on another day",
            "{n} of the {all} people that we followed for sixty days came on another day", came),
    }[relation]  # fmt: skip
    told = claim(relation, quantity(row, "numerator"), quantity(row, "denominator"))
    return Finding(sentence.format(n=number(came), all=number(n)), told)


def completed(began: int, finished: int, series: int) -> Finding:
    """So many times that somebody began one of the `series` that have ended, and that came to three in four sessions or more."""
    if not series:
        return Finding(_("No series that has ended can be shown here"), claim(Relation.NONE, derived(series)))
    if not began:
        sentence = ngettext(
            "Nobody is on a register of the {n} series that has ended", "Nobody is on a register of the {n} series that have ended", series
        )
        return Finding(sentence.format(n=number(series)), claim(Relation.NONE, derived(began)), claim(Relation.VALUES, derived(series)))
    # Whoever joins three series begins three times: these are no different people.
    sentence = ngettext(
        "Of the {began} time that somebody began a series, {finished} went on to three in four sessions or more",
        "Of the {began} times that somebody began a series, {finished} went on to three in four sessions or more",
        began,
    )
    return Finding(sentence.format(finished=number(finished), began=number(began)), claim(Relation.VALUES, derived(finished), derived(began)))


def still_there(cells: pd.DataFrame) -> Finding:
    """From the cells of the cohorts (month, later, people): of all who can be followed three months, who came in the third."""
    third = cells[cells["later"] == LATER]
    if not len(third):
        return Finding(_("Who began when, and who came after, can be told after three months"))
    began = cells[(cells["later"] == 0) & cells["month"].isin(third["month"])]["people"].sum()
    came = third["people"].sum()
    relation = Relation.NONE if not came else Relation.ALL if came == began else Relation.SOME
    sentence = {
        Relation.NONE: ngettext(
            "The one person whose first month lies three months back did not come in the third month after",
            "Of the {all} people whose first month lies three months back or more, none came in the third month after", began),
        Relation.ALL: ngettext(
            "The one person whose first month lies three months back came in the third month after",
            "All {all} people whose first month lies three months back or more came in the third month after", began),
        Relation.SOME: ngettext(
            "Of the {all} people whose first month lies three months back or more, {n} came in the third month after",
            "Of the {all} people whose first month lies three months back or more, {n} came in the third month after", came),
    }[relation]  # fmt: skip
    return Finding(sentence.format(all=number(began), n=number(came)), claim(relation, derived(came), derived(began)))
