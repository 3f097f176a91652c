"""Rows as somebody would write them, read again as they are; and lists of call names, read in memory only."""

import io

import openpyxl
import pytest

from data_model.generations import current
from data_model.rows import TABLES
from loaders.as_written import as_written
from loaders.consented import left_out
from loaders.corrections import Added, correct
from loaders.imports import run
from loaders.key_file import call_names
from tests.loaders.right_input import imported
from tests.loaders.state import state

CONSENTS = """family,person,purpose,given,withdrawn
F01,,evaluation,2024-02-01,
F01,,quotes,2024-02-01,
F02,,evaluation,2024-02-01,2024-02-20
F02,,quotes,2024-02-01,
"""


@pytest.fixture
def begun(own_data):
    imported(own_data, consents=CONSENTS)


def test_rows_are_found_by_any_words_in_them(begun):
    assert [row.key for row in as_written("attendance", "s1 present")[0]] == [("S1", "P01")]
    assert as_written("sessions")[0][0].key == ("S4",) and as_written("sessions", limit=1)[1] == 4
    assert as_written("people", "%")[0] == [] and as_written("stories")[1] == 0
    with pytest.raises(KeyError):
        as_written("sheep")


WORDS = {
    "agreements": "family,date,text,done\nF01,2024-02-10,Bellen,\nF02,2024-02-10,Bellen,\n",
    "family_contacts": "family,partner,date,kind\nF01,zorg,2024-02-10,referral\nF02,zorg,2024-02-10,referral\n",
    "stories": "story,date,family,school,source,direction,text\nV1,2024-02-10,F01,,belonging,for,Fijn\nV2,2024-02-10,F02,,belonging,for,Fijn\n"
    "V3,2024-02-10,,noord,belonging,for,Fijn\n",
    "answers": "family,respondent,wave,date,instrument,item,answer,scorer\nF01,P01,T0,2024-02-10,ladder,identity,4,parent\n"
    "F01,P02,T0,2024-02-10,ladder,identity,4,child\nF01,,T0,2024-02-10,ladder,talents,4,together\nF02,P04,T0,2024-02-10,ladder,identity,4,parent\n"
    ",P03,T0,2024-02-11,neighbours,know,3,resident\n",
}


def test_what_people_said_and_answered_is_found_only_with_their_consent(folder, own_data):
    """F02 withdrew from the evaluation, and P02 of F01 for itself: their rows stay where they are, and are counted."""
    assert run([folder(consents=CONSENTS + "F01,P02,evaluation,2024-02-01,2024-02-20\n", **WORDS)], "ann").batch == 1
    found = {table: [(row.cells["family"], row.cells.get("respondent", "")) for row in as_written(table)[0]] for table in WORDS}
    assert {family for its in found.values() for family, _person in its} == {"F01", ""} and all(found.values())
    assert sorted(found["answers"]) == [("", "P03"), ("F01", ""), ("F01", "P01")] and sorted(found["stories"]) == [("", ""), ("F01", "")]
    assert {table: left_out(table, current()) for table in (*WORDS, "families")} == {
        "agreements": 1, "family_contacts": 1, "stories": 1, "answers": 2, "families": 0,
    }  # fmt: skip
    assert as_written("agreements", "F02") == ([], 0)


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
