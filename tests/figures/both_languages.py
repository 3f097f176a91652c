"""A sentence and what it has to be, in both languages."""

from collections.abc import Callable
from typing import NamedTuple

from translations import use


class Said(NamedTuple):
    """What makes the sentence, and the sentence in English and in Dutch."""

    made: Callable[[], str]
    en: str
    nl: str


def told(said: Said, language: str) -> str:
    """The sentence in a language; from then on all is Dutch again."""
    use(language)
    try:
        return said.made()
    finally:
        use("nl")


def row(value: float | None = None, state: str = "value", **more: float) -> dict:
    """A row of figures as a finding is given it."""
    return {"value": value, "state": state, "numerator": None, "denominator": None, **more}
