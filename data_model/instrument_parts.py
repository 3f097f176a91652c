"""The parts of a questionnaire: its items, bands, subscales, and what is published about its reliability."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from data_model.instrument_problems import fault
from data_model.vocabularies import codes, words

EACH_ITEM = "each_item"

Word = Annotated[str, Field(min_length=1)]
# Strict, so that neither "3" nor true passes for a number.
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Positive = Annotated[Number, Field(gt=0)]


def _construct(word: str) -> str:
    """The code that a word means (Dutch words are accepted too), or `each_item`."""
    accepted = words("construct") | {EACH_ITEM: EACH_ITEM}
    if word not in accepted:
        raise fault("unknown_construct", choices=", ".join((*codes("construct"), EACH_ITEM)))
    return accepted[word]


def _folded(answers: dict[str, float]) -> dict[str, float]:
    """Words are compared in lower case with single blanks, so two spellings of one word may not differ in score."""
    folded: dict[str, float] = {}
    for word, score in answers.items():
        if folded.setdefault(" ".join(word.lower().split()), score) != score:
            raise fault("word_twice", word=word)
    return folded


Construct = Annotated[str, AfterValidator(_construct)]
Answers = Annotated[dict[Word, Number], AfterValidator(_folded)]


class Part(BaseModel):
    """A table of an instrument file: unknown keys are refused, a number may stand where a text is asked."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True, str_strip_whitespace=True)


class Item(Part):
    """One question: a number from `min` to `max`, or a word of `answers` with its score; `reverse` turns the score."""

    id: Word
    lowest: Number = Field(alias="min")
    highest: Number = Field(alias="max")
    reverse: Annotated[bool, Field(strict=True)] = False
    text: Word | None = None
    answers: Answers = Field(default_factory=dict)
    anchors: dict[int, Word] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _bounds_from_answers(cls, item: Any) -> Any:
        answers = item.get("answers") if isinstance(item, dict) else None
        scores = [score for score in answers.values() if type(score) in (int, float)] if type(answers) is dict else []
        return {"min": min(scores), "max": max(scores)} | item if scores else item


class Band(Part):
    """A verdict on a score: the first band whose `upto` is not below the score is the one that holds."""

    upto: Number
    label: Word


class Subscale(Part):
    """Some of the items, scored like the whole: same aggregate, factor, `max_missing` and `missing`, on its items.

    `label` is an English key; without one it is called by its id.
    """

    id: Word
    label: Word | None = None
    items: Annotated[tuple[Word, ...], Field(min_length=1)]


class Reliability(Part):
    """Either published numbers, best with their kind and citation, or a minimal change that is a rule of thumb.

    `mean` is that of the people of whom `sd` is: only where it is published too, else it is left out.
    """

    sd: Positive | None = None
    mean: Number | None = None
    value: Annotated[Number, Field(gt=0, lt=1)] | None = None
    kind: Literal["test_retest", "alpha"] | None = None
    citation: Word | None = None
    minimal_change: Positive | None = None

    @model_validator(mode="after")
    def _either_or(self) -> "Reliability":
        published = [value is not None for value in (self.sd, self.value)]
        beside = any(value is not None for value in (self.sd, self.value, self.mean, self.kind, self.citation))
        thumb = self.minimal_change is not None
        if not (all(published) and not thumb or thumb and not beside):
            raise fault("reliability_unclear")
        return self
