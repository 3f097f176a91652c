"""The way of the families as one card: approached, registered, started, and where those that started are now."""

import pandas as pd

from charts import steps
from figures.findings.participation_flow import reached
from figures.scope import Scope
from figures.table import only
from translations import _, date, number
from widgets import names
from widgets.card import Card
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

STEPS = ("families_approached", "families_registered", "families_started")
PARTS = ("families_active", "families_quiet", "families_stopped")


@remembered
def reach_flow(scope: Scope) -> Card:
    """How many families came how far; only the choice of schools plays a part in it."""
    its = Scope(schools=scope.schools)
    counts = {name: only(figures().figure(name, (), its)) for name in (*STEPS, *PARTS)}
    labels, rows = _labels(), pd.DataFrame(_steps(counts) + _parts(counts, its))
    here = {key: labels[key] for key in rows["key"]} if len(rows) else {}
    day = date(figures().about.as_of)
    figure = steps.rows(rows, here, [key for key in here if key not in STEPS], dark=dark()) if _some(counts) else None
    return Card(
        "reach-flow", reached(counts),
        _("Families by how far they came, up to {day}; the lower bars together are the families that started").format(day=day),
        written(rows, {"key": _("Step"), "value": _("Families")}, {"key": labels}), (*STEPS, *PARTS),
        _("Whoever came in the last eight weeks counts as active, also when the family has said goodbye since."), figure,
    )  # fmt: skip


def _labels() -> dict[str, str]:
    reasons = {f"stop-{code}": _("Stopped: {reason}").format(reason=word) for code, word in names.words("stop_reason").items()}
    return {
        "families_approached": _("Approached"),
        "families_registered": _("Registered"),
        "families_started": _("Started"),
        "families_active": _("Came in the last eight weeks"),
        "families_quiet": _("Going on, not seen for eight weeks"),
        "families_stopped": _("Finished or stopped"),
        **reasons,
        "stop-finished": _("Finished"),
    }


def _steps(counts: dict[str, dict]) -> list[dict]:
    """Each step with the one before it as its comparison."""
    rows, before = [], None
    for name in STEPS:
        row = counts[name]
        text = _("of {n}").format(n=number(before["value"])) if before and before["state"] == "value" else ""
        rows.append({"key": name, "value": row["value"], "state": row["state"], "text": text})
        before = row
    return rows


def _parts(counts: dict[str, dict], its: Scope) -> list[dict]:
    """Where those that started are now; the reasons of stopping only where single rows may be seen."""
    rows = [{"key": name, "value": counts[name]["value"], "state": counts[name]["state"], "text": ""} for name in PARTS]
    listing = figures().listing("stop_count", its)
    if listing is not None:
        by_reason = listing.groupby("stop_reason")["families"].sum()
        order = ["finished", *(code for code in by_reason.index if code != "finished")]
        stops = [(f"stop-{code}", float(by_reason[code])) for code in order if code in by_reason.index]
        rows[2:] = [{"key": key, "value": value, "state": "value", "text": ""} for key, value in stops]
    return [row for row in rows if row["key"] == "families_active" or row["value"] != 0]


def _some(counts: dict[str, dict]) -> bool:
    return any(row["state"] == "hidden" or (row["value"] or 0) > 0 for row in counts.values())
