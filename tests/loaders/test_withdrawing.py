"""A withdrawn consent stays withdrawn: through undo, restore and older generations, until a later consent or until it was a mistake."""

import datetime
import os
import shutil

import duckdb
import pytest

from data_model import state
from data_model.clock import set_today
from data_model.generations import current
from data_model.migration import migrate
from loaders.backup import back_up
from loaders.corrections import Added, Cell, Removed, correct
from loaders.first_start import ensure_sample
from loaders.history import undo
from loaders.importing import import_source
from loaders.imports import run
from loaders.report_lines import withdrawn_lines
from loaders.restore import NotABackup, held_in, restore
from loaders.withdrawing import PURPOSES, held_of, last_withdrawal, may_withdraw, take_back, withdraw
from tests.loaders.right_input import imported
from tests.loaders.state import rows

HEADER = "family,person,purpose,given,withdrawn\n"
BOTH = HEADER + "F01,,evaluation,2024-02-01,\nF02,,evaluation,2024-02-01,\n"
DAY = datetime.date(2026, 3, 2)


@pytest.fixture
def agreed(own_data):
    """Both families agreed to the evaluation."""
    imported(own_data, consents=BOTH)


@pytest.fixture
def send(tmp_path):
    """Import the table of consents as text; gives the outcome."""

    def sent(text: str, who: str = "bob"):
        file = tmp_path / "consents.csv"
        file.write_text(HEADER + text)
        outcome = run([file], who)
        assert outcome.accepted, "\n".join(outcome.proposal.report.lines())
        return outcome

    return sent


def shown() -> list[str]:
    return [family for (family,) in rows("select family from family_shown order by family")]


def scored() -> list[str]:
    return [family for (family,) in rows("select distinct unit from unit_score where unit_kind = 'family' order by unit")]


def withdrawn_by(family: str, who: str = "ann") -> None:
    with set_today(DAY):
        withdraw(family, who)


def test_a_family_withdraws_at_once_for_all_that_is_shown_of_it(agreed):
    held = held_of("F01", current())
    assert tuple(held) == (2, 0, 0, 0) and shown() == ["F01", "F02"] and scored() == ["F01"]
    withdrawn_by("F01")
    assert shown() == ["F02"] and scored() == []
    assert rows("select has_withdrawn, may_be_evaluated from family_so_far where family = 'F01'") == [(True, False)]
    its = last_withdrawal("F01")
    assert {entry.withdrawal for entry in its} == {("F01", None, purpose, DAY) for purpose in PURPOSES}
    assert {(entry.who, entry.origin) for entry in its} == {("ann", "page")}
    assert not may_withdraw("F01", current()) and may_withdraw("F02", current())


def test_it_is_no_batch_and_changes_no_row(agreed):
    before = rows("from consents"), rows("select count(*) from batches")
    withdrawn_by("F01")
    assert (rows("from consents"), rows("select count(*) from batches")) == before


@pytest.mark.parametrize("family", ["F99", ""])
def test_nobody_else_can_withdraw(agreed, family):
    before = current()
    with pytest.raises(LookupError):
        withdraw(family, "ann")
    assert current() == before and state.entries() == []


def test_the_sample_has_nothing_to_do_with_it(own_data):
    ensure_sample("end")
    assert rows("select count(*) from consents where withdrawn is not null") != [(0,)]
    with pytest.raises(LookupError):
        withdraw("G-01", "ann")
    migrate()
    assert state.entries() == [] and current().name == "0001.duckdb"


def test_an_undo_revives_nothing(agreed, send):
    batch = send("F01,,evaluation,2024-02-01,\nF02,,evaluation,2024-02-03,\n").batch
    withdrawn_by("F01")
    assert undo(batch, "cas").done and shown() == ["F02"] and scored() == []


def test_the_undo_of_a_delivery_that_brought_a_withdrawal_says_that_it_stays(agreed, send):
    outcome = send("F01,,evaluation,2024-02-01,2025-01-10\n")
    assert shown() == ["F02"]
    (entry,) = last_withdrawal("F01")
    assert (entry.who, entry.origin, entry.withdrawal.withdrawn) == ("bob", "consents.csv", datetime.date(2025, 1, 10))
    undone = undo(outcome.batch, "cas")
    assert undone.done and undone.still_withdrawn == ("F01",)
    assert rows("select withdrawn from consents where family = 'F01'") == [(None,)] and shown() == ["F02"]


def test_where_the_undo_takes_the_whole_table_away_the_others_go_on(own_data, send):
    imported(own_data)
    outcome = send("F01,,evaluation,2024-02-01,2025-01-10\nF02,,evaluation,2024-02-01,\n")
    assert undo(outcome.batch, "cas").still_withdrawn == ("F01",)
    assert rows("select family from family_so_far where may_be_evaluated") == [("F02",)] and scored() == []


def test_without_a_table_of_consents_one_family_withdraws_alone(own_data):
    imported(own_data, people="person,family,school,kind\nP01,F01,,parent\nP02,F01,,child\nP03,,zuid,resident\nP04,F02,,parent\n",
             answers="family,respondent,wave,date,instrument,item,answer,scorer\nF01,P01,T0,2024-02-10,ladder,identity,4,parent\n"
             "F02,P04,T0,2024-02-10,ladder,identity,8,parent\n")  # fmt: skip
    assert scored() == ["F01", "F02"] and shown() == []
    withdrawn_by("F01")
    assert scored() == ["F02"] and shown() == []
    assert rows("select * from consent_given") == [(False,)]


def test_a_restore_keeps_what_was_withdrawn_since(agreed, tmp_path):
    backup = back_up(tmp_path / "backup.duckdb")
    withdrawn_by("F01")
    held_in(backup)
    assert restore(backup) == ("F01",) and shown() == ["F02"]
    assert restore(back_up(tmp_path / "later.duckdb")) == ()


def test_a_backup_brings_the_ledger_to_another_machine(agreed, tmp_path, monkeypatch):
    withdrawn_by("F01")
    backup = back_up(tmp_path / "backup.duckdb")
    before = state.entries()
    monkeypatch.setenv("KG_DATA", str(tmp_path / "new"))
    restore(backup)
    assert state.entries() == before and shown() == ["F02"]
    withdrawn_by("F02")
    restore(backup)
    assert shown() == [] and len(state.entries()) == 2 * len(PURPOSES)


def test_a_backup_of_before_the_ledger_is_restored_too(agreed, tmp_path):
    backup = back_up(tmp_path / "backup.duckdb")
    with duckdb.connect(str(backup)) as connection:
        connection.execute("drop table withdrawal_ledger")
    withdrawn_by("F01")
    restore(backup)
    assert shown() == ["F02"]


def test_an_older_generation_put_back_by_hand_is_brought_to_after_the_withdrawal(agreed, own_data):
    older = current()
    kept = shutil.copy(older, own_data / "kept.duckdb")
    withdrawn_by("F01")
    shutil.copy(kept, own_data / "generations" / "0007.duckdb")
    (own_data / "current").write_text("0007.duckdb")
    migrate()
    assert current().name == "0008.duckdb" and shown() == ["F02"]
    migrate()
    assert current().name == "0008.duckdb"


def test_data_begun_anew_know_the_ledger(agreed, tmp_path, folder):
    withdrawn_by("F01")
    assert import_source(folder(consents=BOTH)).accepted and shown() == ["F02"]


def test_a_crash_between_generation_and_ledger_is_made_good(agreed, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(state, "record", lambda *_args: None)
        withdrawn_by("F01")
    assert state.entries() == [] and shown() == ["F02"]
    migrate()
    assert {entry.withdrawal.family for entry in state.entries()} == {"F01"} and shown() == ["F02"]


def test_what_fails_withdraws_nothing(agreed, monkeypatch):
    def cannot(*_args) -> None:
        raise OSError("this cannot be replaced")

    before = current()
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", cannot)
        with pytest.raises(OSError, match="cannot be replaced"):
            withdrawn_by("F01")
    assert current() == before and state.entries() == [] and shown() == ["F01", "F02"]


def test_a_consent_given_later_counts_again_and_one_of_the_same_day_does_not(agreed, send):
    withdrawn_by("F01")
    same = send(f"F01,,evaluation,{DAY},\n")
    assert shown() == ["F02"] and [it.remains for it in same.proposal.report.withdrawn] == [True]
    later = send(f"F01,,evaluation,{DAY + datetime.timedelta(days=1)},\n")
    assert shown() == ["F01", "F02"] and scored() == ["F01"] and later.proposal.report.withdrawn == []
    # The consent for the evaluation was given again; that for quotes was not.
    assert rows("select family from family_consent where purpose = 'quotes' and in_force") == []


def test_an_older_file_revives_nothing_and_says_so(agreed, send):
    withdrawn_by("F01")
    report = send("F01,,evaluation,2024-02-01,\nF02,,quotes,2024-02-01,\n").proposal.report
    assert shown() == ["F02"]
    (line,) = withdrawn_lines(report)
    assert "stays withdrawn" in line and line.count("F01") == 1 and "F02" not in line


def test_the_report_says_whom_a_withdrawal_removes(agreed, send):
    first = withdrawn_lines(send("F01,,evaluation,2024-02-01,2025-01-10\nF02,P04,quotes,2024-02-01,2025-01-10\n").proposal.report)
    assert first[0].startswith("Consent withdrawn: family F01 no longer counts in measurements and outcomes")
    assert first[1] == "Consent for quotes withdrawn: the words of P04 are shown on no page."
    again = withdrawn_lines(send("F01,,evaluation,2024-02-01,2025-01-10\nF02,,evaluation,2024-02-01,2025-01-11\n").proposal.report)
    assert len(again) == 1 and "F02" in again[0] and "F01" not in again[0]
    assert withdrawn_lines(send("F01,P01,research,2024-02-01,2025-01-10\n").proposal.report) == [
        "Consent withdrawn for research: P01. No figure changes by it."
    ]


def test_a_mistake_on_the_page_is_taken_back(agreed):
    withdrawn_by("F01")
    assert take_back(last_withdrawal("F01"), "cas") is None
    assert shown() == ["F01", "F02"] and last_withdrawal("F01") == []
    assert {(entry.who, entry.taken_back_by) for entry in state.entries()} == {("ann", "cas")}
    withdrawn_by("F01")
    assert shown() == ["F02"]


def test_a_mistake_in_a_file_is_taken_back_and_its_undo_withdraws_again(agreed, send):
    send("F01,,evaluation,2024-02-01,2025-01-10\n")
    changed = take_back(last_withdrawal("F01"), "cas")
    assert changed.accepted and shown() == ["F01", "F02"] and last_withdrawal("F01") == []
    assert undo(changed.batch, "cas").done and shown() == ["F02"] and len(last_withdrawal("F01")) == 1


def test_a_mistake_is_taken_back_after_the_undo_of_its_delivery_too(agreed, send):
    undo(send("F01,,evaluation,2024-02-01,2025-01-10\n").batch, "cas")
    assert take_back(last_withdrawal("F01"), "cas") is None and shown() == ["F01", "F02"]


def test_only_the_last_withdrawal_is_the_mistake(agreed, send):
    send("F01,P01,evaluation,2024-02-01,2025-01-10\n")
    withdrawn_by("F01")
    take_back(last_withdrawal("F01"), "cas")
    assert shown() == ["F01", "F02"]
    assert rows("select in_force from member_consent where person = 'P01'") == [(False,)]


def test_a_date_mended_by_hand_is_mended_in_the_ledger_too(agreed, send):
    key = ("F01", None, "evaluation", "2024-02-01")
    assert correct("consents", [Cell(key, "withdrawn", "2025-01-12")], "ann").report.withdrawn[0].family == "F01"
    changed = correct("consents", [Cell(key, "withdrawn", "2025-01-10")], "ann")
    assert changed.accepted and {it.withdrawn for it in state.withdrawals()} == {datetime.date(2025, 1, 10)}
    cleared = correct("consents", [Cell(key, "withdrawn", "")], "ann")
    assert state.withdrawals() == set() and cleared.report.withdrawn == [] and shown() == ["F01", "F02"]


def test_a_row_removed_by_hand_takes_no_withdrawal_back(agreed, send):
    send("F01,,evaluation,2024-02-02,2025-01-10\n")
    assert correct("consents", [Removed(("F01", None, "evaluation", "2024-02-02"))], "ann").accepted
    assert shown() == ["F02"]


def test_a_withdrawal_typed_by_hand_and_undone_stays(agreed):
    changed = correct("consents", [Cell(("F01", None, "evaluation", "2024-02-01"), "withdrawn", "2025-01-10")], "ann")
    assert undo(changed.batch, "ann").still_withdrawn == ("F01",) and shown() == ["F02"]


def test_the_ledger_of_another_kind_in_a_backup_changes_nothing(agreed, tmp_path):
    backup = back_up(tmp_path / "backup.duckdb")
    with duckdb.connect(str(backup)) as connection:
        connection.execute("create or replace table withdrawal_ledger as select 1 as id, 'x' as family")
    before = current()
    with pytest.raises(NotABackup):
        restore(backup)
    assert current() == before and state.entries() == []


class TestWhoseItIs:
    """Nobody speaks for another family, in whatever way it is written."""

    def test_in_a_file(self, agreed, tmp_path):
        (tmp_path / "consents.csv").write_text(HEADER + "F01,P04,evaluation,2024-02-01,\nF01,P03,quotes,2024-02-01,\nF01,P02,quotes,2024-02-01,\n")
        report = run([tmp_path / "consents.csv"], "bob").proposal.report
        assert [(it.severity, it.kind, it.row, it.field, it.value, it.expected) for it in report.problems] == [
            ("refusal", "other_family", 2, "person", "P04", "F02"), ("warning", "no_family", 3, "person", "P03", "F01")
        ]  # fmt: skip

    def test_by_hand(self, agreed):
        changed = correct("consents", [Added({"family": "F01", "person": "P04", "purpose": "quotes", "given": "2024-02-01"})], "ann")
        assert [it.kind for it in changed.report.problems] == ["other_family"]
        key = ("F01", "P01", None, "T0", "ladder", "identity", "parent")
        changed = correct("answers", [Cell(key, "family", "F02")], "ann")
        assert [it.kind for it in changed.report.problems] == ["other_family"]

    def test_a_worker_or_resident_may_answer_for_a_family(self, agreed, tmp_path):
        text = "family,respondent,wave,date,instrument,item,answer,scorer\nF01,P03,T0,2024-02-10,ladder,coping,4,worker\n"
        (tmp_path / "answers.csv").write_text(text)
        assert run([tmp_path / "answers.csv"], "bob").accepted

    @pytest.mark.parametrize("by_hand", [False, True])
    def test_nobody_moves_away_from_what_they_said(self, agreed, tmp_path, by_hand):
        if by_hand:
            report = correct("people", [Cell(("P01",), "family", "F02")], "ann").report
        else:
            (tmp_path / "people.csv").write_text("person,family,kind\nP01,F02,parent\nP02,F02,child\n")
            report = run([tmp_path / "people.csv"], "bob").proposal.report
        assert [(it.kind, it.field, it.expected) for it in report.problems] == [("named_elsewhere", "family", "answers")]

    def test_an_undo_does_not_bring_it_about(self, agreed, tmp_path):
        (tmp_path / "people.csv").write_text("person,family,kind\nP04,F01,parent\n")
        batch = run([tmp_path / "people.csv"], "bob").batch
        changed = correct("consents", [Added({"family": "F01", "person": "P04", "purpose": "quotes", "given": "2024-02-01"})], "ann")
        assert changed.accepted
        undone = undo(batch, "ann")
        assert not undone.done and [(it.batch, it.table) for it in undone.obstacles] == [(changed.batch, "consents")]
