"""Consent for evaluation: the latest word of a family, or of one person of it, whatever day the figures run to."""

from tests.measures.second_opinion.rows import Input, Row, by_now


def may_be_evaluated(data: Input, family: str, person: str, scorer: str = "") -> bool:
    """May this person's answers in this family (both may be blank), told by this kind of scorer, enter an outcome figure?"""
    if not data.has("consents") or not family:
        return True
    return family_agreed(data, family) and _agreed(data, family, person, scorer)


def family_agreed(data: Input, family: str) -> bool:
    """No row means no. What was said for the whole family goes before what its members said."""
    rows = _rows(data, family)
    people = {row.get("person", "") for row in rows}
    return any(_in_force(rows, person) for person in ([""] if "" in people else people))


def family_withdrew(data: Input, family: str) -> bool:
    """Was a consent withdrawn, the last time up to today, and is none in force?"""
    days = [row["withdrawn"] for row in _rows(data, family) if row.get("withdrawn")]
    return bool(days) and by_now(max(days), data.now) and not family_agreed(data, family)


def _agreed(data: Input, family: str, person: str, scorer: str) -> bool:
    """The own word; without one the family's, where there is a word for the whole family or the family answered by itself."""
    rows = _rows(data, family)
    people = {row.get("person", "") for row in rows}
    if person and person in people:
        return _in_force(rows, person)
    return "" in people or not person and scorer != "worker"


def _rows(data: Input, family: str) -> list[Row]:
    return [row for row in data.table("consents") if row["family"] == family and row["purpose"] == "evaluation"]


def _in_force(rows: list[Row], person: str) -> bool:
    """Was it given after the last day on which it was withdrawn?"""
    own = [row for row in rows if row.get("person", "") == person]
    return max(row["given"] for row in own) > max(row.get("withdrawn", "") for row in own)
