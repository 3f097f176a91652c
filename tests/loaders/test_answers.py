"""Answers: words and numbers become scores, and each must fit its item, its instrument's unit and its wave."""

import pytest

from tests.loaders.right_input import load_from

HEADER = "family,respondent,partner,wave,date,instrument,item,answer,scorer\n"


def answers(*rows: str) -> str:
    return HEADER + "".join(f"{row}\n" for row in rows)


@pytest.mark.parametrize(("item", "answer", "score"), [
    ("q1", "ja", 1), ("q1", "NEE", 0), ("q1", "Min  of Meer", 1), ("q4", "ja", 0), ("q4", "more or less", 1),
    ("q1", "1", 1), ("q1", "0", 0),
])  # fmt: skip
def test_a_worded_answer_has_the_score_of_its_words(loaded, item, answer, score):
    given = loaded(answers=answers(f"F01,,,T0,2024-02-10,djg6,{item},{answer},parent"))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select score, answer from answers") == [(score, answer)]


@pytest.mark.parametrize(("answer", "score"), [("7", 7), ("7,0", 7), ("7.5", 7.5), ("10", 10), ("1", 1)])
def test_a_number_within_the_scale_is_its_own_score(loaded, answer, score):
    given = loaded(answers=answers(f'F01,,,T0,2024-02-10,ladder,coping,"{answer}",parent'))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select score from answers") == [(score,)]


@pytest.mark.parametrize(("row", "kind", "column", "value"), [
    ("F01,,,T0,2024-02-10,ladder,coping,11,parent", "outside_scale", "answer", "11"),
    ("F01,,,T0,2024-02-10,ladder,coping,0,parent", "outside_scale", "answer", "0"),
    ("F01,,,T0,2024-02-10,djg6,q1,misschien,parent", "outside_scale", "answer", "misschien"),
    ("F01,,,T0,2024-02-10,ladder,coping,1.234,parent", "ambiguous_number", "answer", "1.234"),
    ("F01,,,T0,2024-02-10,ladder,coping,,parent", "blank", "answer", ""),
    ("F01,,,T0,2024-02-10,laddr,coping,4,parent", "unknown_reference", "instrument", "laddr"),
    ("F01,,,T0,2024-02-10,ladder,copingg,4,parent", "unknown_item", "item", "copingg"),
    ("F01,,,T9,2024-02-10,ladder,coping,4,parent", "unknown_reference", "wave", "T9"),
    (",P01,,T0,2024-02-10,ladder,coping,4,parent", "unit_missing", "family", ""),
    ("F01,,,T0,2024-02-10,neighbours,know,4,resident", "unit_missing", "respondent", ""),
    ("F01,,,T0,2024-02-10,partnership,shared_vision,4,partner", "unit_missing", "partner", ""),
    ("F01,,,T0,2024-02-10,ladder,coping,4,buurman", "unknown_code", "scorer", "buurman"),
])  # fmt: skip
def test_refused(loaded, row, kind, column, value):
    problem = loaded(answers=answers("F01,P01,,T0,2024-02-10,ladder,talents,4,parent", row)).only()
    assert (problem.kind, problem.row, problem.column, problem.value) == (kind, 3, column, value)


def test_what_was_expected_is_named(loaded):
    scale = loaded(answers=answers("F01,,,T0,2024-02-10,ladder,coping,11,parent")).only()
    assert scale.expected == "1–10"
    words = loaded(answers=answers("F01,,,T0,2024-02-10,djg6,q1,misschien,parent")).only()
    assert words.expected.startswith("nee, min of meer, ja")
    item = loaded(answers=answers("F01,,,T0,2024-02-10,djg6,q11,ja,parent")).only()
    assert item.expected == "q1, q2, q3, q4, q5, q6" and item.nearest[0] == "q1"


def test_a_sentence_is_not_repeated(loaded):
    given = loaded(answers=answers("F01,,,T0,2024-02-10,djg6,q1,mijn man is vorige week weggegaan,parent"))
    assert given.only().value == ""
    assert "weggegaan" not in "\n".join(given.report.lines())


def test_two_respondents_of_a_family_are_two_keys(loaded):
    given = loaded(answers=answers(
        "F01,P01,,T0,2024-02-10,ladder,coping,4,parent", "F01,P02,,T0,2024-02-10,ladder,coping,6,parent",
    ))  # fmt: skip
    assert given.report.accepted


@pytest.mark.parametrize(("first", "second"), [
    ("F01,P01,,T0,2024-02-10,ladder,coping,4,parent", "F01,P01,,T0,2024-02-11,ladder,coping,6,parent"),
    ("F01,,,T0,2024-02-10,ladder,coping,4,parent", "F01,,,T0,2024-02-10,ladder,coping,4,ouder"),
    ("F01,P01,,T0,2024-02-10,ladder,coping,4,together", "F01,P02,,T0,2024-02-10,ladder,coping,6,samen"),
])  # fmt: skip
def test_the_same_key_twice(loaded, first, second):
    problem = loaded(answers=answers(first, second)).only()
    assert (problem.kind, problem.row, problem.expected) == ("duplicate", 3, "2")


def test_an_answer_outside_its_wave_is_a_warning(loaded):
    given = loaded(answers=answers("F01,,,T0,2024-03-10,ladder,coping,4,parent"))
    assert given.report.accepted
    warning = given.only("warning")
    assert (warning.kind, warning.value, warning.expected) == ("outside_wave", "2024-03-10", "2024-02-01 – 2024-02-29")


MOOD = """
id = "{id}"
version = "1"
label = "Mood"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 5]
max_missing = 0
[[items]]
id = "{item}"
min = 0
max = 5
"""


def test_an_instrument_beside_the_tables_is_added_or_wins(folder):
    source = folder(answers=answers("F01,,,T0,2024-02-10,mood,total,5,parent", "F01,,,T0,2024-02-10,pss4,total,0,parent"))
    (source / "instruments").mkdir()
    (source / "instruments" / "mood.toml").write_text(MOOD.format(id="mood", item="total"))
    (source / "instruments" / "own.toml").write_text(MOOD.format(id="pss4", item="total"))
    given = load_from(source)
    assert given.report.accepted, given.report.lines()
    assert (given.report.added, given.report.overruled) == (["mood"], ["pss4"])
    assert given.rows("select label from instruments where instrument = 'pss4'") == [("Mood",)]
    assert given.rows("select item from instrument_items where instrument = 'pss4'") == [("total",)]
    assert given.rows("select count(*) > 5 from instruments") == [(True,)]


def test_an_instrument_that_cannot_be_read_is_refused_by_name(folder):
    source = folder()
    (source / "instruments").mkdir()
    (source / "instruments" / "mood.toml").write_text(MOOD.format(id="mood", item="total").replace("lower", "lowr"))
    problem = load_from(source).only()
    assert (problem.kind, problem.place) == ("bad_instrument", "mood.toml")
    assert problem.column == "direction" and "higher_is_better, lower_is_better" in problem.message()


@pytest.mark.parametrize(("item", "code"), [("identiteit", "identity"), ("Opvoeden", "parenting"), ("Coping", "coping")])
def test_a_source_may_be_named_in_dutch(loaded, item, code):
    given = loaded(answers=answers(f"F01,,,T0,2024-02-10,ladder,{item},7,parent"))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select item, score from answers") == [(code, 7)]


def test_the_same_source_in_two_languages_is_there_twice(loaded):
    row = "F01,,,T0,2024-02-10,ladder,{item},7,parent"
    problem = loaded(answers=answers(row.format(item="coping"), row.format(item="omgaan"))).only()
    assert (problem.kind, problem.row) == ("duplicate", 3)


def test_a_word_for_a_source_is_no_item_of_another_questionnaire(loaded):
    assert loaded(answers=answers("F01,,,T0,2024-02-10,djg6,identiteit,ja,parent")).only().kind == "unknown_item"


def test_a_number_where_a_word_is_asked_is_told_once(loaded):
    rows = [f"F01,,,T0,2024-02-10,djg6,{item},{answer},parent" for item, answer in (("q1", "ja"), ("q2", "1"), ("q3", "0"))]
    given = loaded(answers=answers(*rows))
    warning = given.only("warning")
    assert (warning.kind, warning.row, warning.expected) == ("number_for_word", 3, "2")
    assert given.rows("select score from answers order by item") == [(1,), (1,), (0,)]


@pytest.mark.parametrize("number", ["0.5", "0,5", "2"])
def test_a_number_that_is_no_words_score_is_refused(loaded, number):
    assert loaded(answers=answers(f'F01,,,T0,2024-02-10,djg6,q1,"{number}",parent')).only().kind == "outside_scale"


def test_an_instrument_may_lie_beside_the_tables(folder):
    source = folder(answers=answers("F01,,,T0,2024-02-10,mood,total,5,parent"))
    (source / "mood.toml").write_text(MOOD.format(id="mood", item="total").replace("max_missing = 0\n", ""))
    (source / "pyproject.toml").write_text("[project]\n")
    report = load_from(source).report
    assert report.accepted and report.added == ["mood"] and report.unknown == ["pyproject.toml"]
