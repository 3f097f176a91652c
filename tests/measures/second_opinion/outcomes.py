"""Scores and changes: respondents first, then the unit, then the mean over units."""

from collections.abc import Iterator
from datetime import date, timedelta
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
    sign = better(data, series.instrument)
    first, later = its[0], its[1:]
    for it in later:
        yield {"wave": it.wave}, sign * (it.score - first.score)
    for moment in MOMENTS:
        near = [(abs(months(first, it) - moment), it) for it in later if nearest(months(first, it)) == moment]
        if near and min(near)[0] <= 3:
            yield {"since_baseline": moment}, sign * (min(near)[1].score - first.score)


def better(data: Input, instrument: str) -> int:
    """1 where a higher score is better, else -1."""
    return 1 if instruments(data.folder)[instrument]["direction"] == "higher_is_better" else -1


def months(first: Reading, it: Reading) -> float:
    """How long after the first reading: whole months of the calendar, and what is left over in mean months."""
    whole = 0
    while after(first.date, whole + 1) <= it.date:
        whole += 1
    return whole + (it.date - after(first.date, whole)).days / MONTH


def after(day: date, months: int) -> date:
    """The same day of the month so many months on, or the last one that there is."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def nearest(elapsed: float) -> int:
    """The nearest of the moments; halfway between two it is the earlier."""
    return min(MOMENTS, key=lambda moment: (abs(elapsed - moment), moment))


def _means(data: Input, told: list[tuple[Series, dict, float]]) -> dict[Key, Cell]:
    """Respondents' numbers → the mean over units, in total and per school."""
    return {cut: Cell(fmean(units.values()), len(units)) for cut, units in per_unit(data, told).items()}


def per_unit(data: Input, told: list[tuple[Series, dict, float]]) -> dict[Key, dict[str, float]]:
    """Respondents' numbers → cut, in total and per school → unit → its mean."""
    by_unit: dict[Key, dict[str, list[float]]] = {}
    for series, when, number in told:
        cut = {"instrument": series.instrument, "source": series.source, "scorer": series.scorer, **when}
        school = school_of(data, series)
        if data.chosen({"school": school}):
            for place in ({}, {"school": school}):
                by_unit.setdefault(key(**cut, **place), {}).setdefault(series.unit, []).append(number)
    return {cut: {unit: fmean(numbers) for unit, numbers in units.items()} for cut, units in by_unit.items()}
