"""Cards about reach over the schools, about hours by source, and about what organisations hold together."""

from charts import bars, months, shares
from figures.findings.participation_spread import spread, together, why_no_share
from figures.findings.units import counted_part
from figures.joint import parted
from figures.scope import Scope
from figures.spread import beyond, dissimilarity
from figures.table import only, stated
from translations import _
from widgets import names
from widgets.card import Card
from widgets.cards.latest_months import latest
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, look


@remembered
def reach_per_school(scope: Scope) -> Card:
    """Families taking part of the families that could, with the interval of the share; in the fixed order."""
    labels, table = names.schools_in(scope), figures().figure("reach", ("school",), scope)
    impossible = beyond(table)
    rows = stated(table).rename(columns={"school": "key"})
    rows = rows.assign(text=[counted_part(row) for row in rows.to_dict("records")])
    # A share that cannot be is told in words, and is no mark of something that was not measured.
    drawn = rows[~rows["key"].isin(impossible["school"])]
    known = {code: label for code, label in labels.items() if code in set(drawn["key"])}
    counts = rows.assign(state=rows["state"].mask(rows["denominator"].notna(), "value"))
    overlap = [_("Where bars overlap, the schools may well be alike.")] if len(known) > 1 else []
    under = [*(why_no_share(row, labels[row["school"]]) for row in impossible.to_dict("records")), *overlap]
    return Card(
        "reach-per-school", spread(only(figures().figure("reach", (), scope)), table, dissimilarity(table), labels),
        _("Families of whom somebody came, of the families of the school, with the interval of the share; not a ranking"),
        written(counts, {"key": _("School"), "numerator": _("Took part"), "denominator": _("Families")}, {"key": labels}),
        ("reach",), " ".join([*under, _("How many families a school has is filled in in the list of schools.")]),
        shares.rows(drawn, known, dark=dark()) if len(drawn) else None,
    )  # fmt: skip


@remembered
def hours_by_source(scope: Scope) -> Card:
    """Hours that people spent at sessions aimed at each source; a session can aim at several."""
    sources = names.words("source")
    table = figures().figure("contact_hours", ("source",), scope)
    rows = stated(table[table["source"].isin(list(sources))]).rename(columns={"source": "key"})
    figure = bars.horizontal(rows, sources, look().sources, dark=dark()) if len(rows) and rows["value"].sum() else None
    return Card(
        "hours-by-source", _("Hours that people spent on each source"),
        _("Hours of people present at sessions that aimed at the source"),
        written(rows, {"key": _("Source"), "value": _("Hours")}, {"key": sources}), ("contact_hours",),
        _("A session that aims at two sources counts under both, so these do not add up."), figure,
    )  # fmt: skip


@remembered
def held_together(scope: Scope) -> Card:
    """Sessions by two or more organisations beside the others, per month."""
    words = {"joint": _("together"), "alone": _("one only")}
    held = latest(figures().figure("sessions_held", ("month",), scope))
    rows = parted(held, figures().figure("joint_sessions", ("month",), scope))
    figure = months.stacked(rows, "kind", words, dark=dark()) if rows["value"].sum() or (rows["state"] == "hidden").any() else None
    return Card(
        "held-together", together(figures().figure("joint_sessions", (), scope), figures().figure("sessions_held", (), scope)),
        _("Sessions held per month, by one organisation or by more"),
        written(rows, {"month": _("Month"), "kind": _("Held by"), "value": _("Sessions held")}, {"kind": words}),
        ("joint_sessions", "sessions_held"), "", figure,
    )  # fmt: skip
