"""Files that are not what their name says, cannot be opened, or have a name of their own: each is told in its own words."""

import os
import zipfile
from pathlib import Path

import pytest

from loaders.imports import propose
from tests.loaders import workbooks
from tests.loaders.right_input import RIGHT, load_from
from translations import use

HTML = b"<html><table><tr><td>gezin</td></tr></table></html>"
XML = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
FAMILIES = "gezin;focusgezin\nF01;ja\n"


@pytest.mark.parametrize("name", ["lijst.xls", "families.csv", "lijst.xlsx", "lijst"])
@pytest.mark.parametrize(("content", "kind"), [
    (b"%PDF-1.7\n%\xe2\xe3", "pdf"), (HTML, "web_page"), (b"\xef\xbb\xbf \n<!DOCTYPE html>" + HTML, "web_page"), (XML, "old_xml"),
    (b"PK\x03\x04" + bytes(100), "cut_short"),
])  # fmt: skip
def test_told_by_what_is_in_it(tmp_path, name, content, kind):
    (tmp_path / name).write_bytes(content)
    assert load_from(tmp_path / name).only().kind == kind
    assert [it.kind for it in propose([tmp_path / name], None).report.problems] == [kind]


@pytest.mark.parametrize("name", ["gezinnen.xlsx", "gezinnen.dat", "gezinnen", "gezinnen.csv.bak", "lijst.tsv", "lijst.dat"])
def test_a_text_is_read_whatever_it_is_called(tmp_path, name):
    text = FAMILIES.replace(";", "\t") if name.endswith("tsv") else FAMILIES
    (tmp_path / name).write_text(text)
    report = propose([tmp_path / name], None).report
    assert report.rows == {"families": 1}, report.lines()


def test_a_workbook_under_the_name_of_a_text_in_a_folder(folder):
    target = folder(schools=None)
    workbooks.write(target / "boek.xlsx", schools=[["school", "naam"], ["noord", "Noord"]]).rename(target / "scholen.csv")
    problem = load_from(target).report.problems[0]
    assert (problem.kind, problem.place) == ("workbook_as_text", "scholen.csv") and ".xlsx" in problem.message()


@pytest.mark.parametrize("text", ["gezin;focusgezin;opmerking\nF01;ja;x\n", "gezin;focusgezin;Voornaam\nF01;ja;Fatima\n"])
def test_which_table_it_nearly_is(tmp_path, text):
    (tmp_path / "lijst.csv").write_text(text)
    use("nl")
    problem = load_from(tmp_path / "lijst.csv").only()
    assert (problem.kind, problem.expected) == ("nearly_table", "gezinnen")
    (tmp_path / "anders.csv").write_text("appel;peer\n1;2\n")
    assert "gezinnen" in load_from(tmp_path / "anders.csv").only().expected


def test_a_sheet_that_is_nearly_a_table_is_to_be_called_so(tmp_path):
    source = workbooks.write(tmp_path / "lijst.xlsx", Blad1=[["gezin", "focusgezin", "opmerking"], ["F01", "ja", "x"]])
    use("nl")
    problem = load_from(source).only()
    assert (problem.kind, problem.expected) == ("nearly_sheet", "gezinnen") and ".csv" not in problem.message()


def test_a_workbook_alone_in_a_folder_is_a_workbook_still(tmp_path):
    (tmp_path / "in").mkdir()
    workbooks.write(tmp_path / "in" / "gezinnen.xlsx", gezinnen=[["gezin", "focusgezin"], ["F01", "ja"]])
    given = load_from(tmp_path / "in")
    assert (given.kinds(), given.report.unknown) == (["no_tables"], ["gezinnen.xlsx"])


def test_a_broken_instrument_is_told_once_for_the_files_beside_it(tmp_path, folder):
    sources = [folder() / f"{table}.csv" for table in ("schools", "families", "people")]
    (sources[0].parent / "own.toml").write_text('id = "own"\nlabel = \n')
    assert [it.kind for it in propose([*sources, sources[0].parent / "absent.csv"], None).report.problems].count("bad_instrument") == 1


def test_folders_and_links_inside_a_folder_are_named(folder):
    target = folder()
    (target / "oud").mkdir()
    (target / "stories.csv").mkdir()
    (target / "targets.csv").symlink_to("/nergens")
    report = load_from(target).report
    assert report.accepted and sorted(report.unknown) == ["oud/", "stories.csv/", "targets.csv"]


def test_what_cannot_be_opened_is_refused_by_name(folder, tmp_path):
    target = folder(schools=None)
    (target / "schools.csv").symlink_to("/proc/self/mem")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    assert load_from(target).report.problems[0].kind == "unreadable"
    for source, kind in {tmp_path / "loop.csv": "not_found", Path("/tmp/ge\0z.csv"): "not_found", tmp_path / ("x" * 300): "unreadable",
                         target / "schools.csv": "unreadable"}.items():  # fmt: skip
        assert [it.kind for it in propose([source], None).report.problems] == [kind]


@pytest.mark.parametrize("ending", [b".csv", b".xlsx"])
def test_a_name_that_is_no_text(tmp_path, ending):
    source = Path(os.fsdecode(os.fsencode(tmp_path) + b"/gezin\xff" + ending))
    source.write_text(FAMILIES)
    problem = propose([source], None).report.problems[0]
    assert problem.kind == "file_name" and problem.message().encode()


def test_a_file_of_zeros_in_an_archive_is_still_no_workbook(tmp_path):
    with zipfile.ZipFile(tmp_path / "families.csv", "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert load_from(tmp_path / "families.csv").only().kind == "workbook_as_text"


@pytest.mark.parametrize(("day", "kind"), [
    ("45351", "serial_date"), ("45351,5", "serial_date"), ("9/13/2024", "month_first_date"), ("12-25-24", "month_first_date"),
    ("31-2-2024", "not_a_date"), ("20240312", "not_a_date"),
])  # fmt: skip
def test_a_date_with_a_way_out_of_its_own(loaded, day, kind):
    problem = loaded(families=f'family,focus,started\nF01,ja,"{day}"\nF02,ja,\n').only()
    assert (problem.kind, problem.row, problem.value) == (kind, 2, day)


def test_a_long_list_is_cut(loaded):
    extra = ",".join(f"vraag{n}" for n in range(500))
    lines = "\n".join(loaded(schools=RIGHT["schools"].replace("families\n", f"families,{extra}\n")).report.lines())
    assert "vraag29 and 470 more" in lines and "vraag30," not in lines


def test_an_instrument_may_be_given_beside_the_tables(folder):
    target = folder()
    (target / "mood.toml").write_text('id = "mood"\nversion = "1"\nlabel = "M"\nconstruct = "stress"\ndirection = "lower_is_better"\n'
                                      'aggregate = "sum"\nrange = [0, 5]\nitems = [{ id = "q", min = 0, max = 5 }]\n')  # fmt: skip
    report = propose([*target.glob("*.csv"), target / "mood.toml"], None).report
    assert report.accepted and report.added == ["mood"], report.lines()
