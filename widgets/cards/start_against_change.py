"""The card of where families started against how far they moved, with the line beyond which nobody can go."""

import pandas as pd

from charts import scatter
from figures.findings.change_counts import ceiling
from figures.scope import Scope
from translations import _, number
from widgets.card import Card
from widgets.cards.reading import Reading, hues, labels, last_wave, latest_changes
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow


@remembered
def start_against_change(scope: Scope, reading: Reading) -> Card:
    """Where a family started against how far it moved, with the line beyond which nobody can go."""
    called, listing = labels(reading), figures().listing("change_point", Scope(schools=scope.schools))
    subtitle = _("Each point is a family (or some alike): its first score, and how far it has moved · {reading}")
    about = ("start-against-change", subtitle.format(reading=reading.label))
    if listing is None:
        return _closed(*about)
    wave = last_wave(latest_changes(scope, reading))
    rows = reading.of(listing)
    rows = rows[rows["wave"] == wave].rename(columns={"source": "panel", "first_score": "x", "change": "value"})
    rows = rows.assign(state="value")
    end = (reading.good_end, _("no further: the end of the scale"))
    figure = scatter.panels(
        rows, list(called), called, hues(reading), (_("first score"), _("change")), reading.scale, end,
        columns=1 if narrow() else 3 if len(called) > 1 else 1, dark=dark(),
    ) if 0 < len(rows) <= 500 else None  # fmt: skip
    counted = ("resilience_change", "families_undeterminable")
    return Card(
        about[0], _title(rows, reading), about[1], _table(rows, called), counted, _words(wave, rows), figure
    )


def _closed(key: str, subtitle: str) -> Card:
    closed = _("Per family is for the team only: with so few families every point would be somebody.")
    return Card(key, _("Where families started, and how far they moved"), subtitle, pd.DataFrame(), ("resilience_change",), closed)


def _title(rows: pd.DataFrame, reading: Reading) -> str:
    if reading.threshold is None:
        return _("Where families started, and how far they moved")
    away = abs(reading.good_end - rows["x"])
    return ceiling(sum(not reading.threshold.reached_by(distance) for distance in away), len(rows))


def _words(wave: str | None, rows: pd.DataFrame) -> str:
    if wave and not len(rows):
        return _("With more than {n} families points would be a smear: the counts tell it.").format(n=number(60))
    drift = _(
        "Whoever starts low tends to rise by itself, and whoever starts high to fall: points that fall from left to right are to be expected."
    )
    return f"{drift} {_('The dashed line is the end of the scale: nobody can go beyond it.')}"


def _table(rows: pd.DataFrame, called: dict[str, str]) -> pd.DataFrame:
    told = [[called[row["panel"]], number(row["x"], 1), number(row["value"], 1, signed=True)] for row in rows.to_dict("records")]
    return pd.DataFrame(told, columns=[_("Source"), _("First score"), _("Change")], dtype=object)
