"""The invented pilot as files: the workbook says the same in Dutch, and an enlarged pilot hangs together."""

import csv
from datetime import date, datetime, time
from functools import cache
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from data_model.columns import columns
from data_model.rows import TABLES
from sample_data import dutch
from sample_data.calendar import AGES
from sample_data.enlarge import enlarge

HERE = Path(__file__).parent.parent / "sample_data"


@cache
def tables(folder: Path) -> dict[str, list[dict]]:
    return {path.stem: list(csv.DictReader(path.open(encoding="utf-8"))) for path in sorted(folder.glob("*.csv"))}


@cache
def sheets(name: str) -> dict[str, list[list]]:
    book = CalamineWorkbook.from_path(HERE / f"{name}.xlsx")
    return {sheet: book.get_sheet_by_name(sheet).to_python() for sheet in book.sheet_names}


@pytest.mark.parametrize("name", AGES)
def test_a_workbook_has_a_sheet_per_table_under_a_name_and_headers_that_are_accepted(name):
    assert set(sheets(name)) == {dutch.sheet(table) for table in TABLES}
    for table, row in TABLES.items():
        header = sheets(name)[dutch.sheet(table)][0]
        assert dutch.sheet(table) in {table, *row.dutch}
        assert len(header) == len(columns(row)) and len(set(header)) == len(header)
        assert all(word in {column.name, *column.dutch} for word, column in zip(header, columns(row), strict=True))


@pytest.mark.parametrize("name", AGES)
def test_a_workbook_holds_the_same_rows_with_real_dates_and_numbers(name):
    for table, rows in tables(HERE / name).items():
        _, *body = sheets(name)[dutch.sheet(table)]
        assert len(body) == len(rows)
        for cells, row in zip(body, rows, strict=True):
            assert all(_agrees(cell, text, name) for cell, (name, text) in zip(cells, row.items(), strict=True)), (table, row)


def _agrees(cell, text: str, column: str) -> bool:
    """The cell of the workbook against the text of the CSV; codes may be in Dutch."""
    if isinstance(cell, (date, datetime)):
        return cell.isoformat()[:10] == text
    if isinstance(cell, time):
        return f"{cell:%H:%M}" == text
    if isinstance(cell, (int, float)):
        return float(text) == cell
    return bool(cell) == bool(text) and not text.replace(".", "").isdigit() and "date" not in column


def test_dutch_words_are_really_used():
    people = {row[3] for row in sheets("end")["personen"][1:]}
    assert people == {"ouder", "kind", "bewoner", "medewerker"}
    assert {row[3] for row in sheets("end")["gezinnen"][1:]} == {"ja", "nee"}


def test_every_file_of_an_age_lists_the_columns_of_the_contract_in_their_order():
    for table, row in TABLES.items():
        header = (HERE / "two_weeks" / f"{table}.csv").read_text(encoding="utf-8").splitlines()[0]
        assert header.split(",") == [column.name for column in columns(row)]


def test_an_enlarged_pilot_has_so_many_times_the_rows_and_the_same_schools(tmp_path):
    enlarge(3, tmp_path)
    large, small = tables(tmp_path), tables(HERE / "end")
    for table in ("families", "people", "sessions", "attendance", "consents"):
        assert len(large[table]) == 3 * len(small[table])
    for table in ("schools", "organisations", "partners", "ties", "waves"):
        assert large[table] == small[table]
    once = sum(1 for row in small["answers"] if row["partner"])
    assert len(large["answers"]) == 3 * (len(small["answers"]) - once) + once


def test_an_enlarged_pilot_hangs_together(tmp_path):
    enlarge(3, tmp_path)
    large = tables(tmp_path)
    codes = {
        name: {row[name] for row in large[table]}
        for table, name in (("families", "family"), ("people", "person"), ("sessions", "session"))
    }
    assert {row["session"] for row in large["attendance"]} <= codes["session"]
    assert {row["person"] for row in large["attendance"]} | {row["respondent"] for row in large["answers"]} <= codes[
        "person"
    ] | {""}
    assert {row["family"] for table in ("people", "answers", "consents") for row in large[table]} <= codes["family"] | {
        ""
    }
    assert len(codes["person"]) == len(large["people"]) and len(codes["session"]) == len(large["sessions"])
