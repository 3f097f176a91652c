"""For researchers: every figure of the change side by side, and what families without a second reading could change."""

import pandas as pd

from estimates.estimate import Estimate
from estimates.multiplicity import holm
from estimates.rival_explanations import attrition_bounds
from figures.findings.comparisons import written_interval
from figures.scope import Scope
from figures.table import only
from translations import _, number, percentage
from widgets.cards.reading import Reading, labels, latest_changes
from widgets.cards.resilience_counts import five
from widgets.remembered import remembered

MEASURES = (
    "resilience_change", "resilience_change_median", "resilience_change_hl", "resilience_effect_size", "resilience_change_p",
)  # fmt: skip


@remembered
def research_table(scope: Scope, reading: Reading) -> pd.DataFrame:
    """A row per source: pairs, mean, median, Hodges-Lehmann, Hedges g, p, and p after Holm; at the last moment."""
    found = {name: _by_source(latest_changes(scope, reading, name)) for name in MEASURES}
    mean, median, hl, effect, p = found.values()
    called = {code: label for code, label in labels(reading).items() if code in mean}
    adjusted = dict(zip(called, holm([_known(p.get(code)) for code in called]), strict=True))
    rows = [
        [
            label, _pairs(mean[code]), _with_interval(mean[code]), _plain(median.get(code), 1), _with_interval(hl.get(code)),
            _plain(effect.get(code), 2), _plain(p.get(code), 3, signed=False), _holm(p.get(code), adjusted[code]),
        ]
        for code, label in called.items()
    ]  # fmt: skip
    names = [
        _("Source"), _("pairs"), _("mean (interval, level)"), _("median"), _("Hodges-Lehmann (interval, level)"), _("Hedges g"),
        _("p, sign flips"), _("p after Holm"),
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=names, dtype=object)


@remembered
def attrition_table(scope: Scope, reading: Reading) -> pd.DataFrame:
    """Per source: the mean change if all families without a second reading had moved by plus or minus what counts."""
    if reading.threshold is None:
        return pd.DataFrame()
    mean = _by_source(latest_changes(scope, reading))
    counts = five(scope, reading)
    without = counts[counts["measure"] == "families_without_second_measurement"]
    rows = []
    for code, label in labels(reading).items():
        row, missing = mean.get(code), only(without[without["source"] == code])
        if row is None or "value" not in {row["state"]} & {missing["state"]}:
            continue
        # The sum of the changes is all that the bounds need, and the figure gives it: mean times pairs.
        pairs, left = int(row["n"]), int(missing["value"])
        bounds = attrition_bounds([row["value"]] * pairs, left, reading.threshold.size)
        rows.append([label, number(pairs), number(left), *(number(it, 1, signed=True) for it in (bounds.value, bounds.low, bounds.high))])
    names = [_("Source"), _("pairs"), _("without"), _("mean"), _("at the least"), _("at the most")]
    return pd.DataFrame(rows, columns=names, dtype=object)


def _by_source(table: pd.DataFrame) -> dict[str, dict]:
    return {row["source"]: row for row in table.to_dict("records") if row["source"]}


def _known(row: dict | None) -> float | None:
    return row["value"] if row and row["state"] == "value" else None


def _pairs(row: dict) -> str:
    return _("withheld") if row["state"] == "hidden" else number(row["n"])


def _plain(row: dict | None, decimals: int, signed: bool = True) -> str:
    if row and row["state"] == "hidden":
        return _("withheld")
    return number(_known(row), decimals, signed=signed)


def _with_interval(row: dict | None) -> str:
    if not row or row["state"] != "value":
        return _plain(row, 1)
    text = written_interval(Estimate(row["value"], row["low"], row["high"]), 1)
    return text if row["level"] != row["level"] else f"{text}, {percentage(row['level'], 1)}"


def _holm(row: dict | None, adjusted: float | None) -> str:
    return _("withheld") if row and row["state"] == "hidden" else number(adjusted, 3)
