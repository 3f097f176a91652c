"""Sheets that are right XML but not as Excel writes it: no cell far away, blank only by its looks, or hidden goes untold."""

import datetime

import pytest

from loaders.grid import grids_of, rows_of
from loaders.imports import propose
from tests.loaders import sheet_parts, workbooks
from tests.loaders.right_input import load_from
from tests.loaders.sheet_parts import book, placeless, prefixed, texts, whole

HEAD = texts(1, "school", "naam", "gezinnen in beeld")
FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
FIRST = texts(2, "noord", "Noord")
MAPPING = {"lijst": ("schools", {"school": "school", "hoe heet hij": "label", "telling": "eligible_families"})}
OWN = texts(1, "school", "hoe heet hij", "telling")


def with_cell(cell: str) -> str:
    """A whole school in row 2 whose third cell is this one."""
    return FIRST.replace("</row>", f"{cell}</row>")


@pytest.mark.parametrize("xml", [
    whole(HEAD + FAR, '<rowBreaks count="1"><brk id="2"/></rowBreaks>'),
    whole(HEAD + FIRST + '<row r="3"><c r="XFD1048576"><v>1</v></c></row>'),
    whole(HEAD + FAR + '<!-- <row r="2"> -->'),
    prefixed(whole(HEAD + FAR)),
    whole(HEAD + '<row><c r="XFD1048576"><v>1</v></c></row>'),
    whole(HEAD + "<row r='1048576'><c r = 'XFD1048576'><v>1</v></c></row>"),
])  # fmt: skip
def test_a_cell_far_away_is_refused_however_it_is_written(tmp_path, xml):
    problem = load_from(book(tmp_path / "invoer.xlsx", xml)).only()
    assert (problem.kind, problem.place, problem.expected) == ("sheet_too_large", "scholen", "XFD1048576")


@pytest.mark.parametrize(("place", "corner"), [("ZZZZZ2", "ZZZZZ2"), ("C1048577", "C1048577")])
def test_a_cell_where_no_workbook_has_any_is_refused(tmp_path, place, corner):
    rows = HEAD + FIRST + f'<row r="1048577"><c r="{place}"><v>1</v></c></row>'
    problem = load_from(book(tmp_path / "invoer.xlsx", whole(rows))).only()
    assert (problem.kind, problem.expected) == ("sheet_too_large", corner)


@pytest.mark.parametrize("xml", [
    whole(HEAD + FAR + FIRST),
    whole(HEAD + FIRST.replace("</row>", '<c r="B2"><v>7</v></c></row>')),
    whole(HEAD + FIRST + f'<row r="{"9" * 5000}"></row>'),
    whole(HEAD + FIRST + '<row r="3"><c r="$A$3"><v>1</v></c></row>'),
    whole(HEAD + FIRST).replace("UTF-8", "gb2312"),
    whole(HEAD + FIRST).replace("UTF-8", "nope-8"),
    whole(HEAD + FIRST).replace("<worksheet", '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">]><worksheet', 1),
    whole(HEAD + FIRST).removesuffix("</worksheet>"),
])  # fmt: skip
def test_what_no_program_writes_is_damaged(tmp_path, xml):
    assert load_from(book(tmp_path / "invoer.xlsx", xml)).only().kind == "broken_workbook"
    assert rows_of(book(tmp_path / "nog eens.xlsx", xml)) == {}


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
@pytest.mark.parametrize("encoding", [b"gb2312", b"nope-8"])
def test_a_part_in_an_encoding_that_is_not_known(tmp_path, part, encoding):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=[["school", "naam"], ["noord", "Noord"]])
    workbooks.change(source, part, lambda xml: b'<?xml version="1.0" encoding="' + encoding + b'"?>' + xml[xml.index(b"?>") + 2 :])
    assert load_from(source).only().kind == "broken_workbook"


ERROR = '<c r="C2" t="e"><v>#N/A</v></c>'
FORMULA = '<c r="C2"><f>TODAY()</f></c>'


@pytest.mark.parametrize(("cell", "kind"), [(ERROR, "error_cell"), (FORMULA, "formula_without_result")])
@pytest.mark.parametrize("how", [
    str, prefixed, placeless, lambda xml: prefixed(placeless(xml)), lambda xml: xml.replace('"', "'"),
    lambda xml: xml.replace('t="e"', 't = "e"').replace("<f>", "<f  >"),
])  # fmt: skip
def test_a_cell_that_only_looks_blank_is_refused_however_it_is_written(tmp_path, how, cell, kind):
    problem = load_from(book(tmp_path / "invoer.xlsx", how(whole(HEAD + with_cell(cell))))).only()
    assert (problem.kind, problem.row, problem.column, problem.expected) == (kind, 2, "gezinnen in beeld", "C2")


def test_a_formula_of_a_rule_beside_the_cells_is_none_of_a_cell(tmp_path):
    rule = '<extLst><ext><x14:dataValidation xmlns:x14="x"><xm:f xmlns:xm="y">A1</xm:f></x14:dataValidation></ext></extLst>'
    assert load_from(book(tmp_path / "invoer.xlsx", whole(HEAD + with_cell('<c r="C2"><v>3</v></c>'), rule))).report.accepted


def test_every_kind_and_column_is_counted(tmp_path):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}" t="e"><v>#REF!</v></c></row>' for n in range(2, 302))
    report = load_from(book(tmp_path / "invoer.xlsx", whole(HEAD + rows + with_cell(ERROR).replace("2", "302")))).report
    counts = {(group.problems[0].column, group.problems[0].kind): group.count for group in report.groups.values()}
    assert counts["naam", "error_cell"] == 300 and counts["gezinnen in beeld", "error_cell"] == 1


@pytest.mark.parametrize("value", ["0", ""])
def test_a_result_that_nothing_worked_out_is_none(tmp_path, value):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=[["school", "naam", "gezinnen in beeld"], ["noord", "Noord", "=6+6"]])
    workbooks.change(source, sheet_parts.SHEET, lambda xml: xml.replace(b"</f><v>0</v>", f"</f><v>{value}</v>".encode()))
    assert load_from(source).only().kind == "formula_without_result"
    workbooks.change(source, "xl/workbook.xml", lambda xml: xml.replace(b'fullCalcOnLoad="1"', b""))
    assert load_from(source).report.accepted == (value == "0")


@pytest.mark.parametrize(("cell", "kind"), [(ERROR, "error_cell"), (FORMULA, "formula_without_result")])
def test_a_mapped_sheet_is_looked_at_as_closely(tmp_path, cell, kind):
    source = book(tmp_path / "lijst.xlsx", whole(OWN + with_cell(cell)), "lijst")
    (problem,) = propose([source], None, mapping=MAPPING).report.problems
    assert (problem.kind, problem.row, problem.column, problem.expected) == (kind, 2, "telling", "C2")


def test_merged_cells_of_a_mapped_sheet(tmp_path):
    rows = OWN + with_cell('<c r="C2"><v>3</v></c>') + texts(3, "zuid", "Zuid")
    source = book(tmp_path / "lijst.xlsx", whole(rows, '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>'), "lijst")
    (problem,) = propose([source], None, mapping=MAPPING).report.problems
    assert (problem.kind, problem.expected) == ("merged_cells", "C2:C3")


def test_a_mapped_sheet_with_a_cell_far_away_is_refused(tmp_path):
    source = book(tmp_path / "lijst.xlsx", whole(OWN + FIRST + FAR), "lijst")
    (problem,) = propose([source], None, mapping=MAPPING).report.problems
    assert (problem.kind, problem.table, problem.expected) == ("sheet_too_large", "schools", "XFD1048576")
    assert grids_of(source) == [] and rows_of(source) == {"lijst": []}


def test_a_blank_far_to_the_right_costs_nothing(tmp_path):
    far = texts(3, "zuid", "Zuid").replace("</row>", '<c r="XFD3" t="inlineStr"><is><t> </t></is></c></row>')
    wide = HEAD.replace("</row>", '<c r="XFD1" t="inlineStr"><is><t> </t></is></c></row>')
    given = load_from(book(tmp_path / "invoer.xlsx", whole(wide + FIRST + far)))
    assert given.report.accepted and given.report.rows == {"schools": 2}


def test_a_form_with_a_cell_far_away_is_told(tmp_path):
    rows = [["_uuid", "_submission_time", "family"], ["1", "2024-03-12T10:00:00", "F01"]]
    source = workbooks.write(tmp_path / "kobo.xlsx", Bezoek=rows)
    workbooks.change(source, sheet_parts.SHEET, lambda xml: xml.replace(b"</sheetData>", f"{FAR}</sheetData>".encode()))
    problem = load_from(source).only()
    assert (problem.kind, problem.place) == ("sheet_too_large", "Bezoek")


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_named(tmp_path, state):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=[["school", "naam"], ["noord", "Noord"]], Uitleg=[["x"]])
    workbooks.change(source, "xl/workbook.xml", lambda xml: xml.replace(b'name="scholen"', f'name="scholen" state="{state}"'.encode()))
    given = load_from(source)
    assert given.report.accepted and given.only("warning").kind == "hidden_sheet"


def test_hidden_rows_are_counted(tmp_path):
    second = texts(3, "zuid", "Zuid").replace("<row", '<row hidden="1"')
    blank = '<row r="4" hidden="1"><c r="A4" s="0"/></row>'
    given = load_from(book(tmp_path / "invoer.xlsx", whole(HEAD.replace("<row", '<row hidden="1"') + FIRST + second + blank)))
    problem = given.only("warning")
    assert (problem.kind, problem.row, problem.expected) == ("hidden_rows", 3, "1")


REMADE = [datetime.date(2024, 12, 3), datetime.time(9, 30), True, 1.5]


@pytest.mark.parametrize("code", REMADE)
def test_a_code_that_excel_made_into_something_else_is_refused(tmp_path, code):
    rows = [["noord", "Noord", 1.0], [code, "Zuid", None]]
    for name, given in (("scholen", ["school", "naam", "gezinnen in beeld"]), ("lijst", ["school", "hoe heet hij", "telling"])):
        source = workbooks.write(tmp_path / f"{name}.xlsx", **{name: [given, *rows]})
        (problem,) = propose([source], None, mapping=MAPPING).report.problems
        assert (problem.kind, problem.row, problem.column, problem.field) == ("remade_code", 3, "school", "school")


def test_a_whole_number_is_a_code(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=[["school", "naam"], [12, "Noord"], [7.0, "Zuid"]])
    assert load_from(source).rows("select school from schools order by all") == [("12",), ("7",)]


def test_a_row_of_column_names_to_the_end_is_refused(tmp_path):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=[["school", "naam", *map(str, range(5000))], ["noord", "Noord"]])
    problem = load_from(source).only()
    assert (problem.kind, problem.row, problem.expected) == ("sheet_too_large", 1, "GJJ1")
