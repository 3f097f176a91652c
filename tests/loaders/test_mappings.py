"""Files with headers of their own: a mapping is proposed, confirmed, and remembered for the next file like it."""

import pytest

from data_model.generations import current
from loaders.grid import LOOKED_AT, grids_of
from loaders.imports import propose, run
from loaders.proposing import proposed_mappings
from tests.loaders.state import rows
from tests.loaders.workbooks import write

FORM = "Tijdstempel;Welke bijeenkomst?;Code deelnemer;Was er (aanwezig/afwezig);Roepnaam\n" + "1-1;S4;P01;aanwezig;Fatima\n1-1;S4;P02;afwezig;Sem\n"
COLUMNS = {"Welke bijeenkomst?": "session", "Code deelnemer": "person", "Was er (aanwezig/afwezig)": "status"}


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "Formulier 1.csv"
    path.write_text(FORM)
    return path


def test_a_mapping_is_proposed_by_names_and_by_what_stands_below_them(begun, form):
    (proposed,) = proposed_mappings(form, current())
    assert (proposed.table, proposed.certain) == ("attendance", True)
    assert {header: column for header, column in proposed.columns.items() if column} == COLUMNS
    assert proposed.columns["Roepnaam"] is None


def test_a_confirmed_mapping_is_used_and_remembered(begun, form, tmp_path):
    assert not propose([form], current()).accepted
    mapping = {form.name: ("attendance", dict(COLUMNS))}
    assert propose([form], current(), mapping=mapping).tables["attendance"].new == 2
    assert run([form], "ann", mapping=mapping).batch == 2
    later = tmp_path / "Formulier 2.csv"
    later.write_text(FORM.replace("S4;P02;afwezig", "S4;P03;presnt"))
    report = propose([later], current()).report
    problem = report.problems[0]
    assert (problem.row, problem.column, problem.field, problem.value) == (3, "Was er (aanwezig/afwezig)", "status", "presnt")
    assert rows("select person, status from attendance where session = 'S4' order by all") == [("P01", "present"), ("P02", "absent")]


def test_a_name_is_never_mapped_to_a_column(begun, form):
    mapping = {form.name: ("attendance", COLUMNS | {"Roepnaam": "role"})}
    assert propose([form], current(), mapping=mapping).accepted


def test_a_sheet_of_a_workbook_is_mapped_too(begun, tmp_path):
    lines = [line.split(";") for line in FORM.strip().split("\n")]
    book = write(tmp_path / "lijst.xlsx", Blad1=[["Aanwezigheid mei"], [], *lines])
    (proposed,) = proposed_mappings(book, current())
    assert proposed.place == "Blad1" and proposed.table == "attendance"
    assert run([book], "ann", mapping={"Blad1": (proposed.table, proposed.columns)}).batch == 2


@pytest.mark.parametrize("headers", ["datum;datum", "eerste;laatste"])
def test_two_columns_never_become_one(begun, tmp_path, headers):
    path = tmp_path / "lijst.csv"
    path.write_text(f"code;in beeld?;{headers}\nF01;ja;2024-02-03;\nF02;ja;2024-02-04;2024-03-01\n")
    one, two = headers.split(";")
    mapping = {path.name: ("families", {"code": "family", "in beeld?": "focus", one: "approached", two: "approached"})}
    proposal = propose([path], current(), mapping=mapping)
    (problem,) = proposal.report.problems
    assert (problem.kind, problem.row, problem.column, problem.expected) == ("column_twice", 1, two, one)
    assert not proposal.accepted and "families" not in proposal.tables


def test_a_mapped_sheet_that_is_refused_is_not_read_a_second_time(begun, tmp_path):
    """It is called as a table of ours, and has another header."""
    book = write(tmp_path / "lijst.xlsx", gezinnen=[["code", "datum", "datum later"], ["F01", "2024-02-03", "2024-02-04"]])
    mapping = {"gezinnen": ("families", {"code": "family", "datum": "approached", "datum later": "approached"})}
    assert [it.kind for it in propose([book], current(), mapping=mapping).report.problems] == ["column_twice"]


@pytest.mark.parametrize("name", ["lang.csv", "lang.xlsx"])
def test_of_a_long_file_only_the_first_rows_are_read_for_its_headers(tmp_path, name):
    rows = [["code", "datum"], *([f"F{n}", "2024-02-03"] for n in range(500))]
    source = tmp_path / name
    write(source, Blad1=rows) if name.endswith("xlsx") else source.write_text("\n".join(map(",".join, rows)))
    assert [len(grid.below) for grid in (*grids_of(source, LOOKED_AT), *grids_of(source))] == [LOOKED_AT - 1, 500]


def test_a_column_without_a_name_is_told_as_left_out(begun, tmp_path):
    book = write(tmp_path / "lijst.xlsx", Blad1=[["code", None, "in beeld?"], ["F01", None, "ja"], ["F02", "x", "ja"]])
    report = propose([book], current(), mapping={"Blad1": ("families", {"code": "family", "in beeld?": "focus"})}).report
    assert report.accepted and report.ignored == {"Blad1": ("#2",)}
