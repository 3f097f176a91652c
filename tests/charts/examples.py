"""One small drawing per shape, each with a place for a row of which the test chooses value and state."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import plotly.graph_objects as go

from charts import (
    bars,
    dots,
    flow,
    growth,
    matrix,
    months,
    multiples,
    network,
    rounds,
    shares,
    slopes,
    so_far,
    spark,
    steps,
    strips,
    tally,
    targets,
)

HUES = {"a": "#2A5DB8", "b": "#A68B3F"}
LABELS = {"a": "Alpha", "b": "Beta"}
WAVES = {"T0": "Start", "T1": "Later"}


def _table(*rows: dict) -> pd.DataFrame:
    return pd.DataFrame([{"state": "value", **row} for row in rows])


def _stacked(**one) -> go.Figure:
    table = _table({"month": "2025-01", "by": "a", "value": 3}, {"month": "2025-02", "by": "b", **one})
    line = _table({"month": "2025-01", "value": 4}, {"month": "2025-02", **one})
    return months.stacked(
        table, "by", LABELS, line, "people", "sessions", [(date(2025, 1, 9), "x")], [(date(2025, 2, 1), date(2025, 2, 9), "y")]
    )  # fmt: skip


def _multiples(**one) -> go.Figure:
    table = _table({"month": "2025-01", "place": "a", "value": 3}, {"month": "2025-02", "place": "b", **one})
    return multiples.months(table, "place", ["a", "b"], LABELS)


def _slopes(**one) -> go.Figure:
    units = _table(
        {"panel": "a", "unit": "u", "wave": "T0", "value": 4}, {"panel": "a", "unit": "u", "wave": "T1", **one}
    )
    means = _table({"panel": "a", "wave": "T0", "value": 4}, {"panel": "a", "wave": "T1", **one})
    changes = _table({"panel": "a", "show": True, "low": 0.5, "high": 2, "n": 9, **one})
    return slopes.panels(units, means, ["a"], LABELS, HUES, changes, WAVES)


def _flow(**one) -> go.Figure:
    table = _table({"wave": "T0", "status": "a", "value": 9}, {"wave": "T1", "status": "b", **one})
    return flow.waves(table, WAVES, LABELS)


def _dots(**one) -> go.Figure:
    return dots.distribution(_table({"panel": "a", "value": 4}, {"panel": "a", **one}), ["a", "b"], LABELS, HUES)


def _horizontal(**one) -> go.Figure:
    table = _table({"key": "a", "value": 4, "target": 5}, {"key": "b", "target": one.get("value"), **one})
    return bars.horizontal(table, LABELS, HUES, target="target")


def _diverging(**one) -> go.Figure:
    table = _table({"wave": "T0", "part": "a", "value": 4}, {"wave": "T1", "part": "b", **one})
    return bars.diverging(table, WAVES, {"a": "kept"}, {"b": "lost"})


def _targets(**one) -> go.Figure:
    reached = {"key": "a", "value": 4, "target": 5, "text": "4 of 5", "standing": "not reached"}
    other = {"key": "b", "target": 9000, "text": f"{one.get('value')} of 9000", "standing": "reached", **one}
    return targets.rows(_table(reached, other), LABELS)


def _map(**one) -> go.Figure:
    shared = {"kind": "school", "outside": False, "answered": True}
    nodes = _table(
        {"partner": "a", "label": "Alpha", "x": -0.5, "y": 0.0, "size": 4, **shared},
        {"partner": "b", "label": "Beta", "x": 0.5, "y": 0.0, "size": one.get("value"), **shared, **one},
    )
    return network.map(nodes, pd.DataFrame([{"from": "a", "to": "b", "level": 3}]), {"school": "School"})


def _tally(**one) -> go.Figure:
    table = _table({"key": "a", "part": "up", "value": 3}, {"key": "b", "part": "none", **one})
    words = {"up": "forward", "same": "the same", "down": "backward", "unknown": "cannot be told", "none": "nothing yet"}
    return tally.rows(table, LABELS, words)


def _rounds(**one) -> go.Figure:
    own, other = {"panel": "a", "line": "own"}, {"panel": "a", "line": "other"}
    table = _table({**own, "wave": "T0", "value": 4}, {**own, "wave": "T1", **one}, {**other, "wave": "T1", "value": 5})
    return rounds.panels(table, ["a"], LABELS, HUES, {"own": "Own", "other": "Other"}, WAVES, (1, 10))


def _spark(**one) -> go.Figure:
    return spark.panel(_table({"month": "2025-01", "value": 3}, {"month": "2025-02", **one}))


def _steps(**one) -> go.Figure:
    table = _table({"key": "a", "value": 9}, {"key": "b", **one})
    return steps.rows(table, LABELS, ["b"])


def _so_far(**one) -> go.Figure:
    table = _table({"panel": "a", "month": "2025-01", "value": 3}, {"panel": "a", "month": "2025-02", **one})
    return so_far.panels(table, _table({"panel": "a", "month": "2025-02", "value": 5}), ["a"], LABELS)


def _strips(**one) -> go.Figure:
    table = _table({"panel": "a", "key": "b", "value": 4}, {"panel": "a", "key": "a", **one})
    return strips.panels(table, ["a"], LABELS, LABELS, {})


def _shares(**one) -> go.Figure:
    other = {"low": one.get("low", 0.1), "high": one.get("high", 0.9)}
    return shares.rows(_table({"key": "a", "value": 0.4, "low": 0.2, "high": 0.6}, {"key": "b", **other, **one}), LABELS)


def _growth(**one) -> go.Figure:
    table = _table({"panel": "a", "wave": "T0", "value": 4, "text": "4"}, {"panel": "a", "wave": "T1", "text": f"{one.get('value')}", **one})
    return growth.panels(table, ["a"], LABELS, WAVES)


def _matrix(**one) -> go.Figure:
    return matrix.squares(_table({"row": "a", "column": "b", "value": 4}, {"row": "b", "column": "a", **one}), LABELS)


SHAPES: dict[str, Callable[..., go.Figure]] = {
    "months": _stacked,
    "multiples": _multiples,
    "slopes": _slopes,
    "flow": _flow,
    "dots": _dots,
    "horizontal": _horizontal,
    "diverging": _diverging,
    "targets": _targets,
    "network": _map,
    "spark": _spark,
    "tally": _tally,
    "rounds": _rounds,
    "growth": _growth,
    "matrix": _matrix,
    "steps": _steps,
    "so_far": _so_far,
    "strips": _strips,
    "shares": _shares,
}
