"""Scores and changes: respondents first, then the unit, then the mean over units."""

from collections.abc import Iterator
from statistics import fmean

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, key
from tests.measures.second_opinion.readings import Reading, Series, readings, school_of
from tests.measures.second_opinion.rows import Input, instruments

MONTH = 365.25 / 12
MOMENTS = (6, 12, 18, 24)


@second_opinion("resilience_score")
def resilience_score(data: Input) -> dict[Key, Cell]:
    """The mean over units of the mean over their respondents."""
    told = [(series, {"wave": it.wave}, it.score) for series, its in readings(data).items() for it in its]
    return _means(data, told)


@second_opinion("resilience_change")
def resilience_change(data: Input) -> dict[Key, Cell]:
    """The mean over units of their respondents' mean change since each one's own first reading."""
    changes = [(series, _changes(data, series, its)) for series, its in readings(data).items()]
    return _means(data, [(series, when, change) for series, its in changes for when, change in its])


def _changes(data: Input, series: Series, its: list[Reading]) -> Iterator[tuple[dict, float]]:
    """Every later reading against the first, at its wave, and the one nearest to each moment since."""
    better = _better(data, series.instrument)
    first, later = its[0], its[1:]
    for it in later:
        yield {"wave": it.wave}, better * (it.score - first.score)
    for moment in MOMENTS:
        near = [(abs(_months(first, it) - moment), it) for it in later if _nearest(_months(first, it)) == moment]
        if near and min(near)[0] <= 3:
            yield {"since_baseline": moment}, better * (min(near)[1].score - first.score)


def _better(data: Input, instrument: str) -> int:
    return 1 if instruments(data.folder)[instrument]["direction"] == "higher_is_better" else -1


def _months(first: Reading, it: Reading) -> float:
    return (it.date - first.date).days / MONTH


def _nearest(months: float) -> int:
    return min(MOMENTS, key=lambda moment: (abs(months - moment), -moment))


def _means(data: Input, told: list[tuple[Series, dict, float]]) -> dict[Key, Cell]:
    """Respondents' numbers → the unit's mean → the mean over units, in total and per school."""
    by_unit: dict[tuple, list[float]] = {}
    for series, when, number in told:
        cut = {"instrument": series.instrument, "source": series.source, "scorer": series.scorer, **when}
        school = school_of(data, series)
        if data.chosen({"school": school}):
            by_unit.setdefault((key(**cut), series.unit), []).append(number)
            by_unit.setdefault((key(**cut, school=school), series.unit), []).append(number)
    by_cut: dict[Key, list[float]] = {}
    for (cut, _), numbers in by_unit.items():
        by_cut.setdefault(cut, []).append(fmean(numbers))
    return {cut: Cell(fmean(units), len(units)) for cut, units in by_cut.items()}
