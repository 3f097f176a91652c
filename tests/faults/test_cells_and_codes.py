"""Cells and codes as people really send them: what is read as meant, what is refused, and what is pointed out."""

import codecs
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pytest

from reports.network_files import network_file
from tests.faults.runs import INPUTS, delivered, packed, rehearsed, value
from translations import use


@pytest.fixture(autouse=True)
def in_dutch():
    use("nl")


def test_marks_that_nobody_sees_are_stripped(tmp_path):
    assert delivered(INPUTS / "invisible_marks", tmp_path / "data").code == 0
    packed(INPUTS / "invisible_marks", tmp_path / "out")
    assert value(tmp_path / "out", "visits") == 49


@pytest.mark.parametrize("mark", [
    "\u202a", "\u202e", "\u2066", "\u2069", "\u200c", "\u200d", "\u061c", "\ufeff", "\u00ad", "\u0001", "\u001b", "\u2063",
])  # fmt: skip
def test_a_mark_is_stripped_wherever_it_is_written(loaded, mark):
    given = loaded(attendance=f"session,person,status\nS1,{mark}P01,pre{mark}sent\nS1,P02{mark},absent\n")
    assert given.report.problems == []
    assert given.rows("select person, status from attendance order by person") == [("P01", "present"), ("P02", "absent")]


@pytest.mark.parametrize("blank", ["\u0085", "\u000b", "\u000c", "\u001f", "\u2000", "\u200a", "\u205f", "\u00a0", "\u3000", "\u2028"])
def test_a_rare_blank_is_a_blank(loaded, blank):
    given = loaded(attendance=f"session,person,status\nS1,P01{blank},{blank}present\n")
    assert given.report.problems == []
    assert given.rows("select person, status from attendance") == [("P01", "present")]


def test_marks_that_join_letters_stay_where_they_join_them(loaded):
    family = "👨\u200d👩\u200d👧"
    given = loaded(schools=f"school,label\nnoord,De {family} می\u200cخواهم\nzuid,De Zuid\n")
    assert given.rows("select label from schools where school = 'noord'") == [(f"De {family} می\u200cخواهم",)]


def test_a_control_character_reaches_no_export(tmp_path):
    assert delivered(INPUTS / "control_character_in_name", tmp_path / "data").code == 0


def test_an_old_name_with_a_control_character_is_written_as_xml_that_can_be_read():
    place = {"outside": False, "answered": True, "x": 0.0, "y": 0.0}
    nodes = pd.DataFrame([{"partner": "P1", "label": "Huisarts\x0bDe Wijk", "kind": "health"} | place])
    ties = pd.DataFrame(columns=["wave", "from_partner", "to_partner", "level"])
    for form in ("network.graphml", "partners.csv"):
        assert b"\x0b" not in network_file(form, nodes, ties, "about")
    root = ElementTree.fromstring(network_file("network.graphml", nodes, ties, "about"))
    assert "Huisarts De Wijk" in "".join(root.itertext())


def test_codes_that_differ_in_leading_zeros_are_all_pointed_out_and_not_merged(tmp_path):
    assert delivered(INPUTS / "leading_zeros" / "1_first", tmp_path / "data").code == 0
    said = rehearsed(INPUTS / "leading_zeros" / "2_after_excel", tmp_path / "data")
    # The people would change family while their answers stay with the first one: that is refused beside it.
    assert said.code == 1 and "gezinnen: 8 rijen" in said.text
    assert [f"“{n}” lijkt op de code 00{n}" in said.text for n in range(1, 9)] == [True] * 8


@pytest.mark.parametrize(("first", "second"), [
    ("G-O1", "G-01"), ("Gl", "G1"), ("F007", "F7"), ("F-010", "F-10"), ("I1", "l1"), ("G-0010", "G-10"),
])  # fmt: skip
def test_codes_that_look_alike_are_pointed_out(loaded, first, second):
    given = loaded(families=f"family,focus\n{first},ja\n{second},nee\n", people=None, attendance=None, answers=None)
    problem = given.only("warning")
    assert (problem.kind, problem.value, problem.expected) == ("code_alike", second, first)
    assert given.rows("select count(*) from families") == [(2,)]


@pytest.mark.parametrize(("first", "second"), [("F10", "F1"), ("F-01", "F-11"), ("G100", "G10"), ("G0", "G")])
def test_other_figures_are_other_codes(loaded, first, second):
    given = loaded(families=f"family,focus\n{first},ja\n{second},nee\n", people=None, attendance=None, answers=None)
    assert given.report.problems == []


def test_a_number_that_excel_shows_as_a_code_is_pointed_out(tmp_path):
    assert delivered(INPUTS / "number_shown_by_format" / "1_first", tmp_path / "data").code == 0
    said = rehearsed(INPUTS / "number_shown_by_format" / "2_number_format.xlsx", tmp_path / "data")
    assert "gezinnen, rij 2, kolom gezin: Excel laat hier G-01 zien, maar in de cel staat “1”" in said.text


@pytest.mark.parametrize(("code", "row"), [("NA", 2), ("null", 2), ("N/A", 2)])
def test_a_code_that_other_programs_read_as_blank_is_refused_by_name(tmp_path, code, row):
    folder = _copy("code_na", tmp_path, "NA", code)
    for said in (rehearsed(folder, tmp_path / "data"), packed(folder, tmp_path / "out")):
        assert said.code == 1
        assert f"scholen.csv, rij {row}, kolom school: “{code}” kan geen code zijn" in said.text


@pytest.mark.parametrize("word", ["Totaal", "TOTAAL", "som", "Gemiddelde", "Total", "sum", "average"])
def test_a_row_of_totals_is_refused_by_name_in_every_table(tmp_path, word):
    folder = _copy("totals_row", tmp_path, "Totaal", word)
    for said in (rehearsed(folder, tmp_path / "data"), packed(folder, tmp_path / "out")):
        assert said.code == 1
        assert f"scholen.csv, rij 6: dit is een rij met totalen (“{word}”)" in said.text


def test_without_the_row_of_totals_the_figures_are_right(tmp_path):
    folder = _copy("totals_row", tmp_path)
    lines = (folder / "scholen.csv").read_text().splitlines()
    (folder / "scholen.csv").write_text("\n".join(lines[:-1]) + "\n")
    assert packed(folder, tmp_path / "out").code == 0
    assert value(tmp_path / "out", "reach") == pytest.approx(0.08)


def test_a_total_under_a_column_of_somebodys_own_is_found_too(loaded):
    given = loaded(schools="nr,school,label\n1,noord,De Noord\nTotaal,zuid,De Zuid\n", families=None, people=None, sessions=None, attendance=None,
                   answers=None)  # fmt: skip
    assert [(it.kind, it.row, it.value) for it in given.report.problems if it.severity == "refusal"] == [("totals_row", 3, "Totaal")]


def test_a_label_that_begins_with_a_word_for_totals_is_no_total(loaded):
    assert loaded(schools="school,label\nnoord,Totaal Onderwijs\nzuid,Som\n").report.accepted


@pytest.mark.parametrize(("written", "meant"), [
    ("stek, buurt", ["stek", "buurt"]), ("stek;buurt", ["stek", "buurt"]), ("stek / buurt", ["stek", "buurt"]), ("stek en buurt", ["stek", "buurt"]),
    ("stek & buurt", ["stek", "buurt"]), ("stek+buurt", ["stek", "buurt"]), ("buurt", ["buurt"]), ("stek,stek", ["stek"]),
])  # fmt: skip
def test_a_list_is_read_whatever_joins_it(loaded, written, meant):
    given = loaded(sessions=f'session,date,activity_type,organisations,minutes,status\nS1,2024-03-12,workshop,"{written}",90,held\n',
                   attendance="session,person,status\nS1,P01,present\n")  # fmt: skip
    assert given.report.problems == []
    assert given.rows("select organisations from sessions") == [(meant,)]


def test_sources_are_read_whatever_joins_them(tmp_path):
    assert delivered(INPUTS / "list_joined_by_comma", tmp_path / "data").code == 0


def test_only_the_part_of_a_list_that_is_no_code_is_refused_and_the_others_stay(loaded):
    given = loaded(sessions='session,date,activity_type,organisations,sources,status\nS1,2024-03-12,workshop,"stek, buurd","talenten, omgan",held\n',
                   attendance="session,person,status\nS1,P01,present\n")  # fmt: skip
    told = {it.field: (it.kind, it.value, it.proposal) for it in given.report.problems}
    assert told == {
        "organisations": ("unknown_reference", "buurd", "stek, buurt"),
        "sources": ("unknown_code", "omgan", "talenten, omgaan"),
    }


@pytest.mark.parametrize("joined", [",", "+", " / ", ";"])
def test_a_list_of_nothing_is_blank(loaded, joined):
    given = loaded(sessions=f'session,date,activity_type,organisations,status\nS1,2024-03-12,workshop,"{joined}",held\n',
                   attendance="session,person,status\nS1,P01,present\n")  # fmt: skip
    assert "blank" in given.kinds()


def test_a_scale_is_never_offered_as_a_code(tmp_path):
    said = rehearsed(INPUTS / "answer_outside_scale", tmp_path / "data")
    assert said.code == 1
    assert said.text.rstrip().endswith("“11” is geen antwoord op deze vraag: 1–10.")


def test_row_numbers_are_those_of_the_file_when_rows_that_are_known_are_filled_up(tmp_path):
    assert delivered(INPUTS / "row_numbers_short_list" / "1_first", tmp_path / "data").code == 0
    said = rehearsed(INPUTS / "row_numbers_short_list" / "2_short_list", tmp_path / "data")
    assert said.code == 1
    assert "bijeenkomsten.csv, rij 3, kolom organisaties: “ST9”" in said.text


def _copy(name: str, folder: Path, old: str = "", new: str = "") -> Path:
    """The folder of a fault, with one word written otherwise everywhere."""
    copy = folder / name
    copy.mkdir()
    for file in (INPUTS / name).iterdir():
        raw = file.read_bytes()
        mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
        text = raw.decode("utf-8-sig")
        copy.joinpath(file.name).write_bytes(mark + (text.replace(old, new) if old else text).encode())
    return copy
