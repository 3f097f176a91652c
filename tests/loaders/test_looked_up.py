"""Rows as somebody would write them, read again as they are; and lists of call names, read in memory only."""

import io

import openpyxl
import pytest

from data_model.rows import TABLES
from loaders.as_written import as_written
from loaders.corrections import Added, correct
from loaders.imports import run
from loaders.key_file import call_names
from tests.loaders.state import state


@pytest.fixture
def begun(folder, own_data):
    assert run([folder()], "ann").batch == 1


def test_rows_are_found_by_any_words_in_them(begun):
    assert [row.key for row in as_written("attendance", "s1 present")[0]] == [("S1", "P01")]
    assert as_written("sessions")[0][0].key == ("S4",) and as_written("sessions", limit=1)[1] == 4
    assert as_written("people", "%")[0] == [] and as_written("stories")[1] == 0
    with pytest.raises(KeyError):
        as_written("sheep")


@pytest.mark.parametrize("table", TABLES)
def test_what_is_written_is_read_as_what_it_was(begun, table):
    """Every row as it is written is a row that is there already: nothing of it is new."""
    for row in as_written(table)[0]:
        before = state()
        assert not correct(table, [Added(row.cells)], "cas").accepted and state() == before


def workbook(*lines) -> bytes:
    book, content = openpyxl.Workbook(), io.BytesIO()
    for line in lines:
        book.active.append(line)
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize("content", [
    b"code,naam\nP01,Aagje\n", b"roepnaam;persoon\nAagje;P01\n", "P01\tAagje\n".encode("utf-16"), b"\xef\xbb\xbfP01;Aagje\nP02;\n",
    workbook(("Naam", "Code"), ("Aagje", "P01")),
])  # fmt: skip
def test_a_list_of_call_names_is_read_as_people_make_it(content):
    assert call_names(content) == {"P01": "Aagje"}


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"PK\x03\x04 no workbook", b"alone\n", b'"open,quote\n'])
def test_what_is_no_such_list_names_nobody(content):
    assert call_names(content) == {}
