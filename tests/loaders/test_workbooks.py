"""An Excel workbook goes the same way as a folder: real dates, real numbers, titles above, Excel's own row numbers."""

import datetime

import pytest

from tests.loaders import workbooks
from tests.loaders.right_input import RIGHT, load_from

DAY = datetime.date(2024, 3, 12)


@pytest.fixture
def workbook(tmp_path):
    return lambda **sheets: load_from(workbooks.write(tmp_path / "invoer.xlsx", **sheets))


def test_the_right_input_as_a_workbook(workbook):
    given = workbook(**{table: [line.split(",") for line in text.splitlines()] for table, text in RIGHT.items()})
    assert given.report.accepted, given.report.lines()
    assert given.report.rows == {table: len(text.splitlines()) - 1 for table, text in RIGHT.items()}
    assert given.rows("select origin from generation") == [("invoer.xlsx",)]


def test_real_dates_times_numbers_and_booleans(workbook):
    given = workbook(
        Organisaties=[["organisatie", "naam"], ["stek", "Stek"]],
        Bijeenkomsten=[
            ["bijeenkomst", "datum", "begint", "activiteit", "organisaties", "minuten", "status"],
            [12, datetime.datetime(2024, 3, 12, 9, 30), datetime.time(9, 30), "Kunst", "stek", 90.0, "gehouden"],
        ],
        Gezinnen=[["gezin", "focusgezin", "gestart"], ["F01", True, DAY], ["F02", False, None], ["F03", "x", "12 mrt 2024"]],
        Middelen=[["maand", "organisatie", "kostenlijn", "soort", "begroot", "besteed"],
                  [datetime.date(2024, 3, 1), "stek", "loon", "uren", 1.234, 1234.5]],
    )  # fmt: skip
    assert given.report.accepted, given.report.lines()
    assert given.rows("select session, date, begins, minutes from sessions") == [("12", DAY, "09:30", 90)]
    assert given.rows("select focus, started from families order by family") == [(True, DAY), (False, None), (True, DAY)]
    assert given.rows("select month, budget, spent from resources") == [("2024-03", 1.234, 1234.5)]


def test_a_riddle_typed_as_text_stays_a_riddle(workbook):
    given = workbook(schools=[["school", "label", "eligible_families"], ["noord", "Noord", "1.234"]])
    assert given.only().kind == "ambiguous_number"


@pytest.mark.parametrize("above", [0, 1, 3])
@pytest.mark.parametrize("beside", [0, 2])
def test_rows_are_counted_as_in_excel(workbook, above, beside):
    left = [None] * beside
    rows = [[*left, "Register van de pilot"], *[[]] * (above - 1)] if above else []
    rows += [[*left, "school", "naam"], [*left, "noord", "Noord"], [], [*left, "noord", "Weer"]]
    problem = workbook(scholen=rows).only()
    assert (problem.kind, problem.place, problem.row, problem.expected) == ("duplicate", "scholen", above + 4, str(above + 2))


def test_rows_above_that_are_blank(workbook):
    given = workbook(scholen=[[], [], ["school", "naam"], ["noord", "Noord"], ["noord", "Weer"]])
    assert (given.only().row, given.report.warnings.total()) == (5, 0)


def test_other_sheets_are_named(workbook):
    given = workbook(scholen=[["school", "naam"], ["noord", "Noord"]], Toelichting=[["vul in"]])
    assert given.report.accepted and given.report.unknown == ["Toelichting"]


def test_cells_beyond_the_headers_are_refused(workbook):
    given = workbook(scholen=[["school", "naam"], ["noord", "Noord", None, "let op"]])
    assert (given.only().kind, given.only().row) == ("too_many_cells", 2)


def test_instruments_beside_the_workbook_count(tmp_path):
    (tmp_path / "instruments").mkdir()
    (tmp_path / "instruments" / "mood.toml").write_text(
        'id="mood"\nversion="1"\nlabel="Mood"\nconstruct="stress"\ndirection="lower_is_better"\naggregate="sum"\n'
        'range=[0,5]\nmax_missing=0\n[[items]]\nid="total"\nmin=0\nmax=5\n'
    )
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=[["school", "naam"], ["noord", "Noord"]])
    assert load_from(source).report.added == ["mood"]


SHEET = "xl/worksheets/sheet1.xml"
SCHOOLS = [["school", "naam", "gezinnen in beeld", "notitie"], ["noord", "Noord", 40, 1], ["zuid", "Zuid", 30, 2]]


@pytest.mark.parametrize(("cell", "kind", "value"), [
    (b'<c r="C3" t="e"><v>#N/A</v></c>', "error_cell", "#N/A"),
    (b'<c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "error_cell", "#DIV/0!"),
    (b'<c r="C3"><f>SUM(A1:A2)</f></c>', "formula_without_result", ""),
    (b'<c r="C3"><f>SUM(A1:A2)</f><v></v></c>', "formula_without_result", ""),
])  # fmt: skip
def test_a_cell_that_only_looks_blank_is_refused(tmp_path, cell, kind, value):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=SCHOOLS)
    workbooks.change(source, SHEET, lambda xml: xml.replace(b'<c r="C3"><v>30</v></c>', cell))
    problem = load_from(source).only()
    assert (problem.kind, problem.row, problem.column, problem.value) == (kind, 3, "gezinnen in beeld", value)
    assert "C3" in problem.message()


@pytest.mark.parametrize(("old", "new"), [
    (b'<c r="C3"><v>30</v></c>', b'<c r="C3"><f>10+20</f><v>30</v></c>'),
    (b'<c r="C3"><v>30</v></c>', b'<c r="C3" t="str"><f>IF(1,"","")</f><v></v></c>'),
    (b'<c r="D3"><v>2</v></c>', b'<c r="D3" t="e"><v>#N/A</v></c>'),
])  # fmt: skip
def test_formulas_with_a_result_and_errors_in_columns_left_out_are_fine(tmp_path, old, new):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=SCHOOLS)
    workbooks.change(source, SHEET, lambda xml: xml.replace(old, new))
    assert load_from(source).report.accepted


@pytest.mark.parametrize(("merged", "refused"), [(b"B2:B3", True), (b"A1:B1", False), (b"D2:D3", False)])
def test_merged_cells_among_the_rows_are_refused(tmp_path, merged, refused):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=SCHOOLS)
    cells = b'</sheetData><mergeCells count="1"><mergeCell ref="' + merged + b'"/></mergeCells>'
    workbooks.change(source, SHEET, lambda xml: xml.replace(b"</sheetData>", cells))
    given = load_from(source)
    assert given.kinds() == (["merged_cells"] if refused else [])


def _with_merged(tmp_path, rows: list[list], merged: str):
    source = workbooks.write(tmp_path / "invoer.xlsx", scholen=rows)
    cells = f'</sheetData><mergeCells count="1"><mergeCell ref="{merged}"/></mergeCells>'.encode()
    return load_from(workbooks.change(source, SHEET, lambda xml: xml.replace(b"</sheetData>", cells)))


@pytest.mark.parametrize(("rows", "merged", "kinds"), [
    ([["school", "naam", None, "notitie"], ["noord", "Noord", 40, "x"]], "B1:C1", ["merged_names", "nameless_column"]),
    ([[None, None, "gezinnen in beeld"], ["school", "naam", None], ["noord", "Noord", 40]], "C1:C2", ["merged_names", "title_lines"]),
    ([["school", "soort"], [None, "naam"], ["noord", "Noord"]], "A1:A2", ["merged_names"]),
    ([["Scholen van de pilot", None], ["school", "naam"], ["noord", "Noord"]], "A1:B1", ["title_lines"]),
])  # fmt: skip
def test_merged_column_names_are_told(tmp_path, rows, merged, kinds):
    given = _with_merged(tmp_path, rows, merged)
    assert sorted(given.kinds("warning")) == kinds
    told = [it.message() for it in given.report.problems if it.kind == "merged_names"]
    assert all(merged in it for it in told)
