"""The sign-in list: who is expected, big enough to sign on A4, and no trace of a name afterwards."""

import datetime
import io
import logging
import sys
import tempfile

from openpyxl import load_workbook

from reports.sign_in_list import BLANK_ROWS, sign_in_list

CANARY = "Kanarievogel"
SESSION = {"session": "S1", "date": datetime.date(2024, 3, 12), "begins": "09:30", "activity_type": "art", "title": None, "school": "noord"}
NAMES = {"P02": "Aagje", "P01": CANARY, "P09": "Niemand", "P03": "=1+1"}


def sheet():
    return load_workbook(io.BytesIO(sign_in_list(SESSION, ["P01", "P02", "P03", "P04", "P01"], NAMES))).worksheets[0]


def test_everybody_expected_stands_there_once_by_name():
    rows = [[cell.value for cell in row] for row in sheet().iter_rows(min_row=6)]
    assert [row[:3] for row in rows[:4]] == [["1", "=1+1", "P03"], ["2", "Aagje", "P02"], ["3", CANARY, "P01"], ["4", "", "P04"]]
    assert len(rows) == 4 + BLANK_ROWS and not any(row[1] or row[2] for row in rows[4:])


def test_a_name_stands_where_people_look_for_it():
    names = {"1": "Zeynep", "2": "Çiğdem", "3": "dirk", "4": "Özlem", "5": "Işıl", "6": "İlke", "7": "Carla", "8": "Ivo", "9": "Ömer"}
    content = sign_in_list(SESSION, list(names), names)
    rows = load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(min_row=6, max_row=14)
    found = [row[1].value for row in rows]
    assert found == ["Carla", "Çiğdem", "dirk", "İlke", "Işıl", "Ivo", "Ömer", "Özlem", "Zeynep"]


def test_a_long_name_is_not_cut_off():
    assert all(row[1].alignment.shrinkToFit for row in sheet().iter_rows(min_row=6))


def test_it_says_which_session_and_nobody_else():
    text = " ".join(str(cell.value) for row in sheet() for cell in row if cell.value)
    assert "Kunst" in text and "12 mrt 2024" in text and "09:30" in text and "noord" in text and "Niemand" not in text


def test_it_prints_on_a4_with_room_to_sign():
    page = sheet()
    assert (page.page_setup.paperSize, page.page_setup.orientation) == (9, "portrait")
    assert page.print_title_rows == "$5:$5" and page.page_setup.fitToHeight == 0
    assert all(page.row_dimensions[row].height >= 28 for row in range(6, page.max_row + 1))


def test_no_name_becomes_a_formula():
    assert not [cell for row in sheet() for cell in row if cell.data_type == "f"]


def test_nothing_is_stored_or_logged(tmp_path, monkeypatch, capfd, caplog):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    opened = []
    # A hook cannot be taken away again, so it looks at nothing once the list has been made.
    watching = [True]
    sys.addaudithook(lambda event, given: opened.append(given) if watching and event == "open" and _writes(given) else None)
    with caplog.at_level(logging.DEBUG):
        content = sign_in_list(SESSION, ["P01"], NAMES)
    watching.clear()
    told = capfd.readouterr()
    assert CANARY in str([cell.value for row in load_workbook(io.BytesIO(content)).worksheets[0] for cell in row])
    assert not opened and not list(tmp_path.iterdir()) and CANARY not in told.out + told.err + caplog.text


def _writes(given: tuple) -> bool:
    return isinstance(given[1], str) and any(letter in given[1] for letter in "wax+")
