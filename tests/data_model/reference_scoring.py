"""A second opinion on every questionnaire score: plain loops over the answers of one respondent at one moment.

It reads the instrument's keys and shares no step with the scoring in SQL.
"""

from collections.abc import Iterable, Mapping

from data_model.instrument import Instrument
from data_model.instrument_parts import Item

Answer = str | float | None


class OutOfScale(ValueError):
    """An answer that its item does not know: it is refused, never moved to the nearest end."""


def item_score(item: Item, answer: Answer) -> float | None:
    """The score of one answer, turned where the item is reversed; none for a blank."""
    if answer is None or _blank(answer):
        return None
    value = _worded(item, str(answer)) if item.answers else _numeric(item, answer)
    return item.lowest + item.highest - value if item.reverse else value


def scores(instrument: Instrument, answers: Mapping[str, Answer]) -> dict[str, float | None]:
    """The score of every construct that the instrument measures; none where too many answers are missing."""
    scored = _scored(instrument, answers)
    if instrument.construct == "each_item":
        return {id: None if score is None else score * instrument.factor for id, score in scored.items()}
    return {instrument.construct: _aggregated(instrument, scored.values())}


def subscale_scores(instrument: Instrument, answers: Mapping[str, Answer]) -> dict[str, float | None]:
    """The score of every subscale: the whole's rules, `max_missing` included, on the subscale's own items."""
    scored = _scored(instrument, answers)
    return {scale.id: _aggregated(instrument, [scored[id] for id in scale.items]) for scale in instrument.subscales}


def same_answer_everywhere(instrument: Instrument, answers: Mapping[str, Answer]) -> bool:
    """Did somebody tick one column on a form whose answered items do not all point the same way?"""
    given = {id: str(answer).strip().lower() for id, answer in answers.items() if not _blank(answer)}
    ways = {(item.reverse, tuple(item.answers.items())) for item in instrument.items if item.id in given}
    return len(set(given.values())) == 1 and len(ways) > 1


def band(instrument: Instrument, score: float) -> str | None:
    """The label of the first band that reaches up to the score."""
    for candidate in instrument.bands:
        if score <= candidate.upto:
            return candidate.label
    return None


def _blank(answer: Answer) -> bool:
    return answer is None or str(answer).strip() == ""


def _worded(item: Item, answer: str) -> float:
    word = " ".join(answer.lower().split())
    if word not in item.answers:
        raise OutOfScale(f"{item.id}: {answer!r} is none of {', '.join(item.answers)}")
    return item.answers[word]


def _numeric(item: Item, answer: str | float) -> float:
    try:
        value = float(answer)
    except ValueError:
        raise OutOfScale(f"{item.id}: {answer!r} is not a number") from None
    if not item.lowest <= value <= item.highest:
        raise OutOfScale(f"{item.id}: {value:g} is outside {item.lowest:g} to {item.highest:g}")
    return value


def _scored(instrument: Instrument, answers: Mapping[str, Answer]) -> dict[str, float | None]:
    unknown = set(answers) - {item.id for item in instrument.items}
    if unknown:
        raise OutOfScale(f"{instrument.id} has no item {', '.join(sorted(unknown))}")
    return {item.id: item_score(item, answers.get(item.id)) for item in instrument.items}


def _aggregated(instrument: Instrument, scored: Iterable[float | None]) -> float | None:
    every = list(scored)
    given = [score for score in every if score is not None]
    if not given or len(every) - len(given) > instrument.max_missing:
        return None
    total = sum(given)
    if instrument.aggregate == "mean":
        total = total / len(given)
    elif instrument.missing == "prorate":
        total = total * len(every) / len(given)
    return total * instrument.factor
