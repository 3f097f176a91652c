"""Partial files into existing data: what would change is told first, then it is done as one batch, or nothing is."""

import pytest

from data_model.generations import current
from data_model.instrument_files import SHIPPED
from loaders.__main__ import main
from loaders.decisions import Decisions
from loaders.first_start import ensure_sample
from loaders.imports import propose, run
from loaders.proposal_lines import outcome_lines
from loaders.waiting import waiting_rows
from tests.loaders.right_input import RIGHT
from tests.loaders.state import rows, state
from tests.loaders.workbooks import write


@pytest.fixture
def file(tmp_path):
    def given(text: str, name: str = "attendance.csv"):
        (tmp_path / "sent").mkdir(exist_ok=True)
        path = tmp_path / "sent" / name
        path.write_text(text)
        return path

    return given


def test_new_changed_and_the_same_are_told_and_nothing_is_written(begun, file):
    before = current()
    text = "session,person,status,minutes\nS1,P01,excused,\nS1,P02,absent,\nS4,P04,present,45\n"
    proposal = propose([file(text)], before)
    told = proposal.tables["attendance"]
    assert proposal.accepted and proposal.changes
    assert (told.new, told.changed, told.same, told.columns) == (1, 1, 1, {"status": 1})
    change = told.changes["status"][0]
    assert (change.row, change.key, change.old, change.new) == (2, ("S1", "P01"), "present", "excused")
    assert current() == before


def test_an_import_adds_and_updates_and_deletes_nothing(begun, file):
    outcome = run([file("session,person,status\nS1,P01,excused\nS4,P04,present\n")], "bob")
    assert outcome.batch == 2
    assert rows("select session, person, status, batch from attendance order by all") == [
        ("S1", "P01", "excused", 2), ("S1", "P02", "absent", 1), ("S2", "P03", "present", 1), ("S4", "P04", "present", 2),
    ]  # fmt: skip
    assert rows("select as_of::varchar from generation") == [("2024-04-02",)]
    assert rows('select rows from received where "table" = \'attendance\'') == [(4,)]


def test_the_same_file_again_makes_no_generation(begun, folder):
    before = current()
    outcome = run([folder()], "ann")
    assert outcome.accepted and outcome.batch is None and current() == before
    assert "known already" in outcome_lines(outcome)[-1]


def test_a_column_that_the_file_does_not_have_keeps_its_values(begun, file):
    run([file("session,person,status\nS2,P03,absent\n")], "ann")
    assert rows("select status, role, minutes from attendance where person = 'P03'") == [("absent", "helper", 60)]
    told = propose([file("family,focus,stopped\nF01,yes,2024-01-15\n", "families.csv")], current())
    assert [problem.kind for problem in told.report.problems] == ["too_early"]


def test_a_blank_cell_in_a_column_that_is_there_is_told_and_blanks(begun, file):
    sent = file("session,person,status,minutes\nS2,P03,present,\n")
    assert propose([sent], current()).tables["attendance"].changes["minutes"][0].old == 60
    run([sent], "ann")
    assert rows("select minutes from attendance where person = 'P03'") == [(None,)]


@pytest.mark.parametrize(("name", "text", "kind"), [
    ("attendance.csv", "session,person,status\nS9,P01,present\n", "unknown_reference"),
    ("attendance.csv", "session,person,status\nS3,P01,present\n", "cancelled_session"),
    ("sessions.csv", "session,date,activity_type,organisations,status\nS1,2024-03-12,workshop,stek,cancelled\n", "was_attended"),
    ("partners.csv", "partner,label,kind,in_neighbourhood,joined\nzorg,Zorg,health,no,2024-06-01\n", "overlapping_known_stay"),
    ("pilot.csv", "name,starts,ends\nKort,2021-01-01,2022-12-31\n", "leaves_rows_out"),
    ("families.csv", "family,focus,started\nF09,yes,2019-01-01\n", "outside_pilot"),
    ("answers.csv", "family,wave,date,instrument,item,answer,scorer\nF01,T0,2024-02-10,ladder,nothing,4,parent\n", "unknown_item"),
])  # fmt: skip
def test_rules_hold_against_what_is_there_already(begun, file, name, text, kind):
    before = current()
    outcome = run([file(text, name)], "ann")
    assert [problem.kind for problem in outcome.proposal.report.problems] == [kind]
    assert outcome.batch is None and current() == before


def test_a_staged_row_stands_in_for_the_one_with_its_key(begun, file):
    sent = [
        file("session,date,activity_type,organisations,status\nS3,2024-03-26,art,buurt,held\n", "sessions.csv"),
        file("session,person,status\nS3,P01,present\n"),
    ]
    assert run(sent, "ann").batch == 2


def test_several_files_of_one_table_and_a_duplicate_between_them(begun, file):
    one = file("session,person,status\nS4,P01,present\n")
    two = file("sessie;x\n", "notes.txt")
    other = file("persoon;bijeenkomst;status\nP02;S4;afwezig\nP01;S4;present\n", "Aanwezigheid april.csv")
    report = propose([one, other], current()).report
    problem = next(iter(report.problems))
    assert (problem.place, problem.row, problem.kind, problem.expected) == (
        "Aanwezigheid april.csv", 3, "duplicate", "2 (attendance.csv)",
    )  # fmt: skip
    assert not propose([two], current()).accepted
    decided = Decisions(set_aside=frozenset({("Aanwezigheid april.csv", "attendance", 3)}))
    assert run([one, other], "ann", decided).batch == 2
    assert rows("select count(*) from attendance where session = 'S4'") == [(2,)]


def test_two_workbooks_with_the_same_sheet_are_named_apart(begun, tmp_path):
    header = ["session", "person", "status"]
    books = [write(tmp_path / f"{n}.xlsx", attendance=[header, ["S4", f"P0{n}", "presnt"]]) for n in (1, 2)]
    report = propose(books, current()).report
    assert {problem.place for problem in report.problems} == {"attendance", "2.xlsx: attendance"}


def test_a_workbook_under_the_name_of_a_csv_file_is_read_as_what_it_is(begun, tmp_path):
    book = write(tmp_path / "x.xlsx", attendance=[["session", "person", "status"], ["S4", "P01", "present"]])
    assert run([book.rename(tmp_path / "attendance.csv")], "ann").batch == 2


BAD = "session,person,status\nS4,P01,presnt\nS4,P07,present\nS4,P02,present\n"


def test_a_mended_cell_goes_in_as_if_it_had_stood_in_the_file(begun, file):
    sent = file(BAD)
    groups = propose([sent], current()).report.groups
    assert {(key[3], key[4]): group.count for key, group in groups.items()} == {
        ("status", "unknown_code"): 1, ("person", "unknown_reference"): 1,
    }  # fmt: skip
    problems = [group.problems[0] for group in groups.values()]
    mends = {(it.place, it.table, it.row, it.field): text for it, text in zip(problems, ("present", "P03"), strict=True)}
    assert run([sent], "ann", Decisions(mends)).batch == 2
    assert rows("select person, status from attendance where session = 'S4' order by all") == [
        ("P01", "present"), ("P02", "present"), ("P03", "present")
    ]  # fmt: skip


def test_rows_set_aside_wait_with_their_reasons_while_the_rest_goes_in(begun, file):
    sent = file(BAD)
    decided = Decisions(rest_aside=True)
    assert propose([sent], current(), decided).aside == 2
    assert run([sent], "ann", decided).batch == 2
    waiting = waiting_rows()
    assert [(row.row, row.cells["person"], row.problems[0].kind) for row in waiting] == [
        (2, "P01", "unknown_code"), (3, "P07", "unknown_reference")
    ]  # fmt: skip
    assert "P07" in waiting[1].problems[0].message()
    assert run([sent], "ann", decided).batch is None


def test_rows_that_refer_to_one_set_aside_are_refused_too(begun, file):
    sent = [file("family,focus\nF09,soms\n", "families.csv"), file("person,family,kind\nP09,F09,parent\n", "people.csv")]
    aside = frozenset({("families.csv", "families", 2)})
    assert [it.kind for it in propose(sent, current(), Decisions(set_aside=aside)).report.problems] == ["unknown_reference"]
    assert propose(sent, current(), Decisions(rest_aside=True)).aside == 2


def test_what_is_missing_and_whose_rows_are_touched(begun, file):
    told = propose([file("session,person,status\nS1,P01,absent\nS2,P03,absent\n")], current(), organisation="stek")
    assert told.tables["attendance"].missing_keys == (("S1", "P02"),) and told.tables["attendance"].others == 0
    others = propose([file("session,person,status\nS1,P01,absent\nS2,P03,absent\n")], current(), organisation="buurt")
    assert others.tables["attendance"].others == 1 and others.tables["attendance"].missing == 0


def test_own_data_never_mix_with_the_sample(folder, own_data, capsys):
    ensure_sample("two_weeks")
    assert propose([folder()], current()).over_sample
    outcome = run([folder()], "ann")
    assert outcome.proposal.over_sample and rows("select count(*) from families") == [(2,)]
    assert rows("select sample from generation") == [(False,)]
    assert main(["sample_data/two_weeks", "--language", "en"]) == 1
    assert "never mixed" in capsys.readouterr().err and rows("select count(*) from families") == [(2,)]


def test_instruments_beside_the_files_join_and_those_in_use_stay(begun, folder):
    source = folder(answers=RIGHT["answers"] + ",,stek,T0,2024-02-12,own,a,3,partner\n")
    (source / "instruments").mkdir()
    for name, like, item in (("own", "partnership", "a"), ("djg6", "djg6", "q1")):
        text = (SHIPPED / f"{like}.toml").read_text().replace(f'id = "{like}"', f'id = "{name}"')
        text = text.replace('id = "shared_vision"', f'id = "{item}"').replace("label = ", 'label = "Own" # ', 1)
        (source / "instruments" / f"{name}.toml").write_text(text)
    outcome = run([source], "ann")
    assert outcome.batch == 2, outcome_lines(outcome)
    assert outcome.proposal.report.in_use == ["djg6"]
    assert rows("select instrument from instruments where label = 'Own'") == [("own",)]
    assert rows("select score from answers where instrument = 'own'") == [(3.0,)]


def test_a_refused_import_leaves_everything_as_it_was(begun, file):
    before = state()
    assert not run([file(BAD)], "ann").accepted
    assert state() == before
