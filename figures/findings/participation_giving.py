"""Sentences about giving back: who helps, who organises, and how that goes."""

import datetime

import pandas as pd

from figures.findings.finding import Finding, Quantity, Relation, claim, derived, quantity
from figures.findings.units import FEWEST_FOLLOWED, half_year_later
from translations import _, date, month_name, ngettext, number


def giving_now(now: dict, steps: pd.DataFrame) -> Finding:
    """From the figure of today and the counted steps of the ladder (back, moment, gives, people; of earlier half-years the whole
    ones), empty where there are none."""
    if now["state"] == "hidden":
        return Finding(_("How many people give is withheld"))
    told = _now(quantity(now) if now["state"] == "value" else derived(0))
    earlier = steps[steps["back"] == 1] if len(steps) else steps
    return _and_then(told, earlier) if len(earlier) else told


def _now(people: Quantity) -> Finding:
    if not people.value:
        return Finding(_("Nobody here helps or organises regularly now"), claim(Relation.NONE, people))
    sentence = ngettext(
        "{n} person helps, organises or has a standing role", "{n} people help, organise or have a standing role", people.value
    )
    return Finding(sentence.format(n=number(people.value)), claim(Relation.VALUES, people))


def _and_then(now: Finding, earlier: pd.DataFrame) -> Finding:
    """With the same of half a year before, which is told by its day."""
    day: datetime.date = pd.Timestamp(earlier["moment"].iloc[0]).date()
    people = int(earlier.loc[earlier["gives"].astype(bool), "people"].sum())
    if not people:
        sentence, then = _("{now}; on {day} nobody did"), claim(Relation.NONE, derived(people))
    else:
        sentence = ngettext("{now}; on {day} it was {n} person", "{now}; on {day} it was {n} people", people)
        then = claim(Relation.VALUES, derived(people))
    return Finding(sentence.format(now=now, day=date(day), n=number(people)), *now.claims, then)


def moved(moves: pd.DataFrame) -> Finding:
    """From people per half-year and direction (up, down, same): who went up and who went down in the last half-year."""
    if not len(moves):
        return Finding(_("Who goes up or down can be told after a second whole half-year"))
    last = moves[moves["back"] == 0]
    known = int(last["people"].sum())
    if known < FEWEST_FOLLOWED:
        sentence = _("Who goes up or down can be told from {least} people on who were known half a year before; so far that is {n}")
        few = claim(Relation.FEWER, derived(known), derived(FEWEST_FOLLOWED))
        return Finding(sentence.format(least=FEWEST_FOLLOWED, n=number(known)), few)
    up, down = (int(last.loc[last["direction"] == name, "people"].sum()) for name in ("up", "down"))
    if not up + down:
        sentence = _("Of the {n} people known half a year before, nobody went up or down on the ladder")
        return Finding(sentence.format(n=number(known)), claim(Relation.NONE, derived(up + down), derived(known)))
    sentence = _("Of the {n} people known half a year before, {up} went up on the ladder and {down} went down")
    told = claim(Relation.VALUES, derived(known), derived(up), derived(down))
    return Finding(sentence.format(n=number(known), up=number(up), down=number(down)), told)


def share_given(row: dict) -> Finding:
    """From the share of all hours in which people helped or organised."""
    if row["state"] == "hidden":
        return Finding(_("What share of the hours people give is withheld"))
    if row["state"] != "value":
        return Finding(_("No hours can be counted here"), claim(Relation.NONE, derived(0)))
    share = quantity(row)
    if share.value == 0:
        return Finding(_("In none of the hours did anybody help or organise"), claim(Relation.NONE, share))
    if share.value == 1:
        return Finding(_("In all of the hours people helped or organised"), claim(Relation.ALL, share, derived(1)))
    whole = round(100 * share.value)
    if not whole:
        return Finding(_("Of every hundred hours together, people gave fewer than one"), claim(Relation.FEWER, share, derived(0.01)))
    if whole == 100:
        return Finding(_("Of every hundred hours together, people gave more than ninety-nine"), claim(Relation.MORE, share, derived(0.99)))
    sentence = _("Of every hundred hours together, people gave {n}")
    return Finding(sentence.format(n=number(100 * share.value)), claim(Relation.VALUES, share))


def in_platform(by_month: pd.DataFrame) -> Finding:
    """From members of the parent platform per month (month, value): how many in the last month, and when there were more."""
    if not len(by_month):
        return Finding(_("No sessions have been held yet"), claim(Relation.NONE, derived(0)))
    rows = by_month.sort_values("month")
    if not rows["value"].sum():
        return Finding(_("Nobody here has been in the parent platform yet"), claim(Relation.NONE, derived(0)))
    now, peak = rows.iloc[-1], rows.loc[rows["value"].idxmax()]
    told = _members(int(now["value"]), now["month"])
    if now["value"] == peak["value"]:
        return told
    sentence = ngettext("{now}; in {month} it was {n}", "{now}; in {month} it was {n}", peak["value"])
    then = sentence.format(now=told, month=month_name(peak["month"]), n=number(peak["value"]))
    return Finding(then, *told.claims, claim(Relation.VALUES, derived(peak["value"])))


def _members(n: int, month: str) -> Finding:
    if not n:
        return Finding(_("Nobody is in the parent platform in {month}").format(month=month_name(month)), claim(Relation.NONE, derived(n)))
    sentence = ngettext("{n} person is in the parent platform in {month}", "{n} people are in the parent platform in {month}", n)
    return Finding(sentence.format(n=number(n), month=month_name(month)), claim(Relation.VALUES, derived(n)))


def began_giving(gave: float | None, followed: int, people: int) -> Finding:
    """`gave` is the share of the `people` that gave within half a year of the first time, and `followed` of them were followed so
    long without giving; None where nobody was."""
    if not people:
        return Finding(_("Nobody here has been present yet"), claim(Relation.NONE, derived(people)))
    if gave is None or followed < FEWEST_FOLLOWED:
        sentence = _("How soon people begin to give can be told from {least} people on who were followed for six months; so far that is {n}")
        few = claim(Relation.FEWER, derived(followed), derived(FEWEST_FOLLOWED))
        return Finding(sentence.format(least=FEWEST_FOLLOWED, n=number(followed)), few)
    if not gave:
        nobody = _("Nobody began to give within half a year of the first time")
        told = _("{told}; {followed} of the {n} people were followed that long")
        told = told.format(told=nobody, followed=number(followed), n=number(people))
        return Finding(told, claim(Relation.NONE, derived(gave)), claim(Relation.VALUES, derived(followed), derived(people)))
    sentence = _("Beginning to give within half a year of the first time: about {share}; {followed} of the {n} people were followed that long")
    return half_year_later(sentence, gave, followed, people)
