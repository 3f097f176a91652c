"""Readings: each respondent's score per instrument, what it measures, scorer and wave, from the raw answers."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from statistics import fmean
from typing import NamedTuple

from tests.measures.second_opinion.consent import may_be_evaluated
from tests.measures.second_opinion.rows import Input, Row, day, family_school, instruments

SCORERS = {"parent": "adult", "together": "adult"}


class Series(NamedTuple):
    """Whose readings on what: a unit's respondent on one construct of one instrument, told by one kind of scorer."""

    kind: str
    unit: str
    instrument: str
    source: str
    scorer: str
    respondent: str


class Reading(NamedTuple):
    """One score, at one wave."""

    opens: str
    wave: str
    date: date
    score: float


@cache
def readings(data: Input) -> dict[Series, list[Reading]]:
    """Every reading with few enough missing items, in the order of the waves."""
    opens = {row["wave"]: row["opens"] for row in data.table("waves")}
    found: dict[Series, list[Reading]] = {}
    for (series, wave), answers in _answers(data).items():
        score = _score(instruments(data.folder)[series.instrument], answers)
        if score is not None:
            first_day = min(day(answer["date"]) for answer in answers)
            found.setdefault(series, []).append(Reading(opens[wave], wave, first_day, score))
    return {series: sorted(its) for series, its in found.items()}


def subscores(data: Input) -> Iterator[tuple[Series, str, float]]:
    """Whose, at which wave, and the score of every subscale (its id as the source), on its own items as if they were all."""
    for (series, wave), answers in _answers(data).items():
        it = instruments(data.folder)[series.instrument]
        for scale in it.get("subscales", ()):
            part = it | {"items": [item for item in it["items"] if item["id"] in scale["items"]]}
            its = [answer for answer in answers if answer["item"] in scale["items"]]
            score = _score(part, its) if its else None
            if score is not None:
                yield series._replace(source=scale["id"]), wave, score


def school_of(data: Input, series: Series, wave: str) -> str:
    """The school of a family, or of a person's family, else the person's own, on the day on which the family first answered
    at a wave. Partners belong to the neighbourhood."""
    if series.kind == "partner":
        return "neighbourhood"
    person = data.by("people", "person")[series.unit] if series.kind == "person" else {}
    family = person.get("family", "") if series.kind == "person" else series.unit
    on = _first_days(data).get((family, wave))
    return (family_school(data, family, day(on)) if on else "") or person.get("school") or "neighbourhood"


def school_on_opening(data: Input, family: str, wave: str) -> str:
    """The school of a family on the day on which a wave opened."""
    opens = data.by("waves", "wave")[wave]["opens"]
    return family_school(data, family, day(opens)) or "neighbourhood"


@cache
def _first_days(data: Input) -> dict[tuple[str, str], str]:
    """Family, wave → the first day of an answer there, by the family itself or by a member as a resident."""
    found: dict[tuple[str, str], str] = {}
    for answer in data.table("answers"):
        whose = (_family(data, answer), answer["wave"])
        if answer["date"] <= data.as_of.isoformat():
            found[whose] = min(answer["date"], found.get(whose, answer["date"]))
    return found


def _answers(data: Input) -> dict[tuple[Series, str], list[Row]]:
    """The answers that make up one reading."""
    found: dict[tuple[Series, str], list[Row]] = {}
    for answer in data.table("answers"):
        if answer["date"] <= data.as_of.isoformat() and _allowed(data, answer):
            found.setdefault((_series(data, answer), answer["wave"]), []).append(answer)
    return found


def _allowed(data: Input, answer: Row) -> bool:
    return may_be_evaluated(data, _family(data, answer), answer.get("respondent", ""), answer["scorer"])


def _family(data: Input, answer: Row) -> str:
    kind = _kind(data, answer)
    if kind == "person":
        return data.by("people", "person")[answer["respondent"]].get("family", "") or answer.get("family", "")
    return answer.get("family", "") if kind == "family" else ""


def _kind(data: Input, answer: Row) -> str:
    return instruments(data.folder)[answer["instrument"]].get("unit", "family")


def _series(data: Input, answer: Row) -> Series:
    kind, scorer = _kind(data, answer), answer["scorer"]
    unit = answer[{"family": "family", "person": "respondent", "partner": "partner"}[kind]]
    construct = instruments(data.folder)[answer["instrument"]]["construct"]
    source = answer["item"] if construct == "each_item" else construct
    respondent = "together" if scorer == "together" else answer.get("respondent") or scorer
    return Series(kind, unit, answer["instrument"], source, SCORERS.get(scorer, scorer), respondent)


def _score(instrument: dict, answers: list[Row]) -> float | None:
    items = {item["id"]: item for item in instrument["items"]}
    asked = 1 if instrument["construct"] == "each_item" else len(items)
    points: dict[str, list[float]] = {}
    for answer in answers:
        points.setdefault(answer["item"], []).append(_points(items[answer["item"]], answer["answer"]))
    answered = [fmean(its) for its in points.values()]
    if asked - len(answered) > instrument["max_missing"]:
        return None
    if instrument["aggregate"] == "mean":
        total = fmean(answered)
    else:
        total = sum(answered) * (asked / len(answered) if instrument.get("missing") == "prorate" else 1)
    return instrument.get("factor", 1) * total


def _points(item: dict, answer: str) -> float:
    words = item.get("answers", {})
    points = words[answer.lower()] if answer.lower() in words else float(answer)
    if not item.get("reverse"):
        return points
    scores = words.values()
    return item.get("min", min(scores, default=0)) + item.get("max", max(scores, default=0)) - points
