"""Exports of form tools in which a question moved, a submission was rejected, or something was taken back."""

import pytest

from tests.faults.runs import INPUTS, delivered, figures, packed, rehearsed, value
from translations import use

ADULT = {"instrument": "ladder", "scorer": "adult"}


@pytest.fixture(autouse=True)
def in_dutch():
    use("nl")


def test_ticks_of_a_question_that_moved_are_read_in_both_columns(tmp_path):
    assert delivered(INPUTS / "form_question_moved" / "ticks", tmp_path / "data").code == 0
    packed(INPUTS / "form_question_moved" / "ticks", tmp_path / "out")
    assert value(tmp_path / "out", "visits") == 5
    assert value(tmp_path / "out", "attendance_rate", "denominator") == 7


def test_ticks_with_a_column_per_person_are_read_in_both_groups(tmp_path):
    packed(INPUTS / "form_question_moved" / "split_only", tmp_path / "out")
    assert value(tmp_path / "out", "visits") == 4


def test_a_respondent_whose_question_moved_is_one_respondent(tmp_path):
    packed(INPUTS / "form_question_moved" / "respondent", tmp_path / "out")
    for source in ("identity", "talents"):
        assert value(tmp_path / "out", "resilience_change", **ADULT, source=source, wave="T1") == 2
        assert value(tmp_path / "out", "resilience_change", "n", **ADULT, source=source, wave="T1") == 1


def test_two_different_answers_to_a_question_that_moved_are_refused_by_row_and_columns(tmp_path):
    folder = _changed("form_question_moved/respondent", tmp_path, "gesprek.csv", '"D-01","T0","parent",""', '"D-01","T0","parent","D-02"')
    said = rehearsed(folder, tmp_path / "data")
    assert said.code == 1
    assert "gesprek.csv, rij 2, kolom who/respondent: deze vraag heeft twee kolommen, ook intro/respondent" in said.text


def test_the_same_answer_in_both_columns_is_one_answer(tmp_path):
    folder = _changed("form_question_moved/respondent", tmp_path, "gesprek.csv", '"D-01","T0","parent",""', '"D-01","T0","parent","D-01"')
    assert rehearsed(folder, tmp_path / "data").code == 0


@pytest.mark.parametrize(("tool", "identity", "talents", "n"), [("kobo", 4, 5, 1), ("odk", 5, 5.5, 2)])
def test_a_rejected_submission_is_left_out_and_counted(tmp_path, tool, identity, talents, n):
    folder = INPUTS / "submissions_rejected" / tool
    assert "gesprek.csv: 1 inzending is in het formulier afgekeurd" in rehearsed(folder, tmp_path / "data").text
    packed(folder, tmp_path / "out")
    for source, score in (("identity", identity), ("talents", talents)):
        assert value(tmp_path / "out", "resilience_score", **ADULT, source=source, wave="T0") == score
        assert value(tmp_path / "out", "resilience_score", "n", **ADULT, source=source, wave="T0") == n


def test_an_export_with_labels_says_rejected_in_words(tmp_path):
    folder = _changed("submissions_rejected/kobo", tmp_path, "gesprek.csv", "validation_status_not_approved", "Not Approved")
    packed(folder, tmp_path / "out")
    assert figures(tmp_path / "out", "resilience_score", **ADULT, source="identity", wave="T0")[0]["n"] == "1"


def test_what_was_taken_back_in_the_form_is_told_and_stays(tmp_path):
    assert delivered(INPUTS / "taken_back_in_form" / "1_first", tmp_path / "data").code == 0
    said = delivered(INPUTS / "taken_back_in_form" / "2_mended", tmp_path / "data")
    assert "gesprek.csv: “talents, G-01, D-01, T0” zit in de gegevens en niet meer in deze export." in said.text
    assert "presentie.csv: “D-03, B-01” zit in de gegevens en niet meer in deze export." in said.text


def _changed(name, folder, file, old, new):
    """A copy of an input in which one text of one file is another."""
    copy = folder / "changed"
    copy.mkdir()
    for source in (INPUTS / name).iterdir():
        text = source.read_text(encoding="utf-8")
        assert source.name != file or old in text
        copy.joinpath(source.name).write_text(text.replace(old, new) if source.name == file else text, encoding="utf-8")
    return copy
