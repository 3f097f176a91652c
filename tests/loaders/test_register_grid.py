"""A register with a column for each session is known for what it is, and told what would be read instead."""

import datetime

import pytest

from data_model.columns import columns
from data_model.rows import TABLES
from loaders.imports import propose
from loaders.proposing import proposed_mappings
from loaders.register_grid import has_a_column_per_session
from tests.loaders import workbooks

DAYS = [datetime.date(2024, 3, day) for day in (12, 19, 26)]
GRID = [["Oudertraject"], [], ["persoon", "roepnaam", *DAYS], ["P01", "Kanarievogel", "x", "x", None], ["P02", "Kanarievogel", None, "x", "x"]]
TEXT = "persoon;12-3;19-3\nP01;x;\nP02;;x\n"


@pytest.mark.parametrize("headers", [
    ["persoon", "2024-03-12", "2024-03-19"], ["naam", "12 mrt", "19 maart"], ["Naam", "code", "12/3", "19/3"], ["", "voornaam", "5 - 3", "12 - 3"],
    ["deelnemer", "di 12 mrt", "di 19 mrt."], ["Kind", "12maart", "19maart"], ["persoon", "rol", "di 12-3-24", "19.3.2024 09:30"],
    ["persoonscode", "12-3 (kunst)", "19-3 (sport)"],
])  # fmt: skip
def test_people_and_days_are_such_a_register(headers):
    assert has_a_column_per_session(headers)


@pytest.mark.parametrize("headers", [
    ["persoon", "12-3"], ["gezin", "12-3", "19-3"], ["persoon", "status", "12-3", "19-3"], ["bijeenkomst", "persoon", "12-3", "19-3"],
    ["persoon", "minuten", "rol"], ["naam", "leeftijd 12", "telefoon 2"], [],
    ["persoon", "gezin", "soort", "0-meting", "1-meting"], ["persoon", "soort", "2023-2024", "2024-2025"], ["naam", "0-4 jaar", "4-12 jaar"],
    ["persoon", "1 keer per week", "2 keer"], ["persoon", "1. Kunst", "2. Sport"], ["naam", "06-12345678", "06-87654321"],
    ["naam", "123", "456"], ["persoon", "13-13", "40-2"],
    *[[column.dutch[0] if column.dutch else column.name for column in columns(row)] for row in TABLES.values()],
])  # fmt: skip
def test_nothing_else_is(headers):
    assert not has_a_column_per_session(headers)


@pytest.mark.parametrize("name", ["aanwezigheid", "Blad1", "Groep 5"])
def test_a_workbook_like_it_is_refused_in_words_of_its_own(tmp_path, name):
    source = workbooks.write(tmp_path / f"{name}.xlsx", **{name: GRID})
    [problem] = propose([source], None).report.problems
    assert problem.kind == "register_grid" and "each person at each session" in problem.message() and "persoon" in problem.expected
    assert "Kanarievogel" not in problem.message()
    [proposed] = proposed_mappings(source, None)
    assert (proposed.table, proposed.certain) == ("attendance", False)


@pytest.mark.parametrize("name", ["aanwezigheid.csv", "lijst.csv"])
@pytest.mark.parametrize("text", [TEXT, TEXT.replace(";12", ";rol;12").replace("P01;", "P01;;").replace("P02;", "P02;;"), TEXT.replace(";", ",")])
def test_so_is_a_text_file(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    assert [it.kind for it in propose([tmp_path / name], None).report.problems] == ["register_grid"]
