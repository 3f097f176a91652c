"""Scores and changes: respondents first, then the unit, then the mean over units."""

from datetime import date, timedelta
from statistics import fmean

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, key
from tests.measures.second_opinion.readings import Series, readings, school_of
from tests.measures.second_opinion.rows import Input, instruments

MONTH = 365.25 / 12
MOMENTS = (6, 12, 18, 24)
Pair = tuple[float, float, float]


@second_opinion("resilience_score")
def resilience_score(data: Input) -> dict[Key, Cell]:
    """The mean over units of the mean over their respondents."""
    told = [(series, it.wave, {"wave": it.wave}, it.score) for series, its in readings(data).items() for it in its]
    return _means(data, told)


@second_opinion("resilience_change")
def resilience_change(data: Input) -> dict[Key, Cell]:
    """The mean over units of their respondents' mean change since each one's own first reading."""
    return _means(data, [(series, wave, when, change) for series, wave, when, (_first, _score, change) in later(data)])


def later(data: Input) -> list[tuple[Series, str, dict, Pair]]:
    """Every later reading of a respondent, its wave, and it against the own first (first score, score, change): at its wave,
    and where that wave is the unit's nearest to a moment since the unit's own first reading, at that moment."""
    found = []
    dates, changed = _dates(data), _changed(data)
    for series, its in readings(data).items():
        sign, unit = better(data, series.instrument), series._replace(respondent="")
        at = {wave: moment for moment, wave in _nearest_waves(changed[unit], dates[unit]).items()}
        for it in its[1:]:
            pair = (its[0].score, it.score, sign * (it.score - its[0].score))
            found.append((series, it.wave, {"wave": it.wave}, pair))
            if it.wave in at:
                found.append((series, it.wave, {"since_baseline": at[it.wave]}, pair))
    return found


def _dates(data: Input) -> dict[Series, dict[str, tuple[str, date]]]:
    """A unit's series → wave → when it opened, and the first day of the unit's answers there."""
    found: dict[Series, dict[str, tuple[str, date]]] = {}
    for series, its in readings(data).items():
        days = found.setdefault(series._replace(respondent=""), {})
        for it in its:
            days[it.wave] = (it.opens, min(it.date, days.get(it.wave, (it.opens, it.date))[1]))
    return found


def _changed(data: Input) -> dict[Series, set[str]]:
    """A unit's series → the waves at which it has a change."""
    found: dict[Series, set[str]] = {}
    for series, its in readings(data).items():
        found.setdefault(series._replace(respondent=""), set()).update(it.wave for it in its[1:])
    return found


def _nearest_waves(changed: set[str], days: dict[str, tuple[str, date]]) -> dict[int, str]:
    """Moment → the wave nearest to it, of those at which the unit has a change; of two equally near the earlier."""
    first = min((opens, wave, day) for wave, (opens, day) in days.items())[2]
    found = {}
    for moment in MOMENTS:
        near = [
            (apart(day, after(first, moment)), opens, wave)
            for wave, (opens, day) in days.items()
            if wave in changed and nearest(months(first, day)) == moment and abs(months(first, day) - moment) <= 3
        ]
        if near:
            found[moment] = min(near)[2]
    return found


def apart(one: date, other: date) -> float:
    """How far two days lie apart, whichever is the earlier: ten days before and ten days after are equally near."""
    return months(min(one, other), max(one, other))


def better(data: Input, instrument: str) -> int:
    """1 where a higher score is better, else -1."""
    return 1 if instruments(data.folder)[instrument]["direction"] == "higher_is_better" else -1


def months(first: date, later: date) -> float:
    """How long after the first reading: whole months of the calendar, and what is left over in mean months."""
    whole = 0
    while after(first, whole + 1) <= later:
        whole += 1
    return whole + (later - after(first, whole)).days / MONTH


def after(day: date, months: int) -> date:
    """The same day of the month so many months on, or the last one that there is."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def nearest(elapsed: float) -> int:
    """The nearest of the moments; halfway between two it is the earlier."""
    return min(MOMENTS, key=lambda moment: (abs(elapsed - moment), moment))


def _means(data: Input, told: list[tuple[Series, str, dict, float]]) -> dict[Key, Cell]:
    """Respondents' numbers → the mean over units, in total and per school."""
    return {cut: Cell(fmean(units.values()), len(units)) for cut, units in per_unit(data, told).items()}


def per_unit(data: Input, told: list[tuple[Series, str, dict, float]]) -> dict[Key, dict[str, float]]:
    """Respondents' numbers, each with the wave by whose day its school is told → cut, in total and per school → unit → its mean."""
    by_unit: dict[Key, dict[str, list[float]]] = {}
    for series, wave, when, number in told:
        cut = {"instrument": series.instrument, "source": series.source, "scorer": series.scorer, **when}
        school = school_of(data, series, wave)
        if data.chosen({"school": school}):
            for place in ({}, {"school": school}):
                by_unit.setdefault(key(**cut, **place), {}).setdefault(series.unit, []).append(number)
    return {cut: {unit: fmean(numbers) for unit, numbers in units.items()} for cut, units in by_unit.items()}
