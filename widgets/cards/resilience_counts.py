"""The card that counts families: forward, the same, backward, cannot be told, and without a second reading."""

import pandas as pd

from charts import tally as tally_chart
from figures.findings import subtitles, uncertainty
from figures.findings.change_counts import CLASSES, FIVE, tally
from figures.scope import Scope
from figures.table import stated
from translations import _, _n
from widgets import names
from widgets.card import Card
from widgets.cards.reading import CELLS, Reading, judged, labels, last_wave, latest_changes
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

WORDS = dict(
    zip(
        FIVE,
        (_n("forward"), _n("no change that counts"), _n("backward"), _n("cannot be told"), _n("no second reading yet")),
        strict=True,
    )
)


@remembered
def counts(scope: Scope, reading: Reading) -> Card:
    """Per source: how many families went forward, stayed, went backward, cannot be told, or have no second reading."""
    called, words = labels(reading), {code: _(word) for code, word in WORDS.items()}
    rows = five(scope, reading)
    drawn = rows.rename(columns={"source": "key", "measure": "part"})
    has_classes = set(rows["measure"]) & set(CLASSES)
    figure = tally_chart.rows(drawn, called, words, dark=dark()) if has_classes else None
    table = written(
        drawn, {"key": _("Source"), "part": _("Families that went"), "value": _("Families")}, {"key": called, "part": words}
    )
    moment = names.waves().get(rows["wave"].iloc[0], "") if len(rows) else ""
    expected = rows.groupby("source")["value"].sum(min_count=1).tolist() if len(rows) and not rows["hidden"].any() else ()
    return Card(
        f"counts-{reading.key}", tally(rows, called), subtitles.tally(reading.label, expected, moment), table, FIVE,
        f"{judged(reading)} {uncertainty.chance(len(called), _classified(rows, reading))}", figure,
    )  # fmt: skip


def five(scope: Scope, reading: Reading) -> pd.DataFrame:
    """The five counts per source, at the moment of which the change is told; before the first pair, at the last moment at all."""
    schools = Scope(schools=scope.schools)
    tables = [stated(figures().figure(name, CELLS, schools, reading.where)) for name in FIVE]
    rows = pd.concat([table for table in tables if len(table)] or tables[:1], ignore_index=True)
    wave = last_wave(latest_changes(scope, reading)) or last_wave(rows)
    return rows if wave is None else rows[rows["wave"] == wave].reset_index(drop=True)


def _classified(rows: pd.DataFrame, reading: Reading) -> int:
    """How many classes rest on a reliable change: by a rule of thumb nobody knows how often error alone makes one."""
    known = rows[rows["measure"].isin(CLASSES) & (rows["state"] == "value")]
    return int(known["value"].sum()) if reading.threshold and reading.threshold.reliable else 0
