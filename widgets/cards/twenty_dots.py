"""The card of twenty dots: how sure a mean change is, to be counted instead of read from a bar."""

import pandas as pd

from charts import twenty_dots as chart
from estimates.estimate import Estimate
from estimates.possible_means import possible_means, student_means
from estimates.subset_sums import MOST_ENUMERATED
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.twenty_dots import backward, forward, subtitle, twenty
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
def twenty_dots(scope: Scope, reading: Reading) -> Card:
    """Per source twenty equally likely places of the mean change, from six pairs on."""
    called, last = labels(reading), latest_changes(scope, reading)
    wave, most = last_wave(last), last["n"].max() if len(last) else 0
    pairs = int(most) if most == most else 0
    found = {row["source"]: _dots(row, scope, reading) for row in last.to_dict("records")}
    if None in found.values() and not any(found.values()):
        return closed(f"dots-{reading.key}", _("How sure the change is"), ("resilience_change",))
    dots = {source: its or () for source, its in found.items()}
    rows = pd.DataFrame([(code, value) for code, its in dots.items() for value in its], columns=["panel", "value"]).assign(state="value")
    ticks = without_effect(scope, reading)
    figure = chart.panels(
        rows, list(called), called, hues(reading), 1 if narrow() else 3 if len(called) > 1 else 1, ticks, dark=dark()
    ) if len(rows) else None  # fmt: skip
    told = [[called[code], str(forward(dots[code])), str(backward(dots[code]))] for code in called if dots.get(code)]
    table = pd.DataFrame(told, columns=[_("Source"), _("Dots forward"), _("Dots backward")], dtype=object)
    title = _("How sure the change is, is withheld") if last["hidden"].any() else twenty(dots, called, pairs, reading.unit)
    return Card(
        f"dots-{reading.key}", title, subtitle(reading.label, reading.unit, pairs, names.waves().get(wave, "")), table,
        ("resilience_change", *(("expected_without_effect",) if ticks else ())), _words(figure is not None, bool(ticks)), figure,
    )  # fmt: skip


def _dots(row: dict, scope: Scope, reading: Reading) -> tuple[float, ...] | None:
    """From the changes one by one, which only the team sees (else None); beyond sixteen the interval of their mean is enough."""
    if row["state"] != "value" or row["n"] < LEAST_PAIRS:
        return ()
    if row["n"] > MOST_ENUMERATED:
        return student_means(Estimate(row["value"], row["low"], row["high"], row["level"], int(row["n"])))
    listing = figures().listing("unit_change", Scope(schools=scope.schools), tuple((reading.where | {"source": row["source"]}).items()))
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
    tick = _("The grey line is what would move without any effect: whoever starts far from the usual drifts back towards it.")
    return f"{count} {tick}" if ticked else count
