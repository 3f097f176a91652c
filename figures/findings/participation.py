"""Sentences about sessions and the people who come."""

import pandas as pd

from figures.table import only, stated
from translations import _, month_name, ngettext, number

QUARTER = 3


def sessions_over_time(by_month: pd.DataFrame, ever: pd.DataFrame) -> str:
    """From a count per month: the last three months against the three before, rises and falls told alike.

    `ever` is the count without months: a page may show fewer months than there are.
    """
    rows = stated(by_month).sort_values("month")
    if (rows["state"] == "hidden").any():
        return _("Some months are withheld, so we cannot say how the number of sessions went")
    counts = rows["value"].tolist()
    if not sum(counts):
        held = only(ever)["value"] or 0
        return _("No sessions in the months shown here") if held else _("No sessions have been held yet")
    if len(counts) < 2 * QUARTER:
        total = sum(counts)
        months = ngettext("{n} month", "{n} months", len(counts)).format(n=len(counts))
        sentence = ngettext("{total} session in {months}", "{total} sessions in {months}", total)
        return sentence.format(total=number(total), months=months)
    now, before = sum(counts[-QUARTER:]), sum(counts[-2 * QUARTER : -QUARTER])
    return _compared(now, before, rows["month"].iloc[-1])


def _compared(now: float, before: float, last_month: str) -> str:
    sentence = {
        True: _("More sessions: {now} in the three months to {month}, against {before} in the three before"),
        False: _("Fewer sessions: {now} in the three months to {month}, against {before} in the three before"),
    }[now > before]
    if now == before:
        sentence = _("As many sessions as before: {now} in the three months to {month}, and in the three before")
    return sentence.format(now=number(now), before=number(before), month=month_name(last_month))


def schools_side_by_side(by_school: pd.DataFrame, schools: dict[str, str]) -> str:
    """From families taking part per school: at how many of the schools anybody takes part; never a ranking."""
    rows = stated(by_school[by_school["school"].isin(list(schools))])
    if (rows["state"] == "hidden").any():
        return _("Schools with few families are withheld")
    reached, all_of_them = int((rows["value"] > 0).sum()), len(schools)
    if not schools:
        return _("No schools have been recorded yet")
    if reached == all_of_them:
        return _("Families take part at all {n} schools").format(n=all_of_them)
    if not reached:
        return _("No families take part yet at any of the {n} schools").format(n=all_of_them)
    return _("Families take part at {reached} of the {n} schools").format(reached=reached, n=all_of_them)


def registers(held: pd.DataFrame, not_recorded: pd.DataFrame) -> str:
    """From one row each: how many sessions still have to be written down."""
    missing, all_held = only(not_recorded), only(held)
    if "hidden" in (missing["state"], all_held["state"]):
        return _("How many sessions are recorded is withheld")
    if not missing["value"]:
        return _("Every session is recorded") if all_held["value"] else _("No sessions have been held yet")
    sentence = ngettext("{n} session is not recorded yet", "{n} sessions are not recorded yet", missing["value"])
    return sentence.format(n=number(missing["value"]))
