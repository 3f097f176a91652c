"""A code is short and wholly visible: what is none is refused, what looks like another one is named."""

import pytest

from tests.loaders.right_input import RIGHT

FAMILIES = "family,focus\nF01,ja\nF02,ja\n"
GOOD = ["G-01", "vuurtoren", "E1", "SOUTH-1", "Zoë", "a/b", "3.1", "ask_help", "007", "O'Hara", "gezin 12", "#3", "2024-1", "x" * 40]
NO_CODES = [
    "=1+1", "@SUM", "-2", "'G-09", '"""G-09"""', "“G-09”", "«G»", "a+b", "+31612345678", '"G\n09"',
]  # fmt: skip
UNSEEN = ["G\u202e-09", "G\u200d-09", "G\x1b-09", "\u2066G-09\u2069", "\u061cG-09", "G-\u200b09"]
READ_AS_BLANK = ["NA", "na", "NULL", "NaN", "N/A", "none", "<NA>"]
ERRORS = ["#N/B", "#VERW!", "#NAAM?", "#n/a", "#DEEL/0!", "#REF!"]


def _kinds(loaded, code, severity="refusal"):
    return loaded(families=f"{FAMILIES}{code},nee\n").kinds(severity)


@pytest.mark.parametrize("code", GOOD)
def test_a_code(loaded, code):
    assert loaded(families=f"{FAMILIES}{code},nee\n").report.problems == []


@pytest.mark.parametrize("code", NO_CODES)
def test_no_code(loaded, code):
    assert _kinds(loaded, code) == ["no_code"]


@pytest.mark.parametrize("code", UNSEEN)
def test_what_nobody_sees_is_no_part_of_a_code(loaded, code):
    given = loaded(families=f"{FAMILIES}{code},nee\n")
    assert given.report.problems == []
    assert given.rows("select family from families")[-1] == ("G-09",)


@pytest.mark.parametrize("code", READ_AS_BLANK)
def test_a_code_that_other_programs_read_as_blank_is_refused(loaded, code):
    assert _kinds(loaded, code) == ["reads_as_blank"]


@pytest.mark.parametrize("code", ERRORS)
def test_an_error_of_excel_is_no_code(loaded, code):
    assert _kinds(loaded, code) == ["error_word"]


def test_a_code_is_short_and_what_is_too_long_is_not_repeated(loaded):
    problem = loaded(families=FAMILIES + "x" * 300_000 + ",nee\n").only()
    assert (problem.kind, problem.row, problem.expected, problem.value) == ("code_too_long", 4, "40", "")
    assert "at most 40 characters" in problem.message()


def test_every_table_that_gives_codes_out_keeps_the_rule(loaded):
    given = loaded(
        schools=RIGHT["schools"] + "=a,A,\n", organisations=RIGHT["organisations"] + "=b,B,\n",
        people=RIGHT["people"] + "=c,,,child\n", sessions=RIGHT["sessions"] + "=d,2024-03-12,workshop,stek,,,held\n",
        waves=RIGHT["waves"] + "=e,E,2024-02-01,2024-02-29\n", partners=RIGHT["partners"] + "=f,F,health,no,2024-01-01,\n",
        stories="story,date,direction,text\n=g,2024-03-12,for,Fijn\n",
    )  # fmt: skip
    assert given.kinds() == ["no_code"] * 7


@pytest.mark.parametrize("code", ["f02", "F–02", "F 02", "F_02", "F02\u00ad", "\u200bF02", "f‑02"])
def test_a_code_alike_another_one_is_named(loaded, code):
    given = loaded(families=f"family,focus\nF01,ja\nF-02,ja\n{code},nee\nF03,nee\n", people=None, attendance=None, answers=None)
    problem = given.only("warning")
    assert (problem.kind, problem.row, problem.expected) == ("code_alike", 4, "F-02")
    assert "looks like the code F-02" in problem.message() and given.report.accepted


@pytest.mark.parametrize("code", ["\u0421-02", "\u0441-02", "\u0421 02"])
def test_a_letter_of_another_alphabet_that_looks_the_same_is_named(loaded, code):
    """The es of a Russian keyboard."""
    given = loaded(families=f"family,focus\nC-02,ja\n{code},nee\n", people=None, attendance=None, answers=None)
    assert (given.only("warning").kind, given.only("warning").expected) == ("code_alike", "C-02")


def test_figures_parted_otherwise_are_other_codes(loaded):
    assert _kinds(loaded, "1-11,ja\n11-1", "warning") == []


def test_a_code_alike_one_that_is_known(own_data, tmp_path):
    from loaders.imports import propose, run

    first, second = tmp_path / "gezinnen.csv", tmp_path / "families.csv"
    first.write_text("family,focus\nG-01,ja\n")
    second.write_text("family,focus\ng-01,ja\n")
    base = run([first], "wij").proposal and next((own_data / "generations").glob("*.duckdb"))
    (problem,) = propose([second], base).report.problems
    assert (problem.kind, problem.row, problem.expected) == ("code_alike", 2, "G-01")


@pytest.mark.parametrize("name", ["Familie El Idrissi", "Jan J.", "Fatima el Idrissi 2"])
def test_what_looks_like_a_name_is_told_and_not_repeated(loaded, name):
    problem = loaded(families=f"{FAMILIES}{name},nee\n").only("warning")
    assert (problem.kind, problem.value) == ("looks_like_a_name", "") and name not in problem.message()


def test_the_code_of_a_school_may_be_its_name(loaded):
    assert not loaded(schools=RIGHT["schools"] + "De Vuurtoren,De Vuurtoren,\n").report.problems
