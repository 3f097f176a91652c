"""The card of twenty dots: how sure a mean change is, to be counted instead of read from a bar."""

import pandas as pd

from charts import twenty_dots as chart
from estimates.estimate import Estimate
from estimates.possible_means import possible_means, student_means
from estimates.subset_sums import MOST_ENUMERATED
from estimates.verbal_scale import VerbalGrade
from figures.findings.finding import Finding
from figures.findings.resilience import LEAST_PAIRS, fewer_than_enough, grade_of
from figures.findings.twenty_dots import backward, forward, left_out, says_more, subtitle, twenty
from figures.scope import Scope
from translations import _
from widgets import names
from widgets.card import Card
from widgets.cards.closed import closed
from widgets.cards.expected import expected
from widgets.cards.reading import Reading, hues, labels, last_wave, latest_changes
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow


@remembered
def twenty_dots(scope: Scope, reading: Reading, researchers: bool = False) -> Card:
    """Per source twenty equally likely places of the mean change, from six pairs on.

    Only for `researchers` also where nearly all lie on one side and the change is yet called no more than chance.
    """
    called, last = labels(reading), latest_changes(scope, reading)
    which, wave = "all-" if researchers else "", last_wave(last)
    found = {row["source"]: _dots(row, scope, reading) for row in last.to_dict("records")}
    if None in found.values() and not any(found.values()):
        return closed(f"dots-{which}{reading.key}", _("How sure the change is"), ("resilience_change",))
    grades = _grades(last, reading)
    dots = {source: its or () for source, its in found.items()}
    not_drawn = [] if researchers else [source for source, its in dots.items() if says_more(its, grades[source])]
    dots = {source: its for source, its in dots.items() if source not in not_drawn}
    rows = pd.DataFrame([(code, value) for code, its in dots.items() for value in its], columns=["panel", "value"]).assign(state="value")
    ticks, drawn = without_effect(scope, reading), [code for code in called if code not in not_drawn]
    figure = chart.panels(
        rows, drawn, called, hues(reading), 1 if narrow() else 3 if len(drawn) > 1 else 1, ticks, dark=dark()
    ) if len(rows) else None  # fmt: skip
    told = [[called[code], str(forward(dots[code])), str(backward(dots[code]))] for code in called if dots.get(code)]
    table = pd.DataFrame(told, columns=[_("Source"), _("Dots forward"), _("Dots backward")], dtype=object)
    told_of = last.loc[last["n"].ge(LEAST_PAIRS), "n"] if last["n"].ge(LEAST_PAIRS).any() else last["n"]
    return Card(
        f"dots-{which}{reading.key}", _title(last, dots, called, grades, reading),
        # Without dots there is nothing to explain.
        subtitle(reading.label, reading.unit, told_of, names.waves().get(wave, wave or "")) if figure is not None else reading.label, table,
        ("resilience_change", *(("expected_without_effect",) if ticks else ())),
        " ".join(part for part in (_words(figure is not None, bool(ticks)), left_out([called[code] for code in not_drawn])) if part), figure,
    )  # fmt: skip


@remembered
def any_left_out(scope: Scope, reading: Reading) -> bool:
    """Is there a source whose dots only researchers see?"""
    last = latest_changes(scope, reading)
    grades = _grades(last, reading)
    return any(says_more(_dots(row, scope, reading) or (), grades[row["source"]]) for row in last.to_dict("records"))


def _grades(last: pd.DataFrame, reading: Reading) -> dict[str, VerbalGrade]:
    """Source → what may be said of its change; what is withheld may not be said."""
    return {
        row["source"]: grade_of(row, reading.threshold) if row["state"] == "value" else VerbalGrade.TOO_FEW for row in last.to_dict("records")
    }


def _title(last: pd.DataFrame, dots: dict, called: dict[str, str], grades: dict[str, VerbalGrade], reading: Reading) -> Finding:
    if last["hidden"].any():
        return Finding(_("How sure the change is, is withheld"))
    if not last["n"].ge(LEAST_PAIRS).any():
        return fewer_than_enough(last.to_dict("records"), reading.unit)
    return twenty(dots, called, grades)


def _dots(row: dict, scope: Scope, reading: Reading) -> tuple[float, ...] | None:
    """From the changes one by one, which only the team sees (else None); beyond sixteen the interval of their mean is enough."""
    if row["state"] != "value" or row["n"] < LEAST_PAIRS:
        return ()
    if row["n"] > MOST_ENUMERATED:
        return student_means(Estimate(row["value"], row["low"], row["high"], row["level"], int(row["n"])))
    listing = figures().listing("unit_change", reading.choice(scope), tuple((reading.where | {"source": row["source"]}).items()))
    return None if listing is None else possible_means(listing.loc[listing["wave"] == row["wave"], "change"])


def without_effect(scope: Scope, reading: Reading) -> dict[str, float]:
    """Source → how far families would have moved without any effect, at the same moment; where it is published."""
    rows = latest_changes(scope, reading, "expected_without_effect")
    return {row["source"]: row["value"] for row in rows.to_dict("records") if row["state"] == "value"}


def _words(shown: bool, ticked: bool) -> str:
    """How to count, and what the dots leave out; before there are any, when more is expected."""
    if not shown:
        return expected()
    count = _("Count the dots on either side of zero. Only where all lie on one side is chance alone unlikely; other explanations remain.")
    tick = _("The grey line is what would move without any effect: those who start far from the usual drift back towards it.")
    return f"{count} {tick}" if ticked else count
