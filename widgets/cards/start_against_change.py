"""The card of where families started against how far they moved, with the line beyond which nobody can go."""

import pandas as pd

from charts import scatter
from figures.findings.change_counts import ceiling
from figures.findings.finding import Finding
from figures.findings.tab_subtitles import start_against_change as subtitle
from figures.scope import Scope
from translations import _, number, visible
from widgets import names
from widgets.card import Card
from widgets.cards.crowd import crowded, too_many
from widgets.cards.reading import Reading, hues, labels, last_wave, latest_changes
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

KEY = "start-against-change"


@remembered
def start_against_change(scope: Scope, reading: Reading) -> Card:
    """Where a family started against how far it moved, with the line beyond which nobody can go."""
    called, last = labels(reading), latest_changes(scope, reading)
    wave = last_wave(last)
    told = subtitle(reading.label, last["n"].tolist(), names.waves().get(wave, wave or ""))
    if crowded(last):
        return _without_points(told, too_many())
    listing = figures().listing("change_point", Scope(schools=scope.schools))
    if listing is None:
        return _without_points(told, _("Per family is for the team only: with so few families every point would be somebody."))
    rows = reading.of(listing)
    rows = rows[rows["wave"] == wave].rename(columns={"source": "panel", "first_score": "x", "change": "value"})
    rows = rows.assign(state="value")
    end = (reading.good_end, _("no further: the end of the scale"))
    figure = scatter.panels(
        rows, list(called), called, hues(reading), (_("first score"), _("change")), reading.scale, end,
        columns=1 if narrow() else 3 if len(called) > 1 else 1, dark=dark(),
    ) if len(rows) else None  # fmt: skip
    counted = ("resilience_change", "families_undeterminable")
    return Card(KEY, _title(rows, reading), told, _table(rows, called), counted, _words(reading), figure)


def _without_points(subtitle: str, why: str) -> Card:
    return Card(KEY, _("Where families started, and how far they moved"), subtitle, pd.DataFrame(), ("resilience_change",), why)


def _title(rows: pd.DataFrame, reading: Reading) -> Finding | str:
    if reading.threshold is None:
        return _("Where families started, and how far they moved")
    away = abs(reading.good_end - rows["x"])
    return ceiling(sum(not reading.threshold.reached_by(distance) for distance in away), len(rows))


def _words(reading: Reading) -> str:
    drift = _(
        "Those who start low tend to rise by themselves, and those who start high to fall: points that fall from left to right are to be expected."
    )
    if reading.lower_is_better:
        drift = _(
            "Here a lower score is better. Those who start high tend to fall by themselves, which is forward: "
            "points that rise from left to right are to be expected."
        )
    return f"{drift} {_('The dashed line is the end of the scale: nobody can go beyond it.')}"


def _table(rows: pd.DataFrame, called: dict[str, str]) -> pd.DataFrame:
    told = [[called[row["panel"]], number(row["x"], 1), visible(row["value"], signed=True)] for row in rows.to_dict("records")]
    return pd.DataFrame(told, columns=[_("Source"), _("First score"), _("Change")], dtype=object)
