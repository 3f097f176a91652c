"""A file that is no workbook, is protected, damaged or blown up is refused with a sentence, never with a traceback."""

import os
import random
import zipfile

import pytest

from loaders import workbook_safety
from loaders.workbook_looks import far
from loaders.workbook_marks import Marks
from loaders.workbook_safety import unsafe
from tests.loaders import workbooks
from tests.loaders.right_input import load_from

ROWS = [["school", "naam"], ["noord", "Noord"], ["zuid", "Zuid"]]
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(("content", "kind"), [
    (b"", "not_a_workbook"),
    (b"school,naam\n", "nearly_table"),
    (os.urandom(5000), "not_a_workbook"),
    (b"PK\x03\x04" + bytes(100), "cut_short"),
    (OLD, "other_spreadsheet"),
    (OLD + "EncryptedPackage".encode("utf-16-le"), "password"),
])  # fmt: skip
def test_looked_at_by_content(tmp_path, content, kind):
    source = tmp_path / "invoer.xlsx"
    source.write_bytes(content)
    assert load_from(source).only().kind == kind


@pytest.mark.parametrize(("part", "kind"), [
    ("mimetype", "other_spreadsheet"), ("xl/workbook.bin", "other_spreadsheet"), ("word/document.xml", "not_a_workbook"),
])  # fmt: skip
def test_other_archives(tmp_path, part, kind):
    with zipfile.ZipFile(tmp_path / "invoer.xlsx", "w") as archive:
        archive.writestr(part, "text")
    assert load_from(tmp_path / "invoer.xlsx").only().kind == kind


def test_a_bomb_is_not_opened(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=ROWS)
    with zipfile.ZipFile(source, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", bytes(5_000_000))
    assert load_from(source).only().kind == "unpacks_too_large"


def test_a_workbook_over_the_limit_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_safety, "UNPACKED", 1000)
    assert load_from(workbooks.write(tmp_path / "invoer.xlsx", scholen=ROWS)).only().kind == "unpacks_too_large"


def test_an_archive_that_lies_about_its_size(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=ROWS)
    with zipfile.ZipFile(source) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    raw = source.read_bytes()
    assert size.to_bytes(4, "little") in raw
    source.write_bytes(raw.replace(size.to_bytes(4, "little"), (10).to_bytes(4, "little")))
    assert load_from(source).only().kind == "broken_workbook"


def test_a_cell_far_away_is_refused_before_it_fills_the_memory(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=ROWS)
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    workbooks.change(source, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"</sheetData>", far))
    problem = load_from(source).only()
    assert (problem.kind, problem.expected) == ("sheet_too_large", "XFD1048576")


def test_a_form_that_reaches_too_far_is_left_out_and_said_so(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=ROWS, Formulier=[["_uuid", "Persoon"], ["u1", "P01"]])
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    workbooks.change(source, "xl/worksheets/sheet2.xml", lambda xml: xml.replace(b"</sheetData>", far))
    given = load_from(source)
    assert (given.only().kind, given.only().place, given.report.unknown) == ("sheet_too_large", "Formulier", ["Formulier"])


@pytest.mark.parametrize(("height", "width", "corner"), [
    (1_048_576, 5, ""), (1_200, 16_384, ""), (1_048_577, 1, "A1048577"), (1, 16_385, "XFE1"), (1_048_576, 20, "T1048576"),
])  # fmt: skip
def test_a_high_or_a_wide_sheet_is_fine_until_excel_ends(height, width, corner):
    assert far(Marks(height, width)) == corner


def test_what_cannot_be_opened_is_told(tmp_path):
    loop = tmp_path / "invoer.xlsx"
    loop.symlink_to(loop)
    assert unsafe(loop).kind == unsafe(tmp_path).kind == "unreadable"


def test_an_empty_sheet_is_refused(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=ROWS, toestemmingen=[])
    problem = load_from(source).only()
    assert (problem.kind, problem.table, problem.place) == ("no_header", "consents", "toestemmingen")


def test_one_table_in_two_sheets(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=ROWS, Schools=ROWS)
    assert load_from(source).only().kind == "table_twice"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                  "xl/_rels/workbook.xml.rels", "[Content_Types].xml"])  # fmt: skip
def test_a_damaged_part_never_gives_a_traceback(tmp_path, part):
    chance = random.Random(7)
    for number in range(8):
        source = workbooks.write(tmp_path / f"{number}.xlsx", scholen=ROWS)

        def cut(xml: bytes) -> bytes:
            place = chance.randrange(len(xml))
            return xml[:place] + bytes(chance.randrange(256) for _ in range(3)) + xml[place + chance.randrange(40) :]

        workbooks.change(source, part, cut)
        report = load_from(source).report
        assert report.accepted or report.problems
