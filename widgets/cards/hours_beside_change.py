"""The card of contact hours beside change: points, a rank correlation, no fitted line, and why it is no cause."""

import pandas as pd

from charts import scatter
from estimates.association import FEWEST_FOR_ASSOCIATION, perfect_order_p, spearman, theil_sen
from estimates.estimate import LEVEL, Estimate
from figures.findings.comparisons import dose, written_interval
from figures.findings.tab_subtitles import hours
from figures.scope import Scope
from translations import _, number, percentage, visible
from widgets import names
from widgets.card import Card
from widgets.cards.crowd import crowded, too_many
from widgets.cards.reading import Reading, hues, labels, last_wave, latest_changes
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

KEY, COUNTED = "hours-beside-change", ("contact_hours", "resilience_change")


@remembered
def hours_beside_change(scope: Scope, reading: Reading, source: str) -> Card:
    """Hours between the two readings against the change, for one source: points, rank correlation, no fitted line."""
    last, called = latest_changes(scope, reading, source=source), {source: labels(reading)[source]}
    wave = last_wave(last)
    told = hours(called[source], reading.label, last["n"].max() if len(last) else 0, names.waves().get(wave, wave or ""))
    if crowded(last):
        return _without_points(told, too_many())
    listing = figures().listing("change_point", Scope(schools=scope.schools))
    if listing is None:
        return _without_points(told, _("Per family is for the team only: with so few families every point would be somebody."))
    rows = reading.of(listing)
    rows = rows[(rows["source"] == source) & (rows["wave"] == wave)]
    rho, slope = spearman(rows["hours"], rows["change"]), theil_sen(rows["hours"], rows["change"])
    p = perfect_order_p(rows["hours"], rows["change"])
    points = rows.rename(columns={"hours": "x", "change": "value"}).assign(panel=source, state="value")
    figure = scatter.panels(
        points, [source], called, hues(reading), (_("hours"), _("change")), (0, max(1, *points["x"])), columns=1, dark=dark()
    ) if len(rows) >= FEWEST_FOR_ASSOCIATION else None  # fmt: skip
    table = [[number(row["hours"]), visible(row["change"], signed=True)] for row in rows.to_dict("records")]
    return Card(
        KEY, dose(rho, p, wave or ""), told, pd.DataFrame(table, columns=[_("Hours"), _("Change")], dtype=object), COUNTED,
        _association(rho, slope, p) if figure is not None else "", figure,
    )  # fmt: skip


def _without_points(subtitle: str, why: str) -> Card:
    return Card(KEY, _("Hours beside change"), subtitle, pd.DataFrame(), COUNTED, why)


def _association(rho: Estimate, slope: Estimate, p: float | None) -> str:
    """Both figures, and the sentence why it is no cause; a perfect order has no interval, and an exact p instead."""
    per_ten = Estimate(*(None if it is None else 10 * it for it in (slope.value, slope.low, slope.high)), slope.level, slope.n)
    sentence = _("Spearman {rho}; per ten hours {slope} points after Theil and Sen, both at {level} (n = {n}).")
    if p is not None:
        sentence = _(
            "Spearman {rho}, a perfect order (exact two-sided p = {p}); per ten hours {slope} points after Theil and Sen, at {level} (n = {n})."
        )
    figures_said = sentence.format(
        rho=written_interval(rho), p=visible(p or 0, 3), slope=written_interval(per_ten), level=percentage(LEVEL), n=number(rho.n)
    )
    why = _("This is no cause: those who do better come more often, and hours only add up for those who stay.")
    return f"{figures_said} {why}"
