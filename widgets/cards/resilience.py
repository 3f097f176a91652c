"""The card about how families (or residents, or partners) moved on the sources: lines, means, and the mean change."""

import pandas as pd

from charts import slopes
from figures.findings import subtitles, uncertainty
from figures.findings.resilience import LEAST_PAIRS, change_of_sources
from figures.scope import Scope
from translations import _, _n
from widgets import names
from widgets.card import Card
from widgets.cards.expected import expected
from widgets.cards.reading import Reading, good_side, hues, labels, last_wave, latest_changes
from widgets.cards.slope_rows import of_all, of_pairs, without_single
from widgets.cards.tables import written
from widgets.remembered import remembered
from widgets.session import dark, narrow

UNITS = {"family": _n("Families"), "person": _n("Residents"), "partner": _n("Partners")}


@remembered
def movement(scope: Scope, reading: Reading, both: bool = True) -> Card:
    """One panel per source: thin lines per family (team), the bold mean, and the mean change with its interval.

    `both`: only of those who have a first and a later reading, as soon as anybody has.
    """
    schools, called = reading.choice(scope), labels(reading)
    last = latest_changes(scope, reading)
    paired = both and bool(len(last))
    its = of_pairs(schools, reading, last_wave(last)) if paired else of_all(schools, reading)
    changes = last.assign(panel=last["source"], show=last["n"].fillna(0) >= LEAST_PAIRS)
    figure = slopes.panels(
        its.lines, without_single(its.means), list(called), called, hues(reading), changes, its.waves, reading.scale,
        columns=1 if narrow() else 3 if len(called) > 1 else 2, dark=dark(), bands=its.bands,
    ) if its.has_something else None  # fmt: skip
    waves = its.waves | {code: label for code, label in names.waves().items() if code in its.waves}
    table = written(
        its.means, {"panel": _("Source"), "wave": _("Moment"), "value": _("Mean score"), "n": _(UNITS[reading.unit])},
        {"panel": called, "wave": waves}, decimals=1,
    )  # fmt: skip
    behind = {waves[code]: its.means.loc[its.means["wave"] == code, "n"].tolist() for code in its.waves}
    return Card(
        f"movement-{reading.key}", change_of_sources(last, called, reading.unit, reading.threshold, reading.lower_is_better),
        subtitles.slopes(reading.label, reading.unit, behind, paired), table,
        _counted(paired, its.bands is not None),
        _how_sure(last, reading, its.bands, paired), figure, picks=its.lines is not None,
    )  # fmt: skip


def _counted(paired: bool, banded: bool) -> tuple[str, ...]:
    """The measures behind the means, the change, and the pale bands of a crowd."""
    means = ("paired_first_score", "paired_score") if paired else ("resilience_score",)
    halves = ("paired_first_middle_half", "paired_middle_half") if paired else ("middle_half",)
    return (*means, "resilience_change", *(halves if banded else ()))


def _how_sure(changes: pd.DataFrame, reading: Reading, bands: pd.DataFrame | None, paired: bool) -> str:
    """The interval in words; below six pairs, when more is expected; and what nobody may read into it."""
    few = not (changes["n"] >= LEAST_PAIRS).any() and not changes["hidden"].any()
    crowd = _("The pale band holds the middle half: it tells how they differ, and is no margin of error.") if bands is not None else ""
    left_out = uncertainty.without_later_mean() if few and paired else ""
    parts = [good_side(reading), uncertainty.interval(changes, reading.unit), left_out, expected() if few else "", crowd]
    told = " ".join(part for part in parts if part)
    return f"{told}\n\n{uncertainty.caveats(len(reading.constructs))}"
