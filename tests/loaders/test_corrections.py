"""Small mends on a page: the same checks as a file, a batch of their own, and nobody loses what they lean on."""

import pytest

from data_model.generations import current
from data_model.writer_lock import Busy, writer_lock
from loaders.corrections import Added, Cell, Removed, correct, correct_all
from loaders.decisions import Decisions
from loaders.history import batches, undo
from loaders.imports import run
from loaders.waiting import drop, release, waiting_rows
from tests.loaders.state import rows, state


def test_a_cell_a_new_row_and_a_row_that_goes_are_one_batch(begun):
    before = state()
    mends = [Cell(("S1", "P01"), "minutes", "55"), Added({"session": "S2", "person": "P04", "status": "afwezig"}), Removed(("S2", "P03"))]
    assert correct("attendance", mends, "cas").batch == 2
    assert rows("select session, person, status, minutes from attendance order by all") == [
        ("S1", "P01", "present", 55), ("S1", "P02", "absent", None), ("S2", "P04", "absent", None)
    ]  # fmt: skip
    it = batches()[0]
    assert (it.kind, it.rows_new, it.rows_changed, it.rows_deleted) == ("correction", 1, 1, 1)
    assert undo(2, "ann").done and state() == before


def test_mends_that_depend_on_what_stands_are_asked_when_nobody_else_can_write(begun, own_data):
    """Two who save at the same moment: the second waits, and then sees what the first wrote."""

    def asked() -> dict:
        with pytest.raises(Busy), writer_lock(own_data / "lock", wait=0):
            pass
        return {"attendance": [Removed(("S1", person)) for (person,) in rows("select person from attendance where session = 'S1'")]}

    assert correct_all(asked, "cas").batch == 2 and rows("select session from attendance") == [("S2",)]


def test_rows_of_several_tables_in_one_batch(begun):
    mends = {
        "people": [Added({"person": "P09", "school": "zuid", "kind": "bewoner"})],
        "attendance": [Added({"session": "S4", "person": "P09", "status": "aanwezig"})],
        "sessions": [Cell(("S4",), "yield", "twee regels\nover de opbrengst"), Cell(("S4",), "other_visitors", "3")],
    }
    assert correct_all(mends, "cas").batch == 2
    assert rows('select other_visitors, "yield" from sessions where session = \'S4\'') == [(3, "twee regels\nover de opbrengst")]


@pytest.mark.parametrize(("table", "mend", "kind"), [
    ("people", Cell(("P04",), "kind", "opa"), "unknown_code"),
    ("attendance", Cell(("S1", "P01"), "person", "P99"), "unknown_reference"),
    ("attendance", Cell(("S1", "P01"), "person", "P02"), "already_there"),
    ("attendance", Added({"session": "S1", "person": "P01", "status": "absent"}), "already_there"),
    ("sessions", Cell(("S1",), "status", "cancelled"), "was_attended"),
    ("families", Cell(("F02",), "stopped", "2024-01-02"), "too_early"),
    ("schools", Added({"label": "Geen code"}), "blank"),
])  # fmt: skip
def test_the_same_checks_hold(begun, table, mend, kind):
    before = current()
    refused = correct(table, [mend], "cas")
    assert not refused.accepted and current() == before
    assert kind in [problem.kind for problem in refused.report.problems]


def test_a_row_that_others_refer_to_does_not_go_and_they_are_named(begun):
    before = current()
    refused = correct("people", [Removed(("P03",))], "cas")
    assert refused.batch is None and current() == before
    assert {(it.table, it.column) for it in refused.leaning} == {("attendance", "person"), ("answers", "respondent")}
    assert ("S2", "P03") in {it.key for it in refused.leaning}


def test_a_row_may_get_another_key_unless_others_know_it_by_the_old_one(begun):
    assert correct("partners", [Cell(("zorg", "2024-01-01"), "joined", "2024-01-05")], "cas").batch == 2
    assert rows("select joined::varchar from partners where partner = 'zorg'") == [("2024-01-05",)]
    assert not correct("families", [Cell(("F01",), "family", "F11")], "cas").accepted


@pytest.mark.parametrize("mend", [Removed(("S1", "P77")), Cell(("S1", "P01"), "shoe_size", "41"), Added({"shoe_size": "41"})])
def test_a_row_or_column_that_is_not_there(begun, mend):
    with pytest.raises(KeyError):
        correct("attendance", [mend], "cas")


def test_nothing_new_makes_no_generation(begun):
    before = current()
    assert correct("attendance", [Cell(("S1", "P01"), "status", "aanwezig")], "cas").batch is None and current() == before


@pytest.fixture
def waiting(begun, tmp_path):
    (tmp_path / "attendance.csv").write_text("session,person,status\nS4,P99,presnt\n")
    run([tmp_path / "attendance.csv"], "ann", Decisions(rest_aside=True))
    return waiting_rows()[0]


def test_a_waiting_row_is_tried_again_and_waits_on_when_refused(waiting):
    refused = release(waiting, {"status": "present"}, "cas")
    assert [problem.kind for problem in refused.report.problems] == ["unknown_reference"] and waiting_rows() == [waiting]
    before = state()
    assert release(waiting, {"status": "present", "person": "P04"}, "cas").batch == 3
    assert waiting_rows() == [] and rows("select person from attendance where session = 'S4'") == [("P04",)]
    with pytest.raises(LookupError):
        release(waiting, {}, "cas")
    assert undo(3, "ann").done and state() == before and waiting_rows() == [waiting]


def test_a_waiting_row_is_dropped_and_an_undo_brings_it_back(waiting):
    assert drop(waiting, "cas").batch == 3 and waiting_rows() == []
    assert [(it.batch, it.table) for it in undo(2, "ann").obstacles] == [(3, "attendance")]
    assert undo(3, "ann").done and waiting_rows() == [waiting]
    assert undo(2, "ann").done and waiting_rows() == []
