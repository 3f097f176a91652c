"""A finding held against its claims: every claim is true, and every number in its sentence is one that it claims."""

import re

from figures.findings.finding import claims_of
from translations import exact, number, percentage

# A number in a sentence, apart from codes such as T4, from the digits of a date, and from a number that makes up a word.
NUMBER = re.compile(r"(?<![\w.,])[−+]?\d+(?:[.,]\d+)*%?(?!\w)")


def hold(said: str, *, beside: str = "") -> None:
    """Fails where a claim is not true, or a number is not claimed; what stands `beside` (names, dates) is not looked at.

    In the language that is spoken while the finding is held.
    """
    assert not [claim for claim in claims_of(said) if not claim.holds()], said
    claimed = {text for claim in claims_of(said) for value in claim.numbers for text in _written(value)}
    told = set(NUMBER.findall(said)) - set(NUMBER.findall(beside))
    assert not {text.lstrip("−+") for text in told} - claimed, said


def _written(value: float) -> set[str]:
    """How this number may be written."""
    texts = {number(abs(value), decimals) for decimals in range(6)} | {exact(abs(value))}
    return texts | {percentage(value, decimals) for decimals in range(2)}
