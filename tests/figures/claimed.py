"""Whether a finding claims what it says: each number that a reader sees in it, and nothing that is not so."""

import re
from collections.abc import Iterator

from figures.findings.finding import Finding
from translations import number, percentage

NUMBER = re.compile(r"\d(?:[\d.,]*\d)?%?")


def unclaimed(finding: Finding, *names: str) -> list[str]:
    """The numbers in the sentence that none of its claims has, `names` left aside, and the claims that do not hold."""
    text = str(finding)
    for name in names:
        text = text.replace(name, "")
    written = {one for claim in finding.claims for value in claim.numbers for one in _written(value)}
    untrue = [f"{claim.relation} {claim.numbers}" for claim in finding.claims if not claim.holds()]
    return untrue + [found for found in NUMBER.findall(text) if found not in written]


def _written(value: float) -> Iterator[str]:
    # What is no whole number may not be written as if it were.
    yield from (number(value, places) for places in range(0 if float(value).is_integer() else 1, 4))
    yield from (percentage(value, places) for places in (0, 1) if value in (0, 1) or percentage(value, places) not in (percentage(0), percentage(1)))
