"""Files and sheets with names of their own: read where they can be told, asked about where not, and never lost in silence."""

import shutil

import pytest

from loaders.names import BESIDE_TABLES, is_copy, plain, table_nearly_named
from tests.faults.runs import INPUTS, delivered, packed, rehearsed, value
from translations import _, use


@pytest.fixture(autouse=True)
def in_dutch():
    use("nl")


@pytest.mark.parametrize(("name", "table"), [
    ("gezinnen (1)", "families"), ("gezinnen (12)", "families"), ("gezinnen - kopie", "families"), ("gezinnen kopie 2", "families"),
    ("Kopie van gezinnen", "families"), ("Copy of families", "families"), ("gezinnen - Tabel 1", "families"), ("aanwezigheid 24-25", "attendance"),
    ("Aanwezigheid 2025/2026", "attendance"), ("toestemmingen_juni", "consents"), ("gezinscontacten 2025", "family_contacts"),
    ("gezinnen", None), ("onze gezinnen", None), ("gezinnenlijst", None), ("copy", None),
])  # fmt: skip
def test_a_name_that_begins_with_that_of_a_table(name, table):
    assert table_nearly_named(name) == table


def test_a_copy_is_known_by_its_mark():
    assert is_copy("gezinnen (1)") and not is_copy("gezinnen - Tabel 1") and not is_copy("gezinnen")


def test_a_downloaded_copy_is_read_and_the_report_says_so(tmp_path):
    said = delivered(INPUTS / "file_names" / "browser_copy", tmp_path / "data")
    assert said.code == 0 and "gezinnen (1).csv is gelezen als gezinnen." in said.text


def test_a_file_and_its_copy_are_refused_in_one_line(tmp_path):
    folder = shutil.copytree(INPUTS / "file_names" / "browser_copy", tmp_path / "input")
    shutil.copy(folder / "gezinnen (1).csv", folder / "gezinnen.csv")
    for source in ([folder], sorted(folder.glob("*.csv"))):
        said = rehearsed(source[0], tmp_path / "data", *map(str, source[1:]))
        assert said.code == 1
        assert [line.strip() for line in said.text.splitlines() if line.startswith("  ") and "kopie" in line] == [
            "gezinnen (1).csv: dit lijkt een kopie van gezinnen.csv, en niemand kan zien welke van de twee geldt. Geef er één."
        ]
        assert "staat niet in gezinnen" not in said.text


def test_an_export_of_numbers_is_read_sheet_by_sheet(tmp_path):
    said = packed(INPUTS / "file_names" / "numbers_export.xlsx", tmp_path / "out")
    assert said.code == 0 and value(tmp_path / "out", "visits") > 0
    assert said.text.count("- Tabel 1 is gelezen als") == 12


def test_two_school_years_in_two_sheets_are_both_read(tmp_path):
    said = packed(INPUTS / "workbook_own_sheets" / "two_school_years.xlsx", tmp_path / "out")
    assert said.code == 0 and value(tmp_path / "out", "visits") > 0
    assert "aanwezigheid 24-25 is gelezen als aanwezigheid." in said.text and "aanwezigheid 25-26 is gelezen als aanwezigheid." in said.text


def test_the_sheets_of_a_template_that_hold_no_rows_are_known_in_both_languages():
    for code in ("nl", "en"):
        use(code)
        assert {plain(_(name)) for name in ("Explanation", "Example", "Lists")} <= BESIDE_TABLES
    use("nl")
