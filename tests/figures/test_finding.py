"""A claim holds exactly where its relation is true of its numbers."""

import pytest

from figures.findings.finding import Claim, Finding, Quantity, Relation, claim, claims_of, derived, figure

TRUE_AND_FALSE = {
    Relation.MORE: ((2, 1), (1, 1)),
    Relation.FEWER: ((1, 2), (1, 1)),
    Relation.EQUAL: ((2, 2), (2, 1)),
    Relation.ALL: ((4, 4), (0, 0)),
    Relation.SOME: ((3, 4), (4, 4)),
    Relation.NONE: ((0, 4), (1, 4)),
    Relation.MOST: ((3, 2, 1), (3, 3, 1)),
    Relation.WITHIN: ((0, 0, 2), (0, 0.1, 2)),
}


def _claim(relation: Relation, numbers: tuple[float, ...]) -> Claim:
    return claim(relation, *map(derived, numbers))


@pytest.mark.parametrize("relation", TRUE_AND_FALSE)
def test_a_claim_is_true_of_its_numbers_or_not(relation: Relation) -> None:
    true, false = TRUE_AND_FALSE[relation]
    assert _claim(relation, true).holds()
    assert not _claim(relation, false).holds()


def test_a_finding_is_its_sentence_and_keeps_its_claims_where_it_is_joined() -> None:
    more = _claim(Relation.MORE, (2, 1))
    found = Finding("More: 2, against 1", more)
    assert found == "More: 2, against 1"
    assert found.joined(f"{found}.").claims == (more,) == claims_of("plain text", found)


def test_a_figure_is_known_by_every_cut_that_its_row_names() -> None:
    row = {"measure": "resilience_change", "source": "identity", "wave": "T1", "school": None, "value": 1.5, "n": 8}
    cut = (("source", "identity"), ("wave", "T1"))
    assert figure(row) == Quantity(1.5, "resilience_change", cut)
    assert figure(row, "n") == Quantity(8, "resilience_change", cut, "n")
