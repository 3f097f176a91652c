"""The card of what was promised and what was reached."""

import pandas as pd

from charts import targets
from figures.findings.promises import targets_met
from figures.scope import Scope
from figures.table import only, stated
from measures.measure import measures
from translations import _, month_name
from widgets.card import Card
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.literal import literal
from widgets.remembered import remembered
from widgets.session import dark


@remembered
def promised(scope: Scope) -> Card:
    """What was promised to be reached by now, and what was."""
    rows = _targets(scope)
    labels = {name: _(it.title) for name, it in measures().items()}
    due = tuple(row["key"] for row in rows)
    table = written(
        pd.DataFrame(rows, columns=["key", "month", "value", "state", "target", "note"]),
        {"key": _("Measure"), "month": _("By the end of"), "value": _("Reached"), "target": _("Target"), "note": _("Why different")},
        {"key": labels},
    )  # fmt: skip
    figure = targets.rows(pd.DataFrame(rows), {name: labels[name] for name in due}, dark=dark()) if rows else None
    subtitle = _("What was reached up to the month of the latest target, and the target as a line")
    notes = "  \n".join(f"{labels[row['key']]}: {literal(row['note'])}" for row in rows if row["note"])
    return Card(
        "promised", targets_met(rows) if rows else _none_due(), subtitle if rows else _("What was promised, and by which month"), table,
        due or ("families_taking_part",), notes, figure,
    )  # fmt: skip


def _none_due() -> str:
    """Before the first target: when that is, if any was recorded."""
    listing = figures().listing("targets")
    months = sorted(listing[listing["school"].isna()]["month"])
    if not months:
        return _("No targets have been recorded yet")
    return _("No target is due yet: the first is for {month}").format(month=month_name(months[0]))


def _targets(scope: Scope) -> list[dict]:
    """The latest target that is due per measure, for the pilot as a whole, beside what was reached by then."""
    listing, today = figures().listing("targets"), f"{figures().about.as_of:%Y-%m}"
    due = listing[listing["school"].isna() & (listing["month"] <= today)].sort_values("month")
    rows = []
    for row in due.groupby("measure").tail(1).sort_values("measure").to_dict("records"):
        measure = measures()[row["measure"]]
        if () not in measure.cuts():
            continue
        actual = only(stated(figures().figure(measure.name, (), Scope(last_month=row["month"]))))
        promise = {"target": row["target"], "month": row["month"], "note": row["note"] if isinstance(row["note"], str) else ""}
        rows.append({"key": measure.name, "value": actual["value"], "state": actual["state"], **promise})
    return rows
