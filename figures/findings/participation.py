"""Sentences about sessions and the people who come."""

import pandas as pd

from figures.findings.finding import Finding, Relation, claim, derived, quantity
from figures.months import QUARTER, latest_whole, shifted, whole_months
from figures.table import only, stated
from translations import _, month_name, ngettext, number

# The summer holidays of every region lie in these months: fewer sessions in them tell nothing.
SUMMER = ("07", "08")


def sessions_over_time(by_month: pd.DataFrame, ever: pd.DataFrame, every: pd.DataFrame) -> Finding:
    """From a count per month: the last three whole months against the same a year earlier, or else against the three before.

    `ever` is the count without months or any other choice, and `every` has all months with whether they are whole: a page may
    show fewer. What is not shown is not compared; nor is a summer, but with a summer.
    """
    rows = stated(by_month).sort_values("month")
    if (rows["state"] == "hidden").any():
        return Finding(_("Some months are withheld, so we cannot say how the number of sessions went"))
    if not rows["value"].sum():
        return _no_sessions(ever)
    shown = set(rows["month"])
    now = latest_whole(every[every["month"].isin(shown)])
    a_year_ago = [shifted(month, -12) for month in now]
    if len(now) == QUARTER and set(a_year_ago) <= set(whole_months(every)):
        return _a_year_apart(rows, now, a_year_ago) if set(a_year_ago) <= shown else _in_all(rows)
    before = [shifted(month, -QUARTER) for month in now]
    comparable = len(now) == QUARTER and set(before) <= shown & set(whole_months(every)) and not _summers([*now, *before])
    return _after_one_another(rows, now, before) if comparable else _in_all(rows)


def _no_sessions(ever: pd.DataFrame) -> Finding:
    row = only(ever)
    if row["state"] != "value" or row["value"]:
        return Finding(_("No sessions in what is shown here"), claim(Relation.NONE, derived(0)))
    return Finding(_("No sessions have been held yet"), claim(Relation.NONE, quantity(row)))


def _summers(months: list[str]) -> bool:
    return any(month[5:] in SUMMER for month in months)


def _a_year_apart(rows: pd.DataFrame, now: list[str], before: list[str]) -> Finding:
    sentences = {
        Relation.MORE: _("More sessions: {now} in the three months to {month}, against {before} in the same months a year earlier"),
        Relation.FEWER: _("Fewer sessions: {now} in the three months to {month}, against {before} in the same months a year earlier"),
        Relation.EQUAL: _("As many sessions as a year earlier: {now} in the three months to {month}, and in the same months then"),
        Relation.NONE: _("No sessions in the three months to {month}, nor in the same months a year earlier"),
    }
    return _compared(rows, now, before, sentences)


def _after_one_another(rows: pd.DataFrame, now: list[str], before: list[str]) -> Finding:
    sentences = {
        Relation.MORE: _("More sessions: {now} in the three months to {month}, against {before} in the three before"),
        Relation.FEWER: _("Fewer sessions: {now} in the three months to {month}, against {before} in the three before"),
        Relation.EQUAL: _("As many sessions as before: {now} in the three months to {month}, and in the three before"),
        Relation.NONE: _("No sessions in the three months to {month}, nor in the three before"),
    }
    return _compared(rows, now, before, sentences)


def _compared(rows: pd.DataFrame, now: list[str], before: list[str], sentences: dict[Relation, str]) -> Finding:
    these, those = (rows[rows["month"].isin(months)] for months in (now, before))
    later, earlier = these["value"].sum(), those["value"].sum()
    relation = Relation.MORE if later > earlier else Relation.FEWER if later < earlier else Relation.EQUAL
    # Twice nothing are as many, but nobody would say so.
    sentence = sentences[relation if later or earlier else Relation.NONE]
    parts = [quantity(row, month=row["month"]) for row in pd.concat([these, those]).to_dict("records")]
    return Finding(
        sentence.format(now=number(later), before=number(earlier), month=month_name(now[-1])),
        claim(relation, derived(later), derived(earlier)), claim(Relation.VALUES, *parts),
        *([] if later else [claim(Relation.NONE, derived(later))]),
    )  # fmt: skip


def _in_all(rows: pd.DataFrame) -> Finding:
    """How many in the months shown, which are named: the last of them may not be over."""
    total, first, last = rows["value"].sum(), rows["month"].iloc[0], rows["month"].iloc[-1]
    sentence = ngettext("{total} session from {first} to {last}", "{total} sessions from {first} to {last}", total)
    if first == last:
        sentence = ngettext("{total} session in {last}", "{total} sessions in {last}", total)
    parts = [quantity(row, month=row["month"]) for row in rows.to_dict("records")]
    return Finding(
        sentence.format(total=number(total), first=month_name(first), last=month_name(last)),
        claim(Relation.VALUES, derived(total)), claim(Relation.VALUES, *parts),
    )  # fmt: skip


def schools_side_by_side(by_school: pd.DataFrame, schools: dict[str, str], any_recorded: bool) -> Finding:
    """From families taking part per school: at how many of the `schools` looked at anybody took part; never a ranking.

    `any_recorded`: there are schools, also where none of them is looked at.
    """
    if not schools:
        sentence = _("No school is among what is chosen") if any_recorded else _("No schools have been recorded yet")
        return Finding(sentence, claim(Relation.NONE, derived(0)))
    rows = stated(by_school[by_school["school"].isin(list(schools))])
    if (rows["state"] == "hidden").any():
        return Finding(_("At how many schools families took part is withheld"))
    reached, n = int((rows["value"] > 0).sum()), len(schools)
    relation = Relation.NONE if not reached else Relation.ALL if reached == n else Relation.SOME
    name = next(iter(schools.values())) if n == 1 else ""
    return Finding(
        _at_schools(relation, n).format(reached=number(reached), n=number(n), school=name),
        claim(relation, derived(reached), derived(n)),
        claim(Relation.VALUES, *(quantity(row, school=row["school"]) for row in rows.to_dict("records"))),
    )  # fmt: skip


def _at_schools(relation: Relation, n: int) -> str:
    if n == 1:
        return _("No family took part at {school}") if relation is Relation.NONE else _("At {school} at least one family took part")
    return {
        Relation.NONE: _("No family took part at any of the {n} schools"),
        Relation.ALL: _("At all {n} schools at least one family took part") if n > 2 else _("At both schools at least one family took part"),
        Relation.SOME: _("At {reached} of the {n} schools at least one family took part"),
    }[relation]


def registers(held: pd.DataFrame, not_recorded: pd.DataFrame) -> Finding:
    """From one row each: how many sessions still have to be written down."""
    missing, all_held = only(not_recorded), only(held)
    if "hidden" in (missing["state"], all_held["state"]):
        return Finding(_("How many sessions are recorded is withheld"))
    if missing["value"]:
        sentence = ngettext("{n} session is not recorded yet", "{n} sessions are not recorded yet", missing["value"])
        return Finding(sentence.format(n=number(missing["value"])), claim(Relation.VALUES, quantity(missing)))
    if all_held["value"]:
        return Finding(_("Every session is recorded"), claim(Relation.NONE, quantity(missing)))
    return Finding(_("No sessions have been held yet"), claim(Relation.NONE, quantity(all_held)))
