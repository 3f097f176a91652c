"""A cell that was not understood may hold a sentence about somebody: then it is not repeated, nor is a row of people."""

import pytest

from loaders.told import tellable
from tests.loaders.right_input import RIGHT, load_from
from tests.loaders.workbooks import write

AGREEMENT = "family,date,text,done\nF01,2024-03-12,Bellen met Fatima, haar zus slaapt slecht\n"


@pytest.mark.parametrize(("table", "content"), [
    ("agreements", AGREEMENT),
    ("attendance", "session,person,status\nS1,P01,Fatima is ziek\n"),
    ("attendance", "session,person,status\nS1,P01 Jan de Vries,present\n"),
    ("families", "family,focus,approached\nF01,ja,zie dossier Yilmaz\nF02,nee,\n"),
    ("answers", RIGHT["answers"].replace("identity,4", "identity,Yilmaz was boos")),
])  # fmt: skip
def test_what_may_be_a_sentence_is_not_repeated(loaded, table, content):
    problem = loaded(**{table: content}).only()
    assert problem.value == "" and "what stands here" in problem.message()
    assert not [word for word in ("zus", "Fatima", "Jan", "Yilmaz") if word in problem.message()]


@pytest.mark.parametrize(("kind", "value", "known"), [
    ("unknown_code", "geen tyd", ()), ("unknown_code", "anwezig", ()), ("not_a_date", "31 februari 2024", ()),
    ("not_a_date", "31-02-2024 09:30", ()), ("unknown_reference", "Noord school", ("Noord-school",)), ("not_a_number", "1 234,5 x", ()),
    ("duplicate", "S1 / P01 zus", ()),
])  # fmt: skip
def test_a_slip_of_the_pen_is(kind, value, known):
    assert tellable(kind, value, known) == value


def test_a_row_of_people_is_no_header(loaded):
    problem = loaded(people="Fatima El Idrissi,F01,,kind\nP02,F01,,child\n").only()
    assert problem.kind == "no_header" and "Fatima" not in problem.message()


def test_only_known_column_names_are_named(loaded):
    problem = loaded(people="person,Fatima El Idrissi,family\nP01,x,F01\n").only()
    assert problem.kind == "missing_column" and problem.expected == "person, family"


def test_a_column_without_a_name_is_named_when_it_holds_something(loaded):
    given = loaded(families="family,focus,,school,\nF01,ja,,noord,\nF02,nee,2024-03-12,,\n")
    warning = given.only("warning")
    assert given.report.accepted and (warning.kind, warning.row, warning.expected) == ("nameless_column", 3, "C")
    assert not loaded(families="family,focus,,school,\nF01,ja,,noord,\nF02,nee,,,\n").report.problems


def test_its_letter_is_that_of_excel(tmp_path):
    rows = [[None, "school", "naam", None, "gezinnen_in_beeld"], [None, "noord", "Noord", "x", 4]]
    assert load_from(write(tmp_path / "invoer.xlsx", scholen=rows)).only("warning").expected == "D"
