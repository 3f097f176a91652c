"""A sentence held against its own claims: each holds, and every number that it writes is one of theirs."""

import re

from figures.findings.finding import Claim, Finding
from translations import number, percentage, use

DAY = re.compile(r"(?:\b\d{1,2} )?\b[A-Za-z]{3,9} \d{4}\b")
NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def unclaimed(sentence: str, language: str) -> list[str]:
    """What stands in the sentence and in no claim, and which claims do not hold; days and months are no figures."""
    claims: tuple[Claim, ...] = sentence.claims if isinstance(sentence, Finding) else ()
    use(language)
    try:
        known = {text for claim in claims for value in claim.numbers for text in _written(value)}
    finally:
        use("nl")
    numbers = NUMBER.findall(DAY.sub("", sentence))
    return [number for number in numbers if number not in known] + [str(claim) for claim in claims if not claim.holds()]


def _written(value: float) -> set[str]:
    """As a number or a share: no number is rounded to nothing, and none to another whole one."""
    texts = {number(value, places) for places in (0, 1) if places or value == round(value) or value >= 20}
    if not 0 < value < 1:
        return texts
    shares = {percentage(value, places).strip("\xa0%") for places in (0, 1, 2)} | {number(100 * value)}
    return texts | shares - {written for end in (0, 100) for written in (number(end), number(end, 1), number(end, 2))}
