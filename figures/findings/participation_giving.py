"""Sentences about giving back: who helps, who organises, and how that goes."""

import pandas as pd

from figures.findings.units import part_of
from translations import _, ngettext, number


def giving_now(now: dict, steps: pd.DataFrame) -> str:
    """From the figure of today and the counted steps of the ladder (back, gives, people; empty where there are none)."""
    if now["state"] == "hidden":
        return _("How many people give is withheld")
    people, before = now["value"] or 0, _giving(steps, 1)
    if not people:
        return _nobody(before)
    sentence = ngettext("{n} person helps, organises or has a standing role", "{n} people help, organise or have a standing role", people)
    told = sentence.format(n=number(people))
    return told if before is None else _("{now}; half a year ago it was {n}").format(now=told, n=number(before))


def _nobody(before: float | None) -> str:
    """Where somebody gave before, this is no beginning."""
    if not before:
        return _("Nobody helps or organises regularly yet")
    sentence = ngettext(
        "Nobody helps or organises regularly now; half a year ago {n} person did",
        "Nobody helps or organises regularly now; half a year ago {n} people did",
        before,
    )
    return sentence.format(n=number(before))


def _giving(steps: pd.DataFrame, back: int) -> float | None:
    """So many gave at that half-year; None where it lies before the beginning."""
    its = steps[steps["back"] == back] if len(steps) else steps
    return float(its.loc[its["gives"], "people"].sum()) if len(its) else None


def moved(moves: pd.DataFrame) -> str:
    """From people per half-year and direction: who went up and who went down in the last half-year."""
    if not len(moves):
        return _("Who goes up or down can be told after a second half-year")
    last = moves[moves["back"] == moves["back"].min()]
    up, down = (int(last.loc[last["direction"] == name, "people"].sum()) for name in ("up", "down"))
    return _("In the last half-year {up} people went up on the ladder and {down} went down").format(up=number(up), down=number(down))


def share_given(row: dict) -> str:
    """From the share of all hours in which people helped or organised."""
    if row["state"] == "hidden":
        return _("What share of the hours people give is withheld")
    if row["value"] != row["value"] or row["value"] is None:
        return _("No hours have been recorded yet")
    return _("Of every hundred hours together, people gave {n}").format(n=number(100 * row["value"]))


def in_platform(by_month: pd.DataFrame) -> str:
    """From members of the parent platform per month (month, value): how many there are now, and the most there were."""
    if not len(by_month) or not by_month["value"].sum():
        return _("Nobody is in the parent platform yet")
    now, most = by_month["value"].iloc[-1], by_month["value"].max()
    sentence = ngettext(
        "{n} parent is in the parent platform now; the most there were is {most}",
        "{n} parents are in the parent platform now; the most there were is {most}",
        now,
    )
    return sentence.format(n=number(now), most=number(most))


def began_giving(gave: float | None, people: int) -> str:
    """`gave` is the share that gave within half a year of the first time; None where nobody can be followed so long."""
    if gave is None:
        return _("How soon people begin to give can be told once somebody has come for half a year")
    told = ngettext(
        "About {share} of the {n} person begins to give within half a year of the first time",
        "About {share} of the {n} people begin to give within half a year of their first time",
        people,
    )
    return told.format(share=part_of(gave, people), n=number(people))
