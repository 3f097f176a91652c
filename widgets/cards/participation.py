"""Cards about who takes part: sessions and people over time with what was promised, and the schools side by side."""

import pandas as pd

from charts import months, multiples
from figures.findings.participation import schools_side_by_side, sessions_over_time
from figures.scope import Scope
from figures.table import only, stated
from translations import _, date, month, ngettext, number
from widgets import names
from widgets.card import Card
from widgets.cards.calendar_spans import fasts, holidays, told
from widgets.cards.latest_months import latest
from widgets.cards.participation_so_far import narrowed, panel_names, promised, reached_so_far
from widgets.cards.tables import written
from widgets.choosing import pick_month_and_type, pick_school
from widgets.generation import figures
from widgets.literal import literal
from widgets.remembered import remembered
from widgets.session import dark, narrow


@remembered
def sessions_by_month(scope: Scope) -> Card:
    """Sessions per month and type, and above them how many different people came."""
    types = names.words("activity_type")
    total = latest(figures().figure("sessions_held", ("month",), scope))
    split = stated(figures().figure("sessions_held", ("month", "activity_type"), scope))
    people = stated(latest(figures().figure("people_taking_part", ("month",), scope)))
    split = split[split["month"].isin(total["month"])]
    changes = changes_made(total)
    bars = pd.concat([split, _empty_months(total, next(iter(types)))], ignore_index=True)
    figure = months.stacked(
        bars, "activity_type", types, line=people, line_label=_("different people in that month"), bar_label=_("sessions by type"),
        marked=changes, shaded=holidays(set(total["month"]), not narrow()), framed=fasts(set(total["month"]), not narrow()), dark=dark(),
    ) if total["value"].sum() or total["hidden"].any() else None  # fmt: skip
    sums, rising = reached_so_far(scope)
    table = written(
        pd.concat([people.assign(activity_type="present"), sums.rename(columns={"panel": "activity_type"}), bars]),
        {"month": _("Month"), "activity_type": _("What"), "value": _("Number")},
        {"activity_type": types | {"present": _("different people in that month")} | panel_names(scope)},
    )
    subtitle = _("Sessions held per month by type, and above them how many different people came · {period}")
    return Card(
        "sessions-by-month",
        sessions_over_time(total, figures().figure("sessions_held"), figures().listing("every_month")), subtitle.format(period=_period(total)), table,
        ("sessions_held", "people_taking_part", "newcomers", "anonymous_visits"),
        _under(scope, changes, rising is not None, set(total["month"])), figure,
        (rising,) if rising is not None else (), picked=pick_month_and_type,
    )  # fmt: skip


@remembered
def schools_by_month(scope: Scope) -> Card:
    """The schools in their fixed order on one scale: families taking part per month."""
    labels, any_recorded = names.schools_in(scope), len(names.schools()) > 1
    by_school = figures().figure("families_taking_part", ("school",), scope)
    rows = stated(figures().figure("families_taking_part", ("school", "month"), scope))
    shown = latest(figures().figure("families_taking_part", ("month",), scope))["month"]
    rows = rows[rows["month"].isin(shown) & rows["school"].isin(list(labels))]
    rows = _with_zeros(rows, list(labels), sorted(shown)) if len(rows) else rows
    beside = 1 if narrow() or len(labels) == 1 else 2
    figure = multiples.months(rows, "school", list(labels), labels, columns=beside, dark=dark()) if len(rows) else None
    table = written(rows, {"school": _("School"), "month": _("Month"), "value": _("Families")}, {"school": labels})
    return Card(
        "schools-by-month", schools_side_by_side(by_school, labels, any_recorded),
        _("Families of whom somebody was present in a month; the same scale for every school, in a fixed order"), table,
        ("families_taking_part",),
        _beside_one_another() if len(labels) > 1 else "", figure, picked=pick_school,
    )  # fmt: skip


def _beside_one_another() -> str:
    caution = _("The schools differ in size and in when they began: this is not a ranking.")
    return f"{caution} {_('Click a point to look at that school only.')}"


def changes_made(months_shown: pd.DataFrame) -> list:
    """The changes that the team made within the months shown: (day, text), in order of day."""
    made, shown = figures().listing("changes_made").sort_values("date"), set(months_shown["month"])
    return [(row.date.date(), row.text) for row in made.itertuples() if f"{row.date:%Y-%m}" in shown]


def _under(scope: Scope, changes: list, rising: bool, shown: set[str]) -> str:
    """What not to do with the line, what the grounds and the diamonds mean, and what the numbered marks are."""
    caution = _("People who come more often count once in a month. Never add these up over months.")
    click = _("Click a part of a bar to choose that month and that activity.")
    others = only(figures().figure("anonymous_visits", (), scope))["value"]
    apart = [_unregistered(others)] if others and others > 0 else []
    goals = [_so_far_told(scope, max(shown))] if rising else []
    marks = [f"{place} · {date(day)}: {literal(text)}" for place, (day, text) in enumerate(changes, start=1)]
    return "  \n".join([caution, *apart, *goals, *told(shown), click, *([_("Changes in the approach:")] if marks else []), *marks])


def _unregistered(visits: float) -> str:
    sentence = ngettext(
        "Beside them {n} visit of somebody who is not registered: it counts only here.",
        "Beside them {n} visits of people who are not registered: they count only here.",
        visits,
    )
    return sentence.format(n=number(visits))


def _so_far_told(scope: Scope, last: str) -> str:
    """What the lines below are, and the diamonds where there are any."""
    told = _("Below: everybody counted once, and sessions, added up so far.")
    if narrowed(scope):
        told = _("Below, added up: people by their very first time, where that lies in what is chosen, and sessions.")
    return f"{told} {_('A diamond is what was promised by then.')}" if len(promised(scope, last)) else told


def _empty_months(total: pd.DataFrame, any_type: str) -> pd.DataFrame:
    """A month without sessions is a zero on the axis, not a gap."""
    return stated(total[(total["value"] == 0) | total["hidden"]]).assign(activity_type=any_type)


def _with_zeros(rows: pd.DataFrame, schools: list[str], shown: list[str]) -> pd.DataFrame:
    """Combinations without anything have no row; on one common time axis they are zeros."""
    every = pd.MultiIndex.from_product([schools, shown], names=["school", "month"]).to_frame(index=False)
    full = every.merge(rows, on=["school", "month"], how="left")
    full.loc[full["state"].isna(), ["value", "state"]] = [0.0, "value"]
    return full


def _period(total: pd.DataFrame) -> str:
    return f"{month(total['month'].iloc[0])} – {month(total['month'].iloc[-1])}" if len(total) else _("no months yet")
