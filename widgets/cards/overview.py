"""Cards of the overview: what was promised, and the six sources and five problems row by row."""

from dataclasses import dataclass

import pandas as pd

from charts import bars
from data_model.vocabularies import SOURCES
from figures.findings.resilience import one_change
from figures.scope import Scope
from figures.table import only, stated
from measures.measure import measures
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.reading import readings
from widgets.cards.resilience import latest_changes
from widgets.cards.tables import written
from widgets.session import dark, figures


@dataclass(frozen=True)
class SourceRow:
    """One resilience source: what was done for it, whom it reached, how families moved, and somebody's own words."""

    source: str
    label: str
    hours: str
    families: str
    change: str
    words: str


def source_rows(scope: Scope) -> list[SourceRow]:
    """The six rows, in the fixed order of the sources."""
    labels, ladder = names.words("source"), next(iter(readings()), None)
    changes = latest_changes(scope, ladder) if ladder and ladder.instrument == "ladder" else None
    started = only(figures().figure("families_started", (), Scope(schools=scope.schools)))
    return [_source_row(code, labels[code], scope, started, changes) for code in SOURCES]


def _source_row(code: str, label: str, scope: Scope, started: dict, changes) -> SourceRow:
    where = {"source": code}
    hours, families = (only(figures().figure(name, ("source",), scope, where)) for name in ("contact_hours", "families_taking_part"))
    change = only(changes[changes["source"] == code]) if changes is not None else only(pd.DataFrame())
    return SourceRow(
        code, label, _counted(hours, _("{n} hours")), _of(families, started), one_change(change), own_words(code, scope)
    )  # fmt: skip


def own_words(source: str, scope: Scope) -> str:
    """The latest story about a source that may be shown; nothing where there is none or they are closed."""
    listing = figures().listing("own_words", Scope(schools=scope.schools))
    rows = listing[listing["source"] == source].sort_values("date") if listing is not None else pd.DataFrame()
    return rows["text"].iloc[-1] if len(rows) else ""


# The problems that the pilot addresses, each with the constructs that are its indicators.
PROBLEMS = (
    ("Isolation and stress", ("isolation", "stress")),
    ("Looking at problems instead of strengths", ("problem_focus",)),
    ("Looking at the individual instead of the community", ("individual_focus", "community")),
    ("Little cooperation between organisations", ("cooperation",)),
    ("No shared, integral approach", ("shared_vision",)),
)


def problem_rows() -> list[tuple[str, list[str]]]:
    """Per problem its indicators in words, each with the latest mean and n; none means not measured yet."""
    table = stated(figures().figure("resilience_score", ("instrument", "source", "wave", "scorer")))
    order = {wave: place for place, wave in enumerate(names.waves())}
    instruments = figures().listing("instruments").set_index("instrument")
    table = table.assign(place=table["wave"].map(order)).sort_values("place")
    latest = table.groupby(["instrument", "source", "scorer"], as_index=False).tail(1)
    found = []
    for problem, constructs in PROBLEMS:
        its = [_indicator(row, instruments.loc[row["instrument"]]) for row in latest[latest["source"].isin(constructs)].to_dict("records")]
        found.append((_(problem), its + (_ties_each() if problem == PROBLEMS[3][0] else [])))
    return found


def _indicator(row: dict, instrument: pd.Series) -> str:
    label, scorer = _(instrument["label"]), names.words("scorer_group")[row["scorer"]].lower()
    if row["state"] == "hidden":
        return f"{label} ({scorer}): " + _("withheld")
    better = _("higher is better") if instrument["direction"] > 0 else _("lower is better")
    sentence = _("{label} ({scorer}): {mean} on a scale of {low} to {high}, {better} (n = {n}, {wave})")
    return sentence.format(
        label=label, scorer=scorer, mean=number(row["value"], 1), low=number(instrument["lowest"]), high=number(instrument["highest"]),
        better=better, n=number(row["n"]), wave=row["wave"],
    )  # fmt: skip


def _ties_each() -> list[str]:
    """Cooperation has an indicator without any questionnaire: the ties that partners name."""
    table = stated(figures().figure("mean_degree", ("wave",)))
    order = {wave: place for place, wave in enumerate(names.waves())}
    rows = table.assign(place=table["wave"].map(order)).sort_values("place").to_dict("records")
    if not rows or rows[-1]["state"] != "value":
        return []
    then, now = rows[0], rows[-1]
    sentence = _("Ties per partner: {now} at {wave}, was {before} at {first}")
    return [sentence.format(now=number(now["value"], 1), wave=now["wave"], before=number(then["value"], 1), first=then["wave"])]


def promised(scope: Scope) -> Card:
    """What was promised to be reached by now, and what was."""
    rows = _targets(scope)
    labels = {name: _(it.title) for name, it in measures().items()}
    by_name = {row["key"]: row for row in rows}
    met = sum(row["value"] >= row["target"] for row in rows if row["state"] == "value")
    table = written(
        pd.DataFrame(rows, columns=["key", "month", "value", "state", "target", "note"]),
        {"key": _("Measure"), "month": _("By the end of"), "value": _("Reached"), "target": _("Promised"), "note": _("Why different")},
        {"key": labels},
    )  # fmt: skip
    figure = bars.horizontal(pd.DataFrame(rows), {name: labels[name] for name in by_name}, target="target", dark=dark()) if rows else None
    title = _("{met} of the {n} promises for now are reached").format(met=met, n=len(rows)) if rows else _("No promises have been recorded yet")
    notes = "  \n".join(f"{labels[row['key']]}: {row['note']}" for row in rows if row["note"])
    return Card(
        "promised", title, _("What was reached up to the month of the latest target, and the target as a line"), table,
        tuple(by_name) or ("families_taking_part",), notes, figure,
    )  # fmt: skip


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
        text = _("of {target}").format(target=number(row["target"]))
        rows.append({"key": measure.name, "text": text, **{name: actual[name] for name in ("value", "state")}, **_promise(row)})
    return rows


def _promise(row: dict) -> dict:
    return {"target": row["target"], "month": row["month"], "note": row["note"] if isinstance(row["note"], str) else ""}


def _counted(row: dict, sentence: str) -> str:
    return _("withheld") if row["state"] == "hidden" else sentence.format(n=number(row["value"] if row["value"] == row["value"] else 0))


def _of(families: dict, started: dict) -> str:
    if "hidden" in (families["state"], started["state"]):
        return _("withheld")
    reached = families["value"] if families["state"] == "value" else 0
    return _("{n} families reached").format(n=number(reached))


