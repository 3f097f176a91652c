"""Forward, the same, backward, cannot be told, or no second reading: every family with a first reading before the moment."""

import math

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import CUTS, Cell, Key, key
from tests.measures.second_opinion.changes import pairs
from tests.measures.second_opinion.readings import readings, school_of, school_on_opening
from tests.measures.second_opinion.rows import Input, by_now, instruments

JUDGED = ("families_improved", "families_unchanged", "families_declined", "families_undeterminable")
WAVE = CUTS.index("wave")
# Differences as small as this come from how a computer writes a tenth.
NOISE = 1e-9


@second_opinion(*JUDGED)
def judged(data: Input, name: str) -> dict[Key, Cell]:
    """How many families of a cut are in one class; no row where the questionnaire gives nothing to judge by."""
    found = {}
    for cut, families in _expected(data).items():
        instrument = instruments(data.folder)[cut[4]]
        if instrument.get("reliability") or instrument.get("minimal_change"):
            classes = [_class(instrument, *pair) for pair in families.values() if pair]
            found[cut] = Cell(classes.count(name), classes.count(name))
    return found


@second_opinion("families_without_second_measurement")
def without_second(data: Input) -> dict[Key, Cell]:
    """Families expected at a moment without a pair at it; before its opening day nobody is."""
    opened = {row["wave"] for row in data.table("waves") if by_now(row["opens"], data.as_of)}
    missing = {
        cut: sum(not pair for pair in families.values())
        for cut, families in _expected(data).items()
        if cut[WAVE] in opened
    }
    return {cut: Cell(count, count) for cut, count in missing.items()}


def _expected(data: Input) -> dict[Key, dict[str, tuple | None]]:
    """Cut → family with a first reading before that moment → its first score and change, or None; of a moment that has not
    opened only those with a change."""
    opens = {row["wave"]: row["opens"] for row in data.table("waves")}
    first: dict[tuple, tuple] = {}
    for series, its in readings(data).items():
        if series.kind == "family":
            whose = series._replace(respondent="")
            first[whose] = min(first.get(whose, ("9999",)), (its[0].opens, its[0].wave))
    told = {reading.wave for its in readings(data).values() for reading in its}
    waves = {wave for wave in opens if by_now(opens[wave], data.as_of)} | told
    found: dict[Key, dict[str, tuple | None]] = {}
    known = pairs(Input(data.folder, data.as_of))
    for it, when in first.items():
        for wave in (wave for wave in waves if (opens[wave], wave) > when):
            cut = {"instrument": it.instrument, "source": it.source, "scorer": it.scorer, "wave": wave}
            pair = known.get(key(**cut), {}).get(it.unit)
            if not pair and not by_now(opens[wave], data.as_of):
                continue
            # A family with a reading but without a pair is placed like one without a reading.
            school = school_of(data, it, wave) if pair else school_on_opening(data, it.unit, wave)
            for place in ({}, {"school": school}) if data.chosen({"school": school}) else ():
                found.setdefault(key(**cut, **place), {})[it.unit] = pair and (pair[0], pair[2])
    return found


def _class(instrument: dict, first: float, change: float) -> str:
    published = instrument.get("reliability", {})
    thumb = instrument.get("minimal_change") or published.get("minimal_change")
    size = thumb or 1.96 * published["sd"] * math.sqrt(2 * (1 - published["value"]))
    # A rule of thumb counts from its size on, a reliable change only beyond it.
    least = size - NOISE if thumb else size + NOISE
    if change >= least:
        return "families_improved"
    if -change >= least:
        return "families_declined"
    good_end = instrument["range"][1 if instrument["direction"] == "higher_is_better" else 0]
    return "families_unchanged" if abs(good_end - first) >= least else "families_undeterminable"
