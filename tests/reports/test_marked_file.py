"""Marks stand in the workbook that they belong to, also where two have a sheet of the same name."""

import io
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from loaders.imports import propose
from reports.marked_file import marked_file
from tests.loaders import workbooks

GOOD = [["school", "naam"], ["noord", "Noord"]]
WRONG = [["school", "naam"], ["zuid", "Zuid"], ["oost", None]]
OTHER = [["school", "naam"], ["west", "West"], ["hier", None]]
TITLED = [["Lijst van mei"], *GOOD]
NO_HEADER = [["zuid", "Zuid"], ["oost", "Oost"]]


@pytest.mark.parametrize(("one", "other", "marked"), [
    ({"scholen": GOOD}, {"scholen": OTHER}, ["hier"]), ({"scholen": WRONG}, {"scholen": GOOD}, ["oost"]),
    ({"scholen": WRONG}, {"scholen": OTHER}, ["oost", "hier"]), ({"scholen": NO_HEADER}, {"scholen": TITLED}, ["zuid", "school"]),
    ({"Blad1": GOOD, "notities": [["a"]]}, {"scholen": OTHER, "notities": [["b"]]}, ["school", "a", "hier"]),
])  # fmt: skip
def test_each_in_its_own_workbook(tmp_path, one, other, marked):
    sources = [workbooks.write(tmp_path / "een.xlsx", **one), workbooks.write(tmp_path / "twee.xlsx", **other)]
    book = load_workbook(io.BytesIO(marked_file(sources, propose(sources, None).report)))
    told = [[row[0].value for row in sheet if row[-1].value and row[-1].fill.fgColor.rgb.endswith(("F6C7C0", "FBE7B2"))] for sheet in book]
    assert [value for values in told for value in values] == marked


MESSY = [
    ["Lijst van mei"], [], ["bijeenkomst", "persoon", "roepnaam", "status", "rol", "minuten"],
    ["S1", "P01", "Kanarievogel", "misschien", "", 9000], ["S1", "P02", "Kanarievogel", "afwezig", "", ""],
]  # fmt: skip
OTHERS = {
    "bijeenkomsten": [["bijeenkomst", "datum", "activiteit", "status", "organisaties"], ["S1", "2024-03-12", "workshop", "held", "stek"]],
    "personen": [["persoon", "soort"], ["P01", "bewoner"], ["P02", "bewoner"]], "organisaties": [["organisatie", "naam"], ["stek", "Stek"]],
}  # fmt: skip
MENDED = {"misschien": "aanwezig", "9000": "90"}


@pytest.fixture
def others(tmp_path):
    return workbooks.write(tmp_path / "rest.xlsx", **OTHERS)


@pytest.fixture
def copy(tmp_path, others):
    sources = [others, workbooks.write(tmp_path / "mei.xlsx", aanwezigheid=MESSY)]
    return load_workbook(io.BytesIO(marked_file(sources, propose(sources, None).report)))


def test_each_thing_wrong_has_a_line_of_its_own_in_a_row_as_high_as_its_lines(copy):
    sheet = copy["aanwezigheid"]
    told = sheet["G4"].value.split("\n")
    assert len(told) == 2 and told[0].startswith("Kolom status: “misschien”") and told[1].startswith("Kolom minuten: “9000”")
    assert "aanwezigheid" not in sheet["G4"].value and sheet["D4"].comment.text.startswith("“misschien” is geen bekende code")
    lines = [sum(-(-len(line) // 80) for line in str(sheet.cell(row, 7).value).split("\n")) for row in (3, 4)]
    assert [sheet.row_dimensions[row].height for row in (3, 4)] == [15 * many for many in lines] and lines[1] > 2
    assert not sheet["E4"].alignment.wrap_text and sheet["G4"].alignment.wrap_text
    assert (sheet.freeze_panes, sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("A4", "landscape", 0)
    assert sheet.column_dimensions["A"].width > len("bijeenkomst") and "Kanarievogel" not in str([*sheet.values])


def test_the_marked_copy_can_be_mended_and_given_as_it_is(tmp_path, others, copy):
    for cell in (cell for row in copy["aanwezigheid"] for cell in row):
        cell.value = MENDED.get(cell.value, cell.value)
    copy.save(tmp_path / "gemerkt.xlsx")
    report = propose([others, tmp_path / "gemerkt.xlsx"], None).report
    assert report.accepted and report.rows["attendance"] == 2, report.lines()


def test_a_row_is_never_higher_than_excel_has_them(tmp_path):
    """One row of a form holds many answers, and all of them may be wrong."""
    source = workbooks.write(tmp_path / "mei.xlsx", aanwezigheid=MESSY)
    report = propose([source], None).report
    [some] = [group for group in report.groups.values() if group.problems[0].kind == "unknown_code"]
    some.problems = [replace(some.problems[0], value=f"misschien {nth}") for nth in range(60)]
    sheet = load_workbook(io.BytesIO(marked_file([source], report)))["aanwezigheid"]
    told = sheet["G4"].value.split("\n")
    assert sheet.row_dimensions[4].height <= 409 and told[-1].startswith("En nog ") and len(told) > 10
    every = {it.beside() for group in report.groups.values() for it in group.problems if it.line == 4}
    assert len(told) - 1 + int(told[-1].split()[2].rstrip(":")) == len(every) > 60 and set(told[:-1]) < every


def test_notes_above_the_table_leave_room_for_its_rows(tmp_path):
    long = workbooks.write(tmp_path / "lang.xlsx", aanwezigheid=[*[["Uitleg"]] * 20, *MESSY[2:]])
    sheet = load_workbook(io.BytesIO(marked_file([long], propose([long], None).report)))["aanwezigheid"]
    assert "misschien" in sheet["G22"].value and "weggelaten" in sheet["G21"].value
    assert sheet.freeze_panes is None and sheet.print_title_rows is None
