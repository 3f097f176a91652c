"""The six rows of the overview: for each resilience source what was done, whom it reached, how families moved."""

from dataclasses import dataclass

import pandas as pd

from data_model.vocabularies import SOURCES
from figures.findings.finding import Finding
from figures.findings.resilience import LEAST_PAIRS, one_change
from figures.scope import Scope
from figures.table import only
from translations import _, ngettext, number
from widgets import names
from widgets.cards.reading import latest_changes, readings
from widgets.generation import figures
from widgets.remembered import remembered


@dataclass(frozen=True)
class SourceRow:
    """One resilience source: what was done for it, whom it reached, how families moved, and somebody's own words."""

    source: str
    label: str
    hours: str
    families: str
    change: str
    words: str


@remembered
def source_rows(scope: Scope) -> list[SourceRow]:
    """The six rows, in the fixed order of the sources."""
    labels, started = names.words("source"), only(figures().figure("families_started", (), Scope(schools=scope.schools)))
    return [_source_row(code, labels[code], scope, started) for code in SOURCES]


def _source_row(code: str, label: str, scope: Scope, started: dict) -> SourceRow:
    where = {"source": code}
    hours, families = (
        only(figures().figure(name, ("source",), scope, where)) for name in ("contact_hours", "families_taking_part")
    )
    return SourceRow(
        code, label, _counted(hours, _("{n} hours")), _of(families, started), _moved(code, scope), own_words(code, scope)
    )  # fmt: skip


def _moved(source: str, scope: Scope) -> Finding:
    """How families moved, by the first questionnaire that can say so: the ladder of adults, or else another, which is named."""
    measuring = [one for one in readings() if source in one.constructs]
    if not measuring:
        return Finding(_("not measured yet"))
    rows = {one: only(latest_changes(scope, one, source=source)) for one in measuring}
    reading = max(measuring, key=lambda one: _says(rows[one]))
    told = one_change(rows[reading], reading.threshold)
    own = (reading.instrument, reading.scorer) == ("ladder", "adult")
    return told if own else told.joined(f"{told} ({reading.label})")


def _says(row: dict) -> int:
    """A questionnaire with enough pairs goes before one with fewer, and that before one without any; then the order of all."""
    return 2 if row["n"] >= LEAST_PAIRS else int(row["state"] != "not_measured")


def own_words(source: str, scope: Scope) -> str:
    """The latest story about a source that may be shown; nothing where there is none or they are closed."""
    listing = figures().listing("own_words", Scope(schools=scope.schools))
    rows = listing[listing["source"] == source].sort_values("date") if listing is not None else pd.DataFrame()
    return rows["text"].iloc[-1] if len(rows) else ""


def _counted(row: dict, sentence: str) -> str:
    return (
        _("withheld")
        if row["state"] == "hidden"
        else sentence.format(n=number(row["value"] if row["value"] == row["value"] else 0))
    )


def _of(families: dict, started: dict) -> str:
    if "hidden" in (families["state"], started["state"]):
        return _("withheld")
    reached = families["value"] if families["state"] == "value" else 0
    return ngettext("{n} family reached", "{n} families reached", reached).format(n=number(reached))
