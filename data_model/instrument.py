"""Questionnaires as data: what an instrument file may say."""

from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, model_validator

from data_model.instrument_parts import (
    EACH_ITEM,
    Band,
    Construct,
    Item,
    Number,
    Part,
    Positive,
    Reliability,
    Subscale,
    Word,
)
from data_model.instrument_rules import breaches


class Instrument(Part):
    """One questionnaire. `label`, `short` and the bands' labels are English keys; `text` and `anchors` are the
    Dutch words on the form; `minutes` is the time that it takes to fill in."""

    id: Word
    version: Word
    label: Word
    short: Word | None = None
    unit: Literal["family", "person", "partner"] = "family"
    # pydantic has a method of its own called construct; the property below gives the field its name back.
    construct_: Annotated[Construct, Field(alias="construct")]
    direction: Literal["higher_is_better", "lower_is_better"]
    aggregate: Literal["sum", "mean"]
    factor: Positive = 1.0
    range: tuple[Number, Number]
    max_missing: Annotated[int, Field(strict=True, ge=0)] = 0
    missing: Literal["sum", "prorate"] = "sum"
    minutes: Positive | None = None
    note: Word | None = None
    licence: Word | None = None
    anchors: dict[int, Word] = Field(default_factory=dict)
    reliability: Reliability | None = None
    bands: tuple[Band, ...] = ()
    subscales: tuple[Subscale, ...] = ()
    items: Annotated[tuple[Item, ...], Field(min_length=1)]

    @model_validator(mode="before")
    @classmethod
    def _rule_of_thumb(cls, data: Any) -> Any:
        """`minimal_change` may also stand outside the table of reliability, and is moved into it."""
        published = data.get("reliability", {}) if isinstance(data, dict) else None
        if not isinstance(published, dict) or "minimal_change" not in data:
            return data
        rest = {key: value for key, value in data.items() if key != "minimal_change"}
        return rest | {"reliability": published | {"minimal_change": data["minimal_change"]}}

    @model_validator(mode="after")
    def _keys_agree(self) -> "Instrument":
        if found := breaches(self):
            raise ValidationError.from_exception_data("Instrument", found)
        return self

    @property
    def construct(self) -> str:  # ty: ignore[incompatible-property-override]
        """The source or problem that it measures, or `each_item`."""
        return self.construct_

    @property
    def each_item(self) -> bool:
        """Is every item the score of the construct that is its id? Then nothing is aggregated."""
        return self.construct == EACH_ITEM

    @property
    def constructs(self) -> tuple[str, ...]:
        """The sources and problems that it scores, in the order of the items."""
        return tuple(item.id for item in self.items) if self.each_item else (self.construct,)

    @property
    def sd(self) -> float | None:
        """The published standard deviation of the score."""
        return self.reliability.sd if self.reliability else None

    @property
    def reliability_value(self) -> float | None:
        """The published reliability, between 0 and 1."""
        return self.reliability.value if self.reliability else None

    @property
    def minimal_change(self) -> float | None:
        """The change that counts by rule of thumb, in points of the score."""
        return self.reliability.minimal_change if self.reliability else None
