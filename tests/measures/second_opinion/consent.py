"""Consent for evaluation, at the day that counts as today."""

from tests.measures.second_opinion.rows import Input, Row, by_now


def may_be_evaluated(data: Input, family: str, person: str) -> bool:
    """May this person's answers in this family (both may be blank) enter an outcome figure?"""
    if not data.has("consents") or not family:
        return True
    return family_agreed(data, family) and _agreed(data, family, person)


def family_agreed(data: Input, family: str) -> bool:
    """No row means no. What was said for the whole family goes before what its members said."""
    rows = _rows(data, family)
    of_family = [row for row in rows if not row.get("person")]
    return any(_in_force(row, data) for row in of_family or rows)


def family_withdrew(data: Input, family: str) -> bool:
    """Was a consent withdrawn, and is none in force?"""
    withdrawn = any(by_now(row.get("withdrawn"), data.as_of) for row in _rows(data, family))
    return withdrawn and not family_agreed(data, family)


def _agreed(data: Input, family: str, person: str) -> bool:
    """The own word; without one the family's, where there is a word for the whole family or the answers are nobody's in particular."""
    rows = _rows(data, family)
    own = [row for row in rows if person and row.get("person") == person]
    if own:
        return any(_in_force(row, data) for row in own)
    return not person or any(not row.get("person") for row in rows)


def _rows(data: Input, family: str) -> list[Row]:
    return [row for row in data.table("consents") if row["family"] == family and row["purpose"] == "evaluation"]


def _in_force(row: Row, data: Input) -> bool:
    return by_now(row["given"], data.as_of) and not by_now(row.get("withdrawn"), data.as_of)
