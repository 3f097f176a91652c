"""Cards with readings side by side: who scored, and the schools in their fixed order. Never mixed, never ranked."""

import pandas as pd

from charts import rounds, slopes
from figures.findings import tab_subtitles as subtitles
from figures.findings.comparisons import at_last, one_each, schools, who_scored
from figures.findings.finding import Finding
from figures.findings.resilience import LEAST_PAIRS
from figures.scope import Scope
from figures.table import stated
from translations import _
from widgets import names
from widgets.card import Card
from widgets.cards.crowd import crowded, few_enough
from widgets.cards.reading import CELLS, Reading, hues, labels, readings, told_wave
from widgets.cards.slope_rows import without_single
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
        without_single(rows), list(called), called, hues(reading), lines, known, reading.scale,
        columns=1 if narrow() else 3 if len(called) > 1 else 1, dark=dark(),
    ) if len(known) and len(without_single(rows)) else None  # fmt: skip
    table = written(
        rows, {"panel": _("Source"), "line": _("Scored by"), "wave": _("Moment"), "value": _("Mean score"), "n": _("Families")},
        {"panel": called, "line": lines, "wave": waves}, decimals=1,
    )  # fmt: skip
    return Card(
        "scorers", _title(tables, lines), subtitles.scorers(*_behind(tables, lines)), table,
        ("resilience_score",),
        f"{_('Who looks sees something else: these are never averaged, and a difference between them is no change.')} "
        f"{_('Not every family has every kind of scorer, so these are not the same families.')}", figure,
    )  # fmt: skip


def _comparable(one: Reading, other: Reading) -> bool:
    return one.scale == other.scale and bool(set(one.constructs) & set(other.constructs))


def _title(tables: list[pd.DataFrame], lines: dict[str, str]) -> Finding:
    """At the moment of which the first kind of scorer has enough readings; the mean of one family is compared with nothing."""
    wave = told_wave(tables[0])
    if wave is None:
        return who_scored({}, lines)
    its = {table["line"].iloc[0]: table[table["wave"] == wave] for table in tables if len(table)}
    scores = {line: at_last(without_single(table)) for line, table in its.items()}
    return who_scored(scores, lines, wave) if any(scores.values()) else one_each(wave)


def _behind(tables: list[pd.DataFrame], lines: dict[str, str]) -> tuple[dict[str, list[float]], str]:
    """Kind of scorer → families behind its means at that moment, and the moment in words."""
    wave = told_wave(tables[0])
    its = {lines[table["line"].iloc[0]]: table.loc[table["wave"] == wave, "n"].tolist() for table in tables if len(table)}
    return its, names.waves().get(wave, "")


@remembered
def per_school(scope: Scope, reading: Reading, source: str) -> Card:
    """One source, a panel per school: a thin line per family and the bold mean. For the team only."""
    called = {code: label for code, label in names.schools().items() if code != names.NEIGHBOURHOOD}
    called = {code: label for code, label in called.items() if code in scope.schools or not scope.schools}
    name, waves = labels(reading)[source], names.waves()
    if figures().listing("family_shown") is None or not called:
        closed = _("Per school is for the team only: a school has too few families.")
        told = subtitles.schools(name, reading.label, 0, "", False)
        return Card("schools", _("Readings per school"), told, pd.DataFrame(), ("resilience_score",), closed)
    means, bands = (_per_school(measure, reading, source, called) for measure in ("resilience_score", "middle_half"))
    lines = _lines(means, reading, source, called)
    known = {code: code for code in waves if code in set(means["wave"])}
    figure = slopes.panels(
        lines, without_single(means), list(called), called, dict.fromkeys(called, hues(reading)[source]), None, known, reading.scale,
        columns=1 if narrow() else 2, dark=dark(), bands=bands if lines is None else None,
    ) if len(without_single(means)) or lines is not None else None  # fmt: skip
    last, most = list(known)[-1:], means["n"].max() if len(means) else 0
    of_last = means.loc[means["wave"].isin(last), "n"].sum()
    table = written(
        means, {"panel": _("School"), "wave": _("Moment"), "value": _("Mean score"), "n": _("Families")},
        {"panel": called, "wave": waves}, decimals=1,
    )  # fmt: skip
    return Card(
        "schools", schools(means["panel"].nunique(), len(called), most),
        subtitles.schools(name, reading.label, of_last, "".join(waves[code] for code in last), lines is not None), table,
        ("resilience_score", *(("middle_half",) if lines is None else ())),
        _how_sure(most, lines is None), figure,
    )  # fmt: skip


def _how_sure(most: float, banded: bool) -> str:
    """What the bands mean, and where the largest school has few families, what one more or less would do."""
    band = _("The pale band holds the middle half: it tells how they differ, and is no margin of error.") if banded else ""
    few = _("A few families make the mean of a school: one family more or less moves it. This is not a ranking.") if most < LEAST_PAIRS else ""
    return " ".join(part for part in (band, few or _("Each school reaches other families: this is not a ranking.")) if part)


def _per_school(measure: str, reading: Reading, source: str, called: dict[str, str]) -> pd.DataFrame:
    table = figures().figure(measure, (*CELLS, "school"), where=reading.where | {"source": source})
    return stated(table[table["school"].isin(list(called))]).rename(columns={"school": "panel"})


def _lines(means: pd.DataFrame, reading: Reading, source: str, called: dict[str, str]) -> pd.DataFrame | None:
    """A line per family as long as they can be told apart; a crowd is not even asked for."""
    if crowded(means):
        return None
    its = reading.of(figures().listing("reading_line", Scope(schools=tuple(called))))
    its = its[its["source"] == source].rename(columns={"school": "panel", "score": "value"}).assign(state="value")
    return its if few_enough(its) or not len(its) else None
