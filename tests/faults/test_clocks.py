"""Two clocks: figures run to the as-of day, what is to be done runs to today, and nothing held lies after today."""

import ast
import csv
import datetime
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import openpyxl
import pytest

from data_model import schema
from data_model.clock import set_today
from data_model.columns import columns
from data_model.generations import current, scratch
from data_model.migration import older_rows
from data_model.rows import TABLES
from data_model.stored import STORED, VIEWS
from figures.live import Live
from loaders.corrections import Added, Cell, correct
from loaders.decisions import Decisions
from loaders.history import undo
from loaders.imports import propose, run
from loaders.load import load
from loaders.waiting import release, waiting_rows
from tests.faults.neglected import write_neglected
from tests.faults.runs import INPUTS, delivered, figures, packed, rehearsed, value
from tests.loaders.right_input import RIGHT, imported, load_from

DAY = datetime.date
ROOT = Path(__file__).parents[2]
TODAY, YESTERDAY, TOMORROW = DAY(2025, 6, 10), "2025-06-09", "2025-06-11"


@pytest.fixture
def on_the_day() -> Iterator[None]:
    """It is 10 June 2025."""
    with set_today(TODAY):
        yield


def changed(tmp_path: Path, **tables: str | None) -> Path:
    """The right input without a pilot, so that no day lies outside it, and with these tables."""
    folder = tmp_path / f"input {len(list(tmp_path.iterdir()))}"
    folder.mkdir()
    for table, text in (RIGHT | {"pilot": None} | tables).items():
        if text is not None:
            (folder / f"{table}.csv").write_text(text)
    return folder


def report(tmp_path: Path, **tables: str | None):
    return load_from(changed(tmp_path, **tables)).report


# --- what has happened does not lie ahead -------------------------------------------------------------------------------

SESSION = "session,date,activity_type,organisations,status\n"
HAPPENED = {
    "approached": ("families", "family,focus,approached\nF01,yes,{day}\nF02,yes,\n", "approached", "still_to_come"),
    "registered": ("families", "family,focus,registered\nF01,yes,{day}\nF02,yes,\n", "registered", "still_to_come"),
    "started": ("families", "family,focus,started\nF01,yes,{day}\nF02,yes,\n", "started", "still_to_come"),
    "stopped": ("families", "family,focus,started,stopped\nF01,yes,2024-01-01,{day}\nF02,yes,,\n", "stopped", "still_to_come"),
    "held": ("sessions", RIGHT["sessions"] + "S5,{day},art,stek,,,held\n", "date", "held_ahead"),
    "answered": ("answers", RIGHT["answers"] + "F02,,,T1,{day},ladder,identity,4,parent\n", "date", "still_to_come"),
    "consented": ("consents", "family,purpose,given\nF01,evaluation,{day}\n", "given", "still_to_come"),
    "withdrew": ("consents", "family,purpose,given,withdrawn\nF01,evaluation,2024-01-01,{day}\n", "withdrawn", "still_to_come"),
    "done": ("agreements", "family,date,text,done\nF01,2024-03-01,bellen,{day}\n", "done", "still_to_come"),
    "contact": ("family_contacts", "family,partner,date,kind\nF01,zorg,{day},contact\n", "date", "still_to_come"),
    "told": ("stories", "story,date,direction,text\nV1,{day},for,mooi\n", "date", "still_to_come"),
    "changed": ("changes_made", "date,text\n{day},anders\n", "date", "still_to_come"),
}


@pytest.mark.parametrize("case", HAPPENED)
def test_what_has_happened_is_refused_when_it_lies_ahead(on_the_day, tmp_path, case):
    table, text, column, kind = HAPPENED[case]
    told = [it for it in report(tmp_path, **{table: text.format(day=TOMORROW)}).problems if it.severity == "refusal"]
    assert [(it.kind, it.place, it.column, it.value, it.expected) for it in told] == [(kind, f"{table}.csv", column, TOMORROW, "2025-06-10")]
    assert f"“{TOMORROW}” ligt nog in de toekomst" in told[0].message() and f"rij {told[0].row}" in told[0].message()
    assert report(tmp_path, **{table: text.format(day="2025-06-10")}).accepted
    assert report(tmp_path, **{table: text.format(day="12 juni 2025")}).refusals == {table: 1}


def test_every_column_that_says_that_something_happened_is_among_the_cases():
    declared = {(row.table, column.name) for row in TABLES.values() for column in columns(row) if column.happened}
    assert declared == {(table, column) for table, _text, column, kind in HAPPENED.values() if kind == "still_to_come"}


def test_money_spent_and_a_score_published_do_not_lie_ahead(on_the_day, tmp_path):
    spent = "month,organisation,line,kind,budget,spent\n2025-07,stek,loon,euros,100,{spent}\n"
    assert [it.kind for it in report(tmp_path, resources=spent.format(spent=40)).problems] == ["still_to_come"]
    assert report(tmp_path, resources=spent.format(spent="")).accepted and report(tmp_path, resources=spent.format(spent=0)).accepted
    assert report(tmp_path, resources=spent.format(spent=40).replace("2025-07", "2025-06")).accepted
    score = "edition,year,area,theme,score\nwijkprofiel,{year},wijk,binding,101\n"
    assert [it.column for it in report(tmp_path, neighbourhood_index=score.format(year=2026)).problems] == ["year"]
    assert report(tmp_path, neighbourhood_index=score.format(year=2025)).accepted


PLANNED = {
    "a session": {"sessions": RIGHT["sessions"] + "S5,2039-02-11,art,stek,,,planned\n"},
    "one called off": {"sessions": RIGHT["sessions"] + "S5,2039-02-11,art,stek,,,cancelled\n"},
    "an excuse": {
        "sessions": RIGHT["sessions"] + "S5,2025-06-20,art,stek,,,planned\n",
        "attendance": RIGHT["attendance"] + "S5,P01,excused,,\n",
    },
    "a moment": {"waves": RIGHT["waves"] + "T2,Straks,2025-09-01,2025-09-30\n"},
    "a pilot": {"pilot": "name,starts,ends\np,2024-01-01,2027-12-31\n"},
    "a role": {"roles": "person,role,starts,ends\nP01,parent_platform,2025-09-01,2026-09-01\n"},
    "a partner that leaves": {"partners": RIGHT["partners"].replace("2024-01-01,\n", "2024-01-01,2026-01-01\n")},
    "a target": {"targets": "measure,month,target\nvisits,2026-12,40\n"},
    "a budget": {"resources": "month,organisation,line,kind,budget\n2026-01,stek,loon,euros,100\n"},
    "an agreement": {"agreements": "family,date,text,done\nF01,2025-06-20,samen naar de bibliotheek,no\n"},
}


@pytest.mark.parametrize("case", PLANNED)
def test_what_is_planned_may_lie_ahead(on_the_day, tmp_path, case):
    its = report(tmp_path, **PLANNED[case])
    assert its.accepted, "\n".join(its.lines())


def test_nobody_was_at_a_session_that_is_still_to_come(on_the_day, tmp_path):
    sessions, attendance = RIGHT["sessions"] + f"S5,{TOMORROW},art,stek,,,{{}}\n", RIGHT["attendance"] + "S5,P01,present,,\n"
    planned = report(tmp_path, sessions=sessions.format("planned"), attendance=attendance)
    told = [it for it in planned.problems if it.severity == "refusal"]
    assert [(it.kind, it.place, it.row, it.column, it.value) for it in told] == [("present_ahead", "attendance.csv", 5, "session", "S5")]
    assert f"S5” ligt nog in de toekomst ({TOMORROW})" in told[0].message()
    # Of a session given as held the day is wrong, not each of its presences.
    held = report(tmp_path, sessions=sessions.format("held"), attendance=attendance)
    assert [it.kind for it in held.problems if it.severity == "refusal"] == ["held_ahead"]


def test_ratings_at_a_wave_that_is_still_to_come_are_told(on_the_day, tmp_path):
    waves = RIGHT["waves"].replace("T0,Start,2024-02-01,2024-02-29", "T0,Start,2042-02-01,2042-02-28")
    its = report(tmp_path, waves=waves, answers=None)
    told = {(it.kind, it.value, it.expected) for it in its.problems if it.column == "wave"}
    assert its.accepted and told == {("wave_ahead", "T0", "2042-02-01")}


@pytest.fixture
def begun(on_the_day, tmp_path, monkeypatch) -> None:
    """The right input is there, with a session planned next month."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    planned = RIGHT["sessions"] + "S5,2025-07-01,art,stek,noord,60,planned\n"
    imported(tmp_path / "data", pilot="name,starts,ends\n", sessions=planned)


@pytest.mark.parametrize(("table", "mend", "kind"), [
    ("sessions", Cell(("S5",), "status", "held"), "held_ahead"),
    ("sessions", Cell(("S1",), "date", "2025-07-01"), "held_ahead"),
    ("attendance", Added({"session": "S5", "person": "P01", "status": "aanwezig"}), "present_ahead"),
    ("families", Cell(("F02",), "stopped", "2025-07-01"), "still_to_come"),
    ("consents", Added({"family": "F01", "purpose": "evaluation", "given": "2025-06-11"}), "still_to_come"),
])  # fmt: skip
def test_a_mend_typed_on_a_page_keeps_the_same_rule(begun, table, mend, kind):
    before = current()
    refused = correct(table, [mend], "cas")
    assert [it.kind for it in refused.report.problems if it.severity == "refusal"] == [kind] and current() == before


def test_a_planned_session_with_presences_is_not_moved_ahead(begun):
    assert correct("attendance", [Added({"session": "S4", "person": "P01", "status": "present"})], "cas").accepted
    refused = correct("sessions", [Cell(("S4",), "date", "2025-07-01")], "cas")
    assert [it.kind for it in refused.report.problems if it.severity == "refusal"] == ["held_ahead"]


def test_files_by_page_and_by_command_and_a_row_that_waits(begun, tmp_path):
    late = tmp_path / "sessions.csv"
    late.write_text(SESSION + "S6,2052-03-01,art,stek,held\n")
    assert [it.kind for it in propose([late], current()).report.problems] == ["held_ahead"]
    assert run([late], "ann").batch is None
    for told in (rehearsed(late, tmp_path / "data"), delivered(late, tmp_path / "data")):
        assert told.code == 1 and "sessions.csv, rij 2, kolom date: “2052-03-01” ligt nog in de toekomst" in told.text
    assert run([late], "ann", Decisions(rest_aside=True)).batch == 2
    (waits,) = waiting_rows()
    assert not release(waits, {}, "ann").accepted
    assert release(waits, {"date": "2025-03-01"}, "ann").accepted


def test_an_undo_brings_no_day_back_that_is_still_to_come(tmp_path, monkeypatch):
    """The row came in on a computer whose clock was years ahead."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    with set_today(DAY(2060, 1, 1)):
        imported(tmp_path / "data", pilot="name,starts,ends\n", sessions=RIGHT["sessions"] + "S5,2052-03-01,art,stek,,,held\n")
    with set_today(TODAY):
        assert correct("sessions", [Cell(("S5",), "date", "2025-03-01")], "ann").batch == 2
        outcome = undo(2, "ann")
        assert not outcome.done and {it.table for it in outcome.obstacles} == {"sessions"}


def test_a_year_typed_wrong(tmp_path):
    said = rehearsed(INPUTS / "held_day_ahead", tmp_path / "data")
    assert said.code == 1 and "bijeenkomsten.csv, rij 7, kolom datum: “2039-02-11” ligt nog in de toekomst" in said.text
    assert packed(INPUTS / "held_day_ahead", tmp_path / "pack").code == 1


@pytest.mark.parametrize(("without", "code"), [("", 1), ("B-06", 0)])
def test_the_same_day_planned(tmp_path, without, code):
    folder = tmp_path / "input"
    shutil.copytree(INPUTS / "held_day_ahead", folder)
    sessions = (folder / "bijeenkomsten.csv").read_text()
    (folder / "bijeenkomsten.csv").write_text(re.sub(r"(B-06,.*),gehouden,0", r"\1,gepland,", sessions))
    if without:
        rows = [line for line in (folder / "aanwezigheid.csv").read_text().splitlines() if not line.startswith(without)]
        (folder / "aanwezigheid.csv").write_text("\n".join(rows) + "\n")
    said = packed(folder, tmp_path / "pack")
    assert said.code == code
    if code:
        assert "aanwezigheid.csv" in said.text and "2039-02-11" in said.text
    else:
        assert "Cijfers tot en met 2025-01-14" in said.text


# --- the as-of day ------------------------------------------------------------------------------------------------------


def as_of(connection: duckdb.DuckDBPyConnection) -> DAY:
    return connection.execute("select as_of from as_of_day").fetchone()[0]


@pytest.mark.parametrize(("tables", "day"), [
    ({}, DAY(2024, 3, 19)),  # the last session held; T0 with its ties opened before it, and S4 is only planned
    ({"sessions": None, "attendance": None, "answers": RIGHT["answers"].replace("2024-02-12", "2024-02-20")}, DAY(2024, 2, 20)),
    ({"attendance": RIGHT["attendance"] + "S4,P01,present,,\n"}, DAY(2024, 4, 2)),  # planned, and somebody came
    ({"attendance": RIGHT["attendance"] + "S4,P01,absent,,\n"}, DAY(2024, 3, 19)),
    ({"ties": RIGHT["ties"] + "T1,stek,zorg,3,2\n"}, DAY(2024, 8, 1)),  # the day that it opens, after the last session
    ({"sessions": None, "attendance": None, "answers": None}, DAY(2024, 2, 1)),
    ({"sessions": None, "attendance": None, "answers": None, "ties": None, "waves": None}, DAY(2024, 12, 31)),  # the last day of any row
    (dict.fromkeys((*RIGHT, "pilot")) | {"schools": RIGHT["schools"]}, TODAY),  # no day at all
])  # fmt: skip
def test_figures_run_to_the_last_day_of_which_anything_is_known(on_the_day, tmp_path, tables, day):
    assert as_of(load_from(changed(tmp_path, **tables)).connection) == day


def test_no_day_that_is_still_to_come_moves_it(on_the_day, tmp_path):
    """Neither a moment with ties that opens ahead, nor, where nothing else is known, a plan."""
    waves = RIGHT["waves"] + "T2,Straks,2025-09-01,2025-09-30\n"
    ties = RIGHT["ties"] + "T2,stek,zorg,3,2\n"
    assert as_of(load_from(changed(tmp_path, waves=waves, ties=ties)).connection) == DAY(2024, 3, 19)
    nothing = {"sessions": None, "attendance": None, "answers": None, "ties": None}
    assert as_of(load_from(changed(tmp_path, waves=waves, **nothing)).connection) == DAY(2024, 12, 31)


def test_the_opening_day_of_the_last_wave_with_ties(tmp_path):
    said = packed(INPUTS / "blank_tie", tmp_path / "pack")
    assert said.code == 0 and "Cijfers tot en met 2024-08-01" in said.text
    assert {row["wave"] for wave in ("T0", "T1") for row in figures(tmp_path / "pack", "ties", wave=wave)} == {"T0", "T1"}


def test_nobody_chooses_a_day_that_is_still_to_come(on_the_day, tmp_path):
    folder = changed(tmp_path)
    for said in (packed(folder, tmp_path / "pack", "--as-of", TOMORROW), delivered(folder, tmp_path / "data", "--as-of", TOMORROW)):
        assert said.code == 1 and "11 jun 2025" in said.text and "ligt nog in de toekomst" in said.text
    assert not (tmp_path / "pack").exists() and not (tmp_path / "data" / "current").exists()
    assert packed(folder, tmp_path / "pack", "--as-of", "2025-06-10").code == 0
    with scratch() as connection, pytest.raises(ValueError, match="still to come"):
        load(folder, connection, as_of=DAY(2025, 6, 11))


def test_data_from_before_the_rule_are_brought_back_to_what_has_been(tmp_path):
    with set_today(DAY(2060, 1, 1)):
        old = load_from(changed(tmp_path, sessions=RIGHT["sessions"] + "S5,2052-03-01,art,stek,,,held\n"))
        file = Path(old.connection.execute("select path from duckdb_databases() where database_name = current_database()").fetchone()[0])
        assert as_of(old.connection) == DAY(2052, 3, 1)
        old.connection.close()
    with set_today(TODAY), scratch() as connection:
        older_rows(connection, file)
        assert as_of(connection) == DAY(2024, 3, 19)


def test_a_pack_tells_both_days(on_the_day, tmp_path):
    folder, out = changed(tmp_path, consents="family,purpose,given\nF01,evaluation,2024-01-01\n"), tmp_path / "pack"
    said = packed(folder, out, "--as-of", "2024-03-15")
    assert "Cijfers tot en met 2024-03-15, toestemmingen beoordeeld op 2025-06-10" in said.text
    cells = [[cell.value for cell in row] for sheet in openpyxl.load_workbook(out / "figures.xlsx") for row in sheet.iter_rows()]
    assert any(row[:2] == ["Cijfers tot en met", "15 mrt 2024"] for row in cells)
    assert any(row[:2] == ["Toestemmingen beoordeeld op", "10 jun 2025"] for row in cells)


# --- what is to be done -------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def neglected(tmp_path_factory) -> Iterator[Live]:
    folder = write_neglected(tmp_path_factory.mktemp("neglected"))
    with scratch() as connection, set_today(DAY(2025, 12, 1)):
        report = load(folder, connection)
        assert report.accepted, "\n".join(report.lines())
        assert as_of(connection) == DAY(2025, 3, 11)
        yield Live(connection)


def listed(live: Live, view: str, column: str, day: DAY) -> list:
    with set_today(day):
        return sorted(live.listing(view)[column].dropna())


@pytest.mark.parametrize(("day", "sessions"), [
    (DAY(2025, 3, 11), ["S3"]),
    (DAY(2025, 3, 18), ["S3"]),  # planned for today: it may still be held
    (DAY(2025, 3, 19), ["S3", "S4"]),
    (DAY(2025, 4, 2), ["S3", "S4", "S5", "S6"]),
    (DAY(2026, 2, 1), ["S3", "S4", "S5", "S6"]),  # the pilot ended: S8 is not asked for any more
])  # fmt: skip
def test_a_planned_session_that_nobody_wrote_down_stands_in_the_list(neglected, day, sessions):
    assert listed(neglected, "session_to_record", "session", day) == sessions
    assert listed(neglected, "quality_remark", "code", day)[-len(sessions) :] == sessions
    with set_today(day):
        assert neglected.figure("sessions_to_record")["value"].item() == len(sessions)
        by_school = neglected.figure("sessions_to_record", ("school",)).set_index("school")["value"]
        assert by_school.to_dict() == {s: sum(one in its for one in sessions) for s, its in {"a": ["S4"], "b": ["S3", "S5", "S6"]}.items()}
        assert neglected.figure("sessions_not_recorded")["value"].item() == 1  # of the pack: to the as-of day


@pytest.mark.parametrize(("day", "families"), [
    (DAY(2025, 4, 15), ["G2"]),  # G1 came on 4 March: 42 days; G2 never did
    (DAY(2025, 4, 16), ["G1", "G2"]),
    (DAY(2025, 5, 2), ["G1", "G2", "G3"]),  # G3 started on 20 March, after the last day of the figures; G4 stopped
])  # fmt: skip
def test_a_family_is_missed_by_the_calendar(neglected, day, families):
    assert listed(neglected, "family_not_seen", "family", day) == families


def test_nobody_is_missed_any_longer_after_the_pilot(neglected):
    """The summer holidays and the time after the pilot do not run."""
    with set_today(DAY(2026, 6, 1)):
        late = neglected.listing("family_not_seen")
    with set_today(DAY(2025, 12, 31)):
        assert late.equals(neglected.listing("family_not_seen")) and len(late) == 3


def test_absence_is_that_of_the_last_eight_weeks(neglected):
    assert listed(neglected, "family_often_absent", "family", DAY(2025, 3, 10)) == ["G2"]
    assert listed(neglected, "family_often_absent", "family", DAY(2025, 3, 11)) == []  # 14 January is 56 days ago


@pytest.mark.parametrize(("day", "families"), [
    (DAY(2025, 3, 19), []),
    (DAY(2025, 3, 20), ["G1", "G2", "G3"]),  # the second moment opens, and G3 starts
    (DAY(2030, 1, 1), ["G1", "G2", "G3"]),
])  # fmt: skip
def test_a_measurement_is_due_from_the_day_that_the_moment_opens(neglected, day, families):
    assert listed(neglected, "measurement_due", "family", day) == families
    with set_today(day):
        assert neglected.figure("measurements_due")["value"].item() == len(families)


def test_registers_are_offered_by_the_calendar(neglected):
    assert listed(neglected, "open_session", "session", DAY(2025, 3, 19)) == ["S2", "S3", "S4", "S5", "S6", "S8"]
    assert listed(neglected, "open_session", "session", DAY(2025, 11, 1)) == ["S3", "S4", "S5", "S6", "S8"]


def test_a_list_sees_what_came_after_a_chosen_last_day_of_the_figures(tmp_path):
    """Figures of January are asked for in April: the register of S2 is known, and G1 was at it."""
    write_neglected(tmp_path)
    with scratch() as connection, set_today(DAY(2025, 4, 10)):
        assert load(tmp_path, connection, as_of=DAY(2025, 1, 14)).accepted
        live = Live(connection)
        assert listed(live, "session_to_record", "session", DAY(2025, 4, 10)) == ["S3", "S4", "S5", "S6"]
        assert listed(live, "family_not_seen", "family", DAY(2025, 4, 10)) == ["G2"]


def test_one_file_has_other_lists_on_another_day(tmp_path, monkeypatch):
    """What was answered yesterday is not what stands there today."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    imported(tmp_path / "data", sessions=RIGHT["sessions"] + "S5,2025-06-10,art,stek,noord,60,planned\n")
    live = Live(current())
    assert [listed(live, "session_to_record", "session", day) for day in (TODAY, DAY(2025, 6, 11))] == [["S4"], ["S4", "S5"]]


def test_the_sample_keeps_its_own_day(tmp_path):
    with scratch() as connection:
        assert load(ROOT / "sample_data" / "two_months", connection, sample=True).accepted
        live = Live(connection)
        day = live.about.as_of
        assert live.about.today == day == live.listing("today")["day"].item().date() == live.listing("work_list_day")["day"].item().date()


def test_python_and_sql_agree_on_today(neglected):
    with set_today(DAY(2025, 8, 1)):
        assert neglected.about.today == DAY(2025, 8, 1) == neglected.listing("today")["day"].item().date()


# --- series, and sessions past midnight ---------------------------------------------------------------------------------


def series(folder: Path) -> list:
    with scratch() as connection:
        assert load(folder, connection).accepted
        return Live(connection).listing("series_so_far")["series"].tolist()


@pytest.mark.parametrize(("more", "ended"), [
    ("", []),
    ("X1,2024-05-13,art,o,held\n", []),  # 55 days after the last session of the series
    ("X1,2024-05-14,art,o,held\n", ["R-1"]),  # eight weeks
    ("X1,2024-05-14,art,o,held\nX2,2024-06-04,parent_course,o,planned,R-1\n", []),  # one lies ahead
    ("X1,2024-05-14,art,o,held\nX2,2024-06-04,parent_course,o,cancelled,R-1\n", ["R-1"]),
    ("X1,2024-05-14,art,o,held\nX2,2024-04-02,parent_course,o,planned,R-1\n", []),  # and one that nobody wrote down
    ("X1,2024-05-28,art,o,held\nX2,2024-04-02,parent_course,o,planned,R-1\n", ["R-1"]),
])  # fmt: skip
def test_a_series_has_ended_eight_weeks_after_its_last_session(tmp_path, more, ended):
    folder = tmp_path / "input"
    shutil.copytree(INPUTS / "series_still_running", folder)
    with (folder / "sessions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = ("session", "date", "activity_type", "organisations", "status", "series")
    rows += [dict(zip(names, line.split(","), strict=False)) for line in more.splitlines()]
    with (folder / "sessions.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), restval="")
        writer.writeheader()
        writer.writerows(rows)
    assert series(folder) == ended


def test_somebody_was_at_two_sessions_across_midnight():
    with scratch() as connection:
        assert load(INPUTS / "overlap_across_midnight", connection).accepted
        live = Live(connection)
        pairs = live.listing("session_at_once")[["session", "other"]].itertuples(index=False, name=None)
        assert sorted(pairs) == [("S1", "S2"), ("S1", "S5"), ("S3", "S4")]
        remarks = live.listing("quality_remark", where=(("kind", "overlapping"),))
        assert sorted(zip(remarks["code"], remarks["detail"], strict=True)) == [("S1", "S2"), ("S1", "S5"), ("S3", "S4")]


@pytest.mark.parametrize(("begins", "minutes", "pairs"), [
    ("23:00", 60, []), ("23:00", 61, [("A", "B")]), ("00:00", 1440, []), ("00:01", 1440, [("A", "B")]),
])  # fmt: skip
def test_a_session_that_ends_at_midnight_does_not_overlap_with_the_next_day(tmp_path, begins, minutes, pairs):
    header = "session,date,begins,activity_type,organisations,minutes,status\n"
    sessions = f"A,2024-03-05,{begins},art,stek,{minutes},held\nB,2024-03-06,00:00,art,stek,30,held\n"
    attendance = "session,person,status\nA,P01,present\nB,P01,present\n"
    its = load_from(changed(tmp_path, sessions=header + sessions, attendance=attendance, ties=None))
    assert its.rows("select session, other from session_at_once") == pairs


# --- one clock ----------------------------------------------------------------------------------------------------------


def words_of(view: Path) -> set[str]:
    """The words of a view's query, its comments left out."""
    lines = [line.split("--")[0] for line in view.read_text(encoding="utf-8").splitlines()]
    return set(re.findall(r"\w+", "\n".join(lines))) - {view.stem}


def test_no_view_that_is_kept_as_a_table_reads_today():
    """A table made yesterday does not know what day it is; so nothing that it reads may ask, by whatever way."""
    words = {view.stem: words_of(view) for view in VIEWS.glob("*.sql")}
    reads = {name: its & words.keys() for name, its in words.items()}
    for _step in words:
        reads = {name: its.union(*(reads[other] for other in its)) for name, its in reads.items()}
    assert "today" in reads["session_to_record"] and "session_so_far" in reads["presence"]
    assert {name for name in STORED if "today" in reads[name]} == set()


def test_sql_asks_the_day_in_one_place():
    texts = {path.relative_to(ROOT): path.read_text(encoding="utf-8").casefold() for room in ("data_model", "measures", "loaders", "figures")
             for path in (ROOT / room).rglob("*.sql")}  # fmt: skip
    asked = {str(path) for path, text in texts.items() if re.search(r"current_date|getvariable|\bnow\(\)|current_timestamp", text)}
    assert asked == {"data_model/views/today.sql"}
    assert "today" in {view.stem for view in schema.views()}


def test_python_asks_the_day_in_one_place():
    """Nowhere else `date.today()`; a moment is asked for in UTC, to write down when something was done."""
    ours = [path for path in ROOT.rglob("*.py") if not {".venv", "tests"} & set(path.relative_to(ROOT).parts)]
    asked = {str(path.relative_to(ROOT)) for path in ours for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
             if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("today", "utcnow", "localtime")
             or isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "now" and not node.args}  # fmt: skip
    assert asked == {"data_model/clock.py"}


def test_a_neglected_pilot_in_a_pack(tmp_path):
    """The measure of the contract goes on running to the as-of day."""
    with set_today(DAY(2025, 12, 1)):
        assert packed(write_neglected(tmp_path), tmp_path / "pack").code == 0
    assert value(tmp_path / "pack", "sessions_not_recorded") == 1
    assert figures(tmp_path / "pack", "sessions_to_record") == []
