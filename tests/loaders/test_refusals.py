"""Every refusal, each from an input that is right in everything else: what, where, and what comes near."""

import datetime

import pytest

from data_model.clock import set_today
from tests.loaders.right_input import RIGHT, load_from

# Per case: the table, its text, and the kind, row, column, value that the one refusal must name.
SESSIONS = RIGHT["sessions"]
CASES = {
    "an unknown code": ("attendance", "session,person,Status\nS1,P01,presnt\n", "unknown_code", 2, "Status", "presnt"),
    "an unknown code in a list": (
        "sessions", SESSIONS.replace("status\n", "status,sources\n").replace("90,held", "90,held,talents+muziek"),
        "unknown_code", 2, "sources", "muziek"),
    "two codes where one is asked": (
        "attendance", "session,person,status\nS1,P01,present+absent\n", "unknown_code", 2, "status", "present+absent"),
    "a reference to nobody": ("attendance", "session,persoon,status\nS1,P09,present\n", "unknown_reference", 2, "persoon", "P09"),
    "a reference in a list": (
        "sessions", SESSIONS.replace("stek+buurt", "stek+buurd"), "unknown_reference", 3, "organisations", "buurd"),
    "a code in the wrong case": ("people", RIGHT["people"].replace("P01,F01", "P01,f01"), "unknown_reference", 2, "family", "f01"),
    "a blank where a value is needed": ("people", "person,kind\nP01,parent\nP02,child\nP03,\nP04,parent\n", "blank", 4, "kind", ""),
    "a blank yes or no": ("families", "family,focus\nF01,ja\nF02,\n", "blank", 3, "focus", ""),
    "neither yes nor no": ("families", "family,focus\nF01,ja\nF02,soms\n", "not_yes_no", 3, "focus", "soms"),
    "no date": ("families", "family,focus,gestart\nF01,ja,31-02-2024\nF02,ja,\n", "not_a_date", 2, "gestart", "31-02-2024"),
    "no time": ("sessions", SESSIONS.replace("status\n", "status,begins\n").replace("90,held", "90,held,25:00"),
                "not_a_clock", 2, "begins", "25:00"),
    "no month": ("resources", "month,organisation,line,kind\nlente,stek,loon,uren\n", "not_a_month", 2, "month", "lente"),
    "no number": ("schools", "school,label,eligible_families\nnoord,N,veel\nzuid,Z,1\n", "not_a_number", 2, "eligible_families", "veel"),
    "a part of a family": ("schools", 'school,label,eligible_families\nnoord,N,"12,5"\nzuid,Z,1\n', "not_whole", 2,
                           "eligible_families", "12,5"),
    "a riddle": ("schools", "school,label,eligible_families\nnoord,N,1.234\nzuid,Z,1\n", "ambiguous_number", 2,
                 "eligible_families", "1.234"),
    "neither done nor a day": ("agreements", "family,date,text,done\nF01,2024-03-12,bellen,bijna\n", "not_done", 2, "done", "bijna"),
    "a level above five": ("ties", RIGHT["ties"].replace("zorg,3", "zorg,6"), "out_of_bounds", 2, "level", "6"),
    "a level below nought": ("ties", RIGHT["ties"].replace("zorg,3", "zorg,-1"), "out_of_bounds", 2, "level", "-1"),
    "a trust of five": ("ties", RIGHT["ties"].replace("3,2", "3,5"), "out_of_bounds", 2, "trust", "5"),
    "fewer than no minutes": ("sessions", SESSIONS.replace(",90,", ",-5,"), "out_of_bounds", 2, "minutes", "-5"),
    "a tie with itself": ("ties", RIGHT["ties"].replace("stek,zorg", "stek,stek"), "self_tie", 2, "to_partner", "stek"),
    "the day after a cancelled session": (
        "attendance", "session,person,status\nS3,P01,present\n", "cancelled_session", 2, "session", "S3"),
    "a stop before the start": ("families", "family,focus,started,stopped\nF01,ja,2024-05-01,2024-04-01\nF02,ja,,\n",
                                "too_early", 2, "stopped", "2024-04-01"),
    "a date before the pilot": ("changes_made", "date,text\n2022-12-31,te vroeg\n", "outside_pilot", 2, "date", "2022-12-31"),
    "a date after the pilot": ("families", "family,focus,approached\nF01,ja,1-1-2027\nF02,ja,\n", "outside_pilot", 2,
                               "approached", "1-1-2027"),
    "a month after the pilot": ("resources", "month,organisation,line,kind\n2027-01,stek,loon,uren\n", "outside_pilot", 2,
                                "month", "2027-01"),
    "done after the pilot": ("agreements", "family,date,text,done\nF01,2024-03-12,bellen,2027-03-12\n", "outside_pilot", 2,
                             "done", "2027-03-12"),
    "a second pilot": ("pilot", RIGHT["pilot"] + "Nog een,2024-01-01,2024-12-31\n", "one_row_only", 3, "", ""),
    "a school with a reserved code": ("schools", RIGHT["schools"] + "Neighbourhood,Wijk,\n", "reserved_code", 4, "school",
                                      "Neighbourhood"),
    "the same school twice": ("schools", RIGHT["schools"] + "noord,Weer,\n", "duplicate", 4, "school", "noord"),
    "the same presence twice": ("attendance", RIGHT["attendance"] + "S1,P01,absent,,\n", "duplicate", 5,
                                "session, person", "S1 / P01"),
    "an overlapping stay": ("partners", RIGHT["partners"] + "zorg,Zorg,health,no,2024-06-01,\n", "overlapping_stay", 4,
                            "joined", "2024-06-01"),
    "the same stay twice": ("partners", RIGHT["partners"] + "zorg,Zorg,health,no,2024-01-01,\n", "duplicate", 4,
                            "partner, joined", "zorg / 2024-01-01"),
    "more cells than headers": ("schools", "school,label\nnoord,Noord\nzuid,De,Zuid\n", "too_many_cells", 3, "", ""),
    "many more cells than headers": ("schools", "school,label\nnoord,Noord\nzuid,De,,,,Zuid\n", "too_many_cells", 3, "", ""),
    "a quotation mark that does not close": ("schools", 'school,label\nnoord,"Noord\nzuid,Zuid\n', "broken_quote", 2, "", ""),
    "text behind a quotation mark": ("schools", 'school,label\nnoord,Noord\nzuid,"De" Zuid\n', "broken_quote", 3, "", ""),
    "a column that is not there": ("attendance", "session,person,role\nS1,P01,\n", "missing_column", 1, "status", ""),
    "a column there twice": ("families", "family,gezin,focus\nF01,F01,ja\nF02,F02,ja\n", "column_twice", 1, "gezin", ""),
    "no header at all": ("attendance", "S1,P01,present\n", "no_header", None, "", ""),
    "an empty file": ("attendance", "", "no_header", None, "", ""),
    "a decimal comma between commas": (
        "resources", "month,organisation,line,kind,budget,spent\n2024-03,stek,loon,euros,100,50\n2024-04,stek,loon,euros,12,5,\n",
        "too_many_cells", 3, "", ""),
    "a decimal comma between commas and quotation marks": (
        "resources", 'month,organisation,line,kind,budget,spent\n2024-04,stek,"loon\nvast",euros,12,5,\n', "too_many_cells", 2, "", ""),
    "two encodings in one file": (
        "changes_made", "date,text\n2024-03-12,Café één\n".encode() + "2024-03-13,Café twee\n".encode("cp1252"), "mixed_encoding", 3, "", ""),
    "letters of MS-DOS": ("schools", "school,label\nnoord,Noord\nzuid,Café Zuid\n".encode("cp850"), "garbled_letters", 3, "", ""),
    "letters of an old Macintosh": ("schools", "school,label\nnoord,René\nzuid,Zuid\n".encode("mac_roman"), "garbled_letters", 2, "", ""),
    "letters of MS-DOS that Windows has not": ("schools", "school,label\nnoord,Müzé\nzuid,Zuid\n".encode("cp850"), "garbled_letters", 2, "", ""),
    "a cell that never ends": ("changes_made", 'date,text\n2024-03-12,"' + "a " * 70_000 + '\nb"\n', "cell_too_long", 2, "", ""),
    "no text at all": ("attendance", b"S1\x00\x01\x00\x00", "not_text", None, "", ""),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _years_later():
    """So that a day after the pilot is not refused for being still to come as well."""
    with set_today(datetime.date(2030, 1, 1)):
        yield


@pytest.mark.parametrize("case", CASES)
def test_refused(loaded, case):
    table, content, *expected = CASES[case]
    given = loaded(**{table: content})
    problem = given.only()
    assert [problem.kind, problem.row, problem.column, problem.value] == expected
    assert problem.table == table and problem.place == f"{table}.csv"
    assert problem.message().startswith(f"{table}.csv")
    assert not given.report.accepted
    assert given.report.refusals == {table: 1}


def test_a_refused_input_changes_nothing(loaded):
    given = loaded(attendance="session,person,status\nS1,P01,presnt\n")
    tables = [name for (name,) in given.rows("select table_name from duckdb_tables()")]
    assert "attendance" in tables
    assert [table for table in tables if given.rows(f'select count(*) from "{table}"') != [(0,)]] == []


def test_nothing_but_the_schema_is_left_behind(loaded):
    before = loaded(schools=None)
    assert before.rows("select distinct database_name from duckdb_databases() where not internal") == [("loaded",)]
    assert before.rows("select count(*) from duckdb_tables() where temporary") == [(0,)]


def test_all_problems_of_all_tables_are_told_at_once(loaded):
    given = loaded(
        attendance="session,person,status\nS9,P01,presnt\nS1,P09,present\n",
        families="family,focus,started\nF01,soms,gisteren\nF02,ja,\n",
    )
    assert sorted(given.kinds()) == ["not_a_date", "not_yes_no", "unknown_code", "unknown_reference", "unknown_reference"]
    assert given.report.refusals == {"attendance": 3, "families": 2}


def test_the_nearest_codes_are_named(loaded):
    status = loaded(attendance="session,person,status\nS1,P01,anwezig\n").only()
    assert status.nearest[0] == "aanwezig" and status.expected == "present / aanwezig, excused / afgemeld, absent / afwezig"
    person = loaded(attendance="session,person,status\nS1,p2,present\n").only()
    assert person.nearest[0] == "P02"
    assert "does not stand in people.csv. Nearest known: P02" in person.message()


def test_the_two_readings_of_a_riddle_are_named(loaded):
    given = loaded(resources="month,organisation,line,kind,spent\n2024-03,stek,loon,euros,1.234\n")
    assert given.only().expected == "1.234 / 1234"


def test_the_headers_found_are_named_when_one_is_missing(loaded):
    message = loaded(attendance="session,person,rol\nS1,P01,\n").only().message()
    assert "column status" in message and "session, person, rol" in message


def test_the_earlier_row_of_a_duplicate_is_named(loaded):
    given = loaded(attendance=RIGHT["attendance"] + "S1,P01,absent,,\nS1,P01,absent,,\n")
    assert [(problem.row, problem.expected) for problem in given.report.problems] == [(5, "2"), (6, "2")]


def test_blank_parts_of_a_key_are_the_same(loaded):
    twice = "measure,month,target\nvisits,2024-03,3\nvisits,2024-03,4\n"
    assert "duplicate" in loaded(targets=twice).kinds()


def test_two_cells_that_cannot_be_read_are_a_duplicate_only_when_they_say_the_same(loaded):
    text = "date,text\ngisteren,a\neergisteren,a\ngisteren,a\n"
    assert sorted(loaded(changes_made=text).kinds()) == ["duplicate", "not_a_date", "not_a_date", "not_a_date"]


def test_without_a_pilot_no_date_is_refused_for_lying_outside(loaded):
    assert loaded(pilot=None, changes_made="date,text\n1950-01-01,vroeg\n").report.accepted


def test_preparation_and_follow_up_are_inside(loaded):
    assert loaded(changes_made="date,text\n2023-01-01,vroeg\n2026-12-31,laat\n").report.accepted
    assert loaded(resources="month,organisation,line,kind\n2023-01,stek,loon,uren\n2026-12,stek,loon,uren\n").report.accepted


def test_a_partner_may_leave_and_come_back(loaded):
    again = RIGHT["partners"] + "zorg,Zorg,health,no,2024-12-31,\n"
    assert loaded(partners=again).report.accepted


def test_nothing_is_said_of_references_to_a_table_that_cannot_be_read(loaded):
    assert loaded(people="naam\nniemand\n").kinds() == ["no_header"]


def test_one_table_in_two_files(folder):
    source = folder()
    (source / "gezinnen.csv").write_text(RIGHT["families"])
    problem = load_from(source).only()
    assert (problem.kind, problem.place, problem.expected) == ("table_twice", "gezinnen.csv", "families.csv")


def test_a_source_that_is_not_there_or_holds_nothing(tmp_path):
    assert load_from(tmp_path / "nergens").only().kind == "not_found"
    assert load_from(tmp_path).only().kind == "no_tables"
