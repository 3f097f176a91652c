"""Cards with readings side by side: who scored, and the schools in their fixed order. Never mixed, never ranked."""

import pandas as pd

from charts import rounds, slopes
from figures.findings.comparisons import at_last, schools, who_scored
from figures.scope import Scope
from figures.table import stated
from translations import _
from widgets import names
from widgets.card import Card
from widgets.cards.reading import CELLS, Reading, hues, labels, readings
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow


@remembered
def scorers(scope: Scope, reading: Reading) -> Card:
    """The same sources on the same scale as parents, children and workers score them, side by side."""
    called, waves = labels(reading), names.waves()
    beside = [reading, *(one for one in readings() if one != reading and _comparable(one, reading))]
    lines = {one.key: names.words("scorer_group")[one.scorer] for one in beside}
    schools_only = Scope(schools=scope.schools)
    tables = [stated(figures().figure("resilience_score", CELLS, schools_only, one.where)).assign(line=one.key) for one in beside]
    rows = pd.concat(tables, ignore_index=True).rename(columns={"source": "panel"})
    known = {code: code for code in waves if code in set(rows["wave"])}
    figure = rounds.panels(
        rows, list(called), called, hues(reading), lines, known, reading.scale,
        columns=1 if narrow() else 3 if len(called) > 1 else 1, dark=dark(),
    ) if len(known) else None  # fmt: skip
    table = written(
        rows, {"panel": _("Source"), "line": _("Scored by"), "wave": _("Moment"), "value": _("Mean score"), "n": _("Families")},
        {"panel": called, "line": lines, "wave": waves}, decimals=1,
    )  # fmt: skip
    return Card(
        "scorers", _title(tables, lines, list(known)), _("Mean score per moment and per kind of scorer, on one scale"), table,
        ("resilience_score",),
        f"{_('Who looks sees something else: these are never averaged, and a difference between them is no change.')} "
        f"{_('Not every family has every kind of scorer, so these are not the same families.')}", figure,
    )  # fmt: skip


def _comparable(one: Reading, other: Reading) -> bool:
    return one.scale == other.scale and bool(set(one.constructs) & set(other.constructs))


def _title(tables: list[pd.DataFrame], lines: dict[str, str], waves: list[str]) -> str:
    """At the last moment at which the first kind of scorer has readings."""
    own = [wave for wave in waves if wave in set(tables[0]["wave"])]
    if not own:
        return who_scored({}, lines)
    scores = {table["line"].iloc[0]: at_last(table[table["wave"] == own[-1]]) for table in tables if len(table)}
    return who_scored(scores, lines)


@remembered
def per_school(scope: Scope, reading: Reading, source: str) -> Card:
    """One source, a panel per school: a thin line per family and the bold mean. For the team only."""
    called = {code: label for code, label in names.schools().items() if code != names.NEIGHBOURHOOD}
    called = {code: label for code, label in called.items() if code in scope.schools or not scope.schools}
    listing, waves = figures().listing("reading_line"), names.waves()
    subtitle = _("{source}: readings per family and their mean, the schools in a fixed order on one scale · {reading}")
    subtitle = subtitle.format(source=labels(reading)[source], reading=reading.label)
    if listing is None or not called:
        closed = _("Per school is for the team only: a school has too few families.")
        return Card("schools", _("Readings per school"), subtitle, pd.DataFrame(), ("resilience_score",), closed)
    where = reading.where | {"source": source}
    means = stated(figures().figure("resilience_score", (*CELLS, "school"), where=where)).rename(columns={"school": "panel"})
    means = means[means["panel"].isin(list(called))]
    lines = reading.of(listing)
    lines = lines[(lines["source"] == source)].rename(columns={"school": "panel", "score": "value"}).assign(state="value")
    figure = slopes.panels(
        lines[lines["panel"].isin(list(called))], means, list(called), called, dict.fromkeys(called, hues(reading)[source]), None,
        {code: code for code in waves if code in set(means["wave"])}, reading.scale, columns=1 if narrow() else 2, dark=dark(),
    ) if len(means) else None  # fmt: skip
    table = written(
        means, {"panel": _("School"), "wave": _("Moment"), "value": _("Mean score"), "n": _("Families")},
        {"panel": called, "wave": waves}, decimals=1,
    )  # fmt: skip
    return Card(
        "schools", schools(means["panel"].nunique(), len(called)), subtitle, table, ("resilience_score",),
        _("A few families make the mean of a school: one family more or less moves it. This is not a ranking."), figure,
    )  # fmt: skip
