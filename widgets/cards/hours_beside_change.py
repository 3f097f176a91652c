"""The card of contact hours beside change: points, a rank correlation, no fitted line, and why it is no cause."""

import pandas as pd

from charts import scatter
from estimates.association import FEWEST_FOR_ASSOCIATION, spearman, theil_sen
from estimates.estimate import Estimate
from figures.findings.comparisons import dose, written_interval
from figures.scope import Scope
from translations import _, number, percentage
from widgets.card import Card
from widgets.cards.reading import Reading, hues, labels, last_wave, latest_changes
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark


@remembered
def hours_beside_change(scope: Scope, reading: Reading, source: str) -> Card:
    """Hours between the two readings against the change, for one source: points, rank correlation, no fitted line."""
    listing = figures().listing("change_point", Scope(schools=scope.schools))
    called = {source: labels(reading)[source]}
    subtitle = _("{source}: hours that a family was present between its readings, and how far it moved · {reading}")
    about = "hours-beside-change", subtitle.format(source=called[source], reading=reading.label)
    counted = ("contact_hours", "resilience_change")
    if listing is None:
        closed = _("Per family is for the team only: with so few families every point would be somebody.")
        return Card(about[0], _("Hours beside change"), about[1], pd.DataFrame(), counted, closed)
    rows = reading.of(listing)
    rows = rows[(rows["source"] == source) & (rows["wave"] == last_wave(latest_changes(scope, reading)))]
    rho, slope = spearman(rows["hours"], rows["change"]), theil_sen(rows["hours"], rows["change"])
    points = rows.rename(columns={"hours": "x", "change": "value"}).assign(panel=source, state="value")
    figure = scatter.panels(
        points, [source], called, hues(reading), (_("hours"), _("change")), (0, max(points["x"])), columns=1, dark=dark()
    ) if len(rows) >= FEWEST_FOR_ASSOCIATION else None  # fmt: skip
    table = [[number(row["hours"]), number(row["change"], 1, signed=True)] for row in rows.to_dict("records")]
    return Card(
        about[0], dose(rho), about[1], pd.DataFrame(table, columns=[_("Hours"), _("Change")], dtype=object), counted,
        _association(rho, slope) if figure is not None else "", figure,
    )  # fmt: skip


def _association(rho: Estimate, slope: Estimate) -> str:
    """Both figures, and the sentence why it is no cause."""
    per_ten = Estimate(*(None if it is None else 10 * it for it in (slope.value, slope.low, slope.high)), slope.level, slope.n)
    figures_said = _("Spearman {rho}; per ten hours {slope} points after Theil and Sen, both at {level} (n = {n}).").format(
        rho=written_interval(rho), slope=written_interval(per_ten), level=percentage(0.95), n=number(rho.n)
    )
    why = _("This is no cause: those who do better come more often, and hours only add up for those who stay.")
    return f"{figures_said} {why}"
