"""The primary outcome: kept with who, when and why, never overwritten, and taken back as a batch."""

import pytest

from loaders.history import batches, undo
from loaders.imports import run
from loaders.primary_outcome import PrimaryOutcome, agree
from tests.loaders.state import rows, state

AGREED = "select agreed_by, source, wave, pairs, smallest_change, why from outcome_agreed order by made"


@pytest.fixture
def outcome(begun) -> PrimaryOutcome:
    """An agreement about a moment that the right input knows."""
    (wave,) = rows("select min(wave) from waves")[0]
    return PrimaryOutcome("ladder", "adult", "identity", wave, 8, 1.5, "the steering group", "It is what mothers name first.")


def test_it_is_kept_with_who_agreed_when_and_why(outcome):
    changed = agree(outcome, "cas")
    assert changed.accepted
    assert rows(AGREED) == [("the steering group", "identity", outcome.wave, 8, 1.5, "It is what mothers name first.")]
    it = batches()[0]
    assert (it.batch, it.kind, it.who) == (changed.batch, "agreement", "cas")
    assert rows("select made is not null, beforehand from outcome_agreed") == [(True, False)]


def test_a_moment_that_is_still_to_come_was_agreed_on_beforehand(folder, own_data):
    waves = "wave,label,opens,closes\nT0,start,2024-01-01,2024-12-31\nT9,later,2099-01-01,2099-02-01\n"
    assert run([folder(waves=waves, pilot=None, ties=None, answers=None)], "ann").batch
    agree(PrimaryOutcome("ladder", "adult", "identity", "T9", 8, 1.5, "we", "because"), "cas")
    assert rows("select beforehand from outcome_agreed") == [(True,)]


def test_another_agreement_stands_beside_the_first_and_can_be_taken_back(outcome):
    agree(outcome, "cas")
    once = state()
    second = agree(outcome._replace(source="coping"), "dia").batch
    assert [row[1] for row in rows(AGREED)] == ["identity", "coping"]
    assert undo(second, "ann").done
    assert [row[1] for row in rows(AGREED)] == ["identity"]
    assert state() == once


@pytest.mark.parametrize(
    ("changed", "error"),
    [({"agreed_by": " "}, ValueError), ({"why": ""}, ValueError), ({"wave": "T77"}, LookupError), ({"instrument": "nothing"}, LookupError)],
)
def test_without_who_why_or_a_known_moment_nothing_is_written(outcome, changed, error):
    before = state()
    with pytest.raises(error):
        agree(outcome._replace(**changed), "cas")
    assert state() == before
    assert rows(AGREED) == []
