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
    """One resilience source: what was done for it (`hours` is blank where no session says so), whom it reached, how families moved,
    and somebody's own words."""

    source: str
    label: str
    hours: str
    families: str
    change: str
    words: str


@remembered
def source_rows(scope: Scope) -> list[SourceRow]:
    """The six rows, in the fixed order of the sources."""
    labels = names.words("source")
    return [_source_row(code, labels[code], scope) for code in SOURCES]


def _source_row(code: str, label: str, scope: Scope) -> SourceRow:
    where = {"source": code}
    hours, families = (
        only(figures().figure(name, ("source",), scope, where)) for name in ("contact_hours", "families_taking_part")
    )
    return SourceRow(
        code, label, _hours(hours) if _aims_recorded(scope) else "", _reached(families), _moved(code, scope), own_words(code, scope)
    )  # fmt: skip


def _aims_recorded(scope: Scope) -> bool:
    """Does any session of the choice say which sources it aims at, or are there no hours at all? Else a zero would be a guess."""
    total = only(figures().figure("contact_hours", (), scope))
    return bool(len(figures().figure("contact_hours", ("source",), scope))) or not total["value"] > 0


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


def _hours(row: dict) -> str:
    if row["state"] == "hidden":
        return _("withheld")
    hours = row["value"] if row["state"] == "value" else 0
    if 0 < hours < 0.5:
        return _("less than an hour")
    return ngettext("{n} hour", "{n} hours", round(hours)).format(n=number(hours))


def _reached(families: dict) -> str:
    if families["state"] == "hidden":
        return _("withheld")
    reached = families["value"] if families["state"] == "value" else 0
    return ngettext("{n} family reached", "{n} families reached", reached).format(n=number(reached))
