"""What families gave consent for; one never gave it for evaluation, one took it back."""

from datetime import date, timedelta

from sample_data.entries import Entry
from sample_data.families import FOCUS

NO_EVALUATION = {"G-13"}
QUOTES_OF_ONE_PERSON = {"G-01", "G-08"}
NO_QUOTES = {"G-06", "G-09", "G-10", "G-11", "G-16"}
RESEARCH = {"G-01", "G-03", "G-05", "G-08", "G-12"}
WITHDRAWN = {("G-07", "evaluation"): date(2026, 1, 20), ("G-04", "quotes"): date(2025, 6, 5)}


def entries() -> list[Entry]:
    """Rows of consents."""
    return [entry for family in FOCUS for entry in _of_family(family)]


def _of_family(family) -> list[Entry]:
    given = [_consent(family, "support", family.registered)]
    if family.code not in NO_EVALUATION:
        given.append(_consent(family, "evaluation", family.started))
    if family.code not in NO_QUOTES:
        person = f"{family.code}-A" if family.code in QUOTES_OF_ONE_PERSON else None
        given.append(_consent(family, "quotes", family.started + timedelta(days=3), person))
    if family.code in RESEARCH:
        given.append(_consent(family, "research", family.started + timedelta(days=10)))
    return given


def _consent(family, purpose: str, given: date, person: str | None = None) -> Entry:
    withdrawn = WITHDRAWN.get((family.code, purpose))
    row = {"family": family.code, "person": person, "purpose": purpose, "given": given, "withdrawn": withdrawn}
    return Entry("consents", given, row, {"withdrawn": withdrawn} if withdrawn else {})
