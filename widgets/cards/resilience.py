"""The card about how families (or residents, or partners) moved on the sources: lines, means, and the mean change."""

import pandas as pd

from charts import slopes
from figures.findings import uncertainty
from figures.findings.resilience import LEAST_PAIRS, change_of_sources
from figures.scope import Scope
from figures.table import stated
from translations import _, _n
from widgets import names
from widgets.card import Card
from widgets.cards.expected import expected
from widgets.cards.reading import CELLS, Reading, hues, labels, latest_changes
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

UNITS = {"family": _n("Families"), "person": _n("Residents"), "partner": _n("Partners")}


@remembered
def movement(scope: Scope, reading: Reading) -> Card:
    """One panel per source: thin lines per family (team), the bold mean, and the mean change with its interval."""
    schools = Scope(schools=scope.schools)
    called, waves = labels(reading), names.waves()
    means = stated(figures().figure("resilience_score", CELLS, schools, reading.where)).rename(
        columns={"source": "panel"}
    )
    last = latest_changes(scope, reading)
    changes = last.assign(panel=last["source"], show=last["n"].fillna(0) >= LEAST_PAIRS)
    figure = slopes.panels(
        _lines(schools, reading), means, list(called), called, hues(reading), changes,
        {code: code for code in waves if code in set(means["wave"])}, reading.scale,
        columns=1 if narrow() else 3 if len(called) > 1 else 2, dark=dark(),
    ) if len(means) else None  # fmt: skip
    table = written(
        means, {"panel": _("Source"), "wave": _("Moment"), "value": _("Mean score"), "n": _(UNITS[reading.unit])},
        {"panel": called, "wave": waves}, decimals=1,
    )  # fmt: skip
    return Card(
        f"movement-{reading.key}", change_of_sources(last, called, reading.unit, reading.threshold),
        _("Mean score per moment, and on the right the mean change since the own first reading · {reading}").format(reading=reading.label),
        table, ("resilience_score", "resilience_change"), _how_sure(last, reading), figure,
    )  # fmt: skip


def _how_sure(changes: pd.DataFrame, reading: Reading) -> str:
    """The interval in words; below six pairs, when more is expected; and what nobody may read into it."""
    few = not (changes["n"] >= LEAST_PAIRS).any() and not changes["hidden"].any()
    parts = [uncertainty.interval(changes, reading.unit), expected() if few else ""]
    told = " ".join(part for part in parts if part)
    return f"{told}\n\n{uncertainty.caveats(len(reading.constructs))}"


def _lines(scope: Scope, reading: Reading) -> pd.DataFrame | None:
    """A thin line per family, for the team; residents and partners have none."""
    listing = figures().listing("reading_line", scope)
    if listing is None or reading.unit != "family":
        return None
    rows = reading.of(listing)
    return rows.rename(columns={"source": "panel", "score": "value"}).assign(state="value")
