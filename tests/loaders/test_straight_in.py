"""A large file without a fault goes straight into its table; with any fault it is told as if it had been a small one."""

import random

import duckdb
import pytest

from benchmarks.mutations import GOOD, contents, contents_straight
from data_model.drafts import WRITING
from loaders import cells, staging, straight
from loaders.decisions import Decisions
from loaders.history import undo
from loaders.imports import run
from tests.loaders.right_input import RIGHT
from tests.loaders.state import rows, state
from tests.loaders.test_plain_files import FILES

SESSIONS = RIGHT["sessions"]
# What is wrong with them is seen where a row goes in, where the tables are held against each other, or not at all.
INPUTS = {
    "right": {},
    "words of people": {"attendance": "bijeenkomst;persoon;status;rol;minuten\nS1;P01;Aanwezig;;\nS1;P02;afwezig;;\nS2;P03;aanwezig;helper;60\n"},
    "an unknown code": {"attendance": "session,person,status\nS1,P01,there\n"},
    "an unknown person": {"attendance": "session,person,status\nS1,P99,present\n"},
    "the same row twice": {"attendance": "session,person,status\nS1,P01,present\nS1,P02,present\nS1,P01,present\n"},
    "a cancelled session": {"attendance": "session,person,status\nS3,P01,present\n"},
    "too many minutes": {"attendance": "session,person,status,minutes\nS1,P01,present,9000\n"},
    "half a comma": {"attendance": "session,person,status,minutes\nS1,P01,present,12,5\n"},
    "a short row": {"attendance": "session,person,status,role,minutes\nS1,P01,present\nS1,P02,absent,,\n"},
    "blank rows": {"attendance": "session,person,status,role,minutes\n,,,,\nS1,P01,present,,x\n,,,,\n"},
    "quotation marks": {"sessions": SESSIONS.replace("stek+buurt", '"stek+buurt"'), "schools": 'school,label\nnoord,""\nzuid,"De, Zuid"\n'},
    "a mark that is never closed": {"sessions": SESSIONS.replace("S2,", '"S2,')},
    "blanks around values": {"people": RIGHT["people"].replace("P01", " P01 ").replace("resident", "resident  ")},
    "a warning only": {"sessions": SESSIONS.replace("S1,2024-03-12,workshop,stek,noord,90,held", "S1,12 mrt 2024,workshop,stek,noord,90,planned")},
    "codes alike": {"people": RIGHT["people"] + "P-01,,zuid,resident\n"},
    "a name for a code": {"people": RIGHT["people"] + "Ans de Wit,,zuid,resident\n"},
    "outside the pilot": {"sessions": SESSIONS.replace("2024-03-12", "2034-03-12")},
    "a session still to come": {"sessions": SESSIONS.replace("2024-03-12", "2094-03-12"), "pilot": None},
    "a contact still to come": {"family_contacts": "family,partner,date,kind\nF01,stek,2094-03-01,contact\n", "pilot": None},
    "a month before a day": {"sessions": SESSIONS.replace("2024-03-12", "03-14-2024")},
    "a title above": {"attendance": "Lijst van maart\n" + RIGHT["attendance"]},
    "a column without a name": {"attendance": "session,person,status,,minutes\nS1,P01,present,a,5\n"},
    "a text that is too long": {"schools": f"school,label\nnoord,{'x' * 2_500_000}\nzuid,Zuid\n"},
    "a text longer than a line may be": {"schools": f'school,label\nnoord,"{"x" * 1_999_000}"\nzuid,"{"y" * 2_100_000}"\n'},
    "a number that is too long": {"schools": f"school,label,eligible_families\nnoord,Noord,40.{'0' * 2_100_000}\nzuid,Zuid,\n"},
    "a day that is too long": {"waves": f"wave,label,opens,closes\nT0,Start,1{'-' * 2_100_000}2-2024,2024-02-29\n", "answers": None, "ties": None},
    "a list that is too long": {"sessions": SESSIONS.replace("stek+buurt", f"stek{'+' * 2_100_000}buurt")},
    "marks in and around a line end": {"schools": 'school,label\nnoord,"\n"zuid"\n'},
    **{f"schools: {name}": {"schools": text} for name, text in FILES.items()},
}  # fmt: skip


def outcome(folder, data, monkeypatch, large: int, **changed) -> tuple:
    """What an import into nothing tells and leaves, and what its tables hold."""
    monkeypatch.setenv("KG_DATA", str(data))
    monkeypatch.setattr(straight, "LARGE", large)
    done = run([folder(**changed)], "ann")
    tables = {table: vars(it) for table, it in done.proposal.tables.items()}
    return done.batch, done.proposal.report.lines(), done.proposal.report.rows, tables, state()


@pytest.mark.parametrize("changed", INPUTS.values(), ids=INPUTS)
def test_the_way_in_makes_no_difference(folder, tmp_path, monkeypatch, changed):
    others = dict.fromkeys(("families", "people", "answers", "sessions", "attendance")) if "schools" in changed else {}
    its = [outcome(folder, tmp_path / f"data {large}", monkeypatch, large, **others | changed) for large in (0, 10**9)]
    assert its[0] == its[1]


@pytest.fixture
def went(monkeypatch):
    """The tables that went straight in; of those that turned back, the name behind a minus."""
    tables: list[str] = []
    put = staging.put_straight_in

    def tried(connection, sheet):
        tables.append(f"-{sheet.table}")
        done = put(connection, sheet)
        tables[tables.index(f"-{sheet.table}")] = sheet.table
        return done

    monkeypatch.setattr(staging, "put_straight_in", tried)
    monkeypatch.setattr(straight, "LARGE", 0)
    return tables


def test_what_may_go_straight_in(own_data, folder, went):
    """Ticks mean something else when nobody typed a no, and answers are scored."""
    assert run([folder()], "ann").batch == 1
    assert sorted(went) == ["attendance", "organisations", "people", "pilot", "schools", "sessions", "ties", "waves"]


def test_a_file_with_a_fault_tries_once(own_data, folder, went):
    assert run([folder(attendance="session,person,status\nS1,P01,there\n")], "ann").batch is None
    assert went.count("-attendance") == 1 and "attendance" not in went
    told = run([folder(attendance="session,person,status\nS1,P99,present\n")], "ann").proposal.report
    assert [problem.kind for problem in told.problems] == ["unknown_reference"] and went.count("attendance") == 1


def test_what_is_there_is_not_written_over(begun, folder, went, tmp_path):
    """And neither do two files of one table, small files, or what somebody decided about go straight in."""
    (tmp_path / "more").mkdir()
    for name in ("een", "twee"):
        (tmp_path / "more" / f"{name}.csv").write_text(f"story,date,direction,text\n{name},2024-03-12,for,Goed\n")
    assert run([folder(attendance="session,person,status\nS4,P01,present\n")], "ann").batch == 2 and went == []
    assert run(sorted((tmp_path / "more").iterdir()), "ann").batch == 3 and went == []


def test_decisions_and_small_files_take_the_other_way(own_data, folder, went, monkeypatch):
    faulty = folder(attendance="session,person,status\nS1,P01,present\nS1,P99,present\n")
    assert run([faulty], "ann", Decisions(rest_aside=True)).batch == 1 and went == []
    assert rows("select person from attendance") == [("P01",)]
    monkeypatch.undo()
    assert straight.LARGE > 100_000


def test_after_an_undo_a_file_goes_straight_into_the_emptied_table(own_data, folder, went, tmp_path):
    """Rows that are gone leave their places behind."""
    assert run([folder(attendance=None)], "ann").batch == 1
    file = tmp_path / "attendance.csv"
    file.write_text(RIGHT["attendance"])
    before = state()
    assert run([file], "ann").batch == 2
    full = state()
    assert undo(2, "ann").done and state() == before
    went.clear()
    assert run([file], "ann").batch == 3 and went == ["attendance"]
    assert state()["attendance"] == full["attendance"]
    assert rows("select distinct batch from attendance") == [(3,)]
    assert undo(3, "ann").done and state() == before


def test_the_number_of_the_batch_is_that_of_its_rows(begun, folder, went, tmp_path):
    file = tmp_path / "roles.csv"
    file.write_text("person,role,starts\nP01,driver,2024-03-12\n")
    assert run([file], "ann").batch == 2 and went == ["roles"]
    assert rows("select batch from roles") == [(2,)]


@pytest.mark.parametrize("many", [1, 5_000])
def test_a_row_that_is_wrong_leaves_nothing_behind(own_data, folder, went, many):
    """Nothing of a draft that went wrong is in the data, also not in their unused parts."""
    text = "session,person,status\n" + f"S1,kanarie{'x' * 20},present\n" * many
    assert run([folder(attendance=text)], "ann").batch is None and went
    assert not [file for file in own_data.rglob("*") if file.is_file() and b"kanarie" in file.read_bytes()]


def test_where_a_quoted_cell_lies_across_two_pieces_it_is_read_all_the_same(own_data, folder, went, monkeypatch):
    """DuckDB gives up where several read a file at once and a piece begins at such a cell: 2,000,000 bytes from the first row."""
    for name, size in (("LEAST_OF_A_PIECE", 2_000_000), ("MOST_OF_A_PIECE", 2_000_000), ("SPARE", 0)):
        monkeypatch.setattr(cells, name, size)
    monkeypatch.setitem(WRITING, "threads", 2)
    chance, line = random.Random(0), "p{:07d},q,{}\n"
    ends = (chance.choice([",", ", ", '"",', "x"]) * chance.randint(1, 3) + chance.choice(["", "b c", ","]) for _n in range(300))
    quoted = [f's{n},Noord,"{end}"\n' for n, end in enumerate(ends)]
    many, rest = divmod(2_000_000 - 1081, len(line.format(0, "r")))
    before = [line.format(n, "r" * (1 + rest * (n == 0))) for n in range(many)]
    text = "".join(["school,label,toelichting\n", *before, *quoted, *(line.format(many + n, "r") for n in range(20_000))])
    without = dict.fromkeys(("families", "people", "answers", "sessions", "attendance"))
    assert run([folder(schools=text, **without)], "ann").batch == 1
    assert "-schools" in went and rows("select count(*), count_if(label = 'Noord') from schools") == [(many + 20_300, 300)]


def test_on_a_disk_that_gets_full_a_fault_is_told_as_long_as_there_is_room_for_that(own_data, folder, went, monkeypatch):
    def full(*_its):
        raise duckdb.IOException("No space left on device")

    monkeypatch.setattr(straight, "next_batch", full)
    assert run([folder()], "ann").batch == 1 and "attendance" not in went


def test_the_sample_is_the_same_either_way():
    assert contents_straight(GOOD) == contents(GOOD)
