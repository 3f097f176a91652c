"""Form exports into existing data: one answer is mended or set aside by itself, and the same export again is nothing new."""

import pytest

from data_model.generations import current
from loaders.decisions import Decisions
from loaders.imports import propose, run
from loaders.waiting import waiting_rows
from tests.loaders import exports
from tests.loaders.right_input import RIGHT
from tests.loaders.state import rows
from tests.loaders.workbooks import write

FIELDS = ["date", "family", "respondent", "wave", "scorer", "gesprek/ladder_coping", "gesprek/djg6_q3", "gesprek/pss4_q1"]
OWN = """
id = "own"
version = "1"
label = "Own"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 4]
max_missing = 0
items = [{ id = "q1", min = 0, max = 4 }]
"""


@pytest.fixture
def sent(tmp_path):
    def given(*answers: list, fields: list[str] = FIELDS):
        return write(tmp_path / "gezinsgesprek.xlsx", Gezinsgesprek=exports.kobo(fields, *answers))

    return given


WRONG = ["2024-02-10", "F01", "P01", "T0", "parent", "11", "ja", "7"]
ANSWERS = "select instrument, item, answer from answers where batch = 2 order by all"


def test_the_export_alone_and_then_again(begun, sent):
    file = sent(["2024-02-10", "F01", "P01", "T0", "parent", "6", "ja", ""])
    assert run([file], "bob").batch == 2
    assert rows(ANSWERS) == [("djg6", "q3", "ja"), ("ladder", "coping", "6")]
    assert run([file], "bob").batch is None


def test_one_answer_is_mended_and_another_waits(begun, sent):
    file = sent(WRONG, ["2024-02-10", "F02", "", "T0", "together", "5", "", ""])
    problems = {it.column: it for it in propose([file], current()).report.problems}
    assert {column: it.line for column, it in problems.items()} == {"gesprek/ladder_coping": 2, "gesprek/pss4_q1": 2}
    one, other = problems["gesprek/ladder_coping"], problems["gesprek/pss4_q1"]
    mends = {(one.place, one.table, one.row, one.field): "10"}
    outcome = run([file], "bob", Decisions(mends, frozenset({(other.place, other.table, other.row)})))
    assert outcome.batch == 2
    assert rows(ANSWERS) == [("djg6", "q3", "ja"), ("ladder", "coping", "10"), ("ladder", "coping", "5")]
    assert [(row.row, row.cells["item"], row.cells["answer"]) for row in waiting_rows()] == [(other.row, "q1", "7")]


def test_all_that_is_refused_waits_and_the_rest_goes_in(begun, sent):
    assert run([sent(WRONG)], "bob", Decisions(rest_aside=True)).batch == 2
    assert rows(ANSWERS) == [("djg6", "q3", "ja")] and len(waiting_rows()) == 2


def test_an_export_of_ones_own_questionnaire(begun, sent, tmp_path):
    (tmp_path / "instruments").mkdir()
    (tmp_path / "instruments" / "own.toml").write_text(OWN)
    file = sent(["2024-02-10", "F01", "T0", "parent", "3"], fields=["date", "family", "wave", "scorer", "own/own_q1"])
    assert run([file], "bob").batch == 2
    assert rows(ANSWERS) == [("own", "q1", "3")]


def test_two_exports_at_once(begun, sent, tmp_path):
    other = exports.write_csv(
        tmp_path / "buren.csv", exports.google(["Persoon", "Meetmoment", "Ik help mensen in mijn buurt."], ["P03", "T0", "4"]), ";"
    )
    assert run([sent(["2024-02-10", "F01", "P01", "T0", "parent", "6", "", ""]), other], "bob").batch == 2
    assert rows(ANSWERS) == [("ladder", "coping", "6"), ("neighbours", "give_help", "4")]


def test_what_a_form_does_not_ask_stays_as_it_was(folder, own_data, sent):
    said = RIGHT["answers"].splitlines()
    text = "\n".join([f"{said[0]},language", "F01,P01,,T0,2024-02-10,ladder,coping,4,parent,ar"]) + "\n"
    assert run([folder(answers=text)], "ann").batch == 1
    assert run([sent(["2024-02-10", "F01", "P01", "T0", "parent", "6", "", ""])], "bob").batch == 2
    assert rows("select answer, language from answers") == [("6", "ar")]


def odk(folder, keys: str = "k") -> list:
    """A partner round as ODK gives it, and attendance beside it."""
    presence = [[cell.replace("k1", "j1") for cell in row] for row in exports.central(["session", "present"], ["S1", "P04"])]
    whole = exports.central(["wave", "from_partner", "known", "partners_asked"], ["T1", "stek", "zorg", "zorg stek"])
    below = [["to_partner", "level", "trust", "PARENT_KEY", "KEY"], ["zorg", "3", "2", f"{keys}1", f"{keys}1/rated[1]"]]
    files = {"aanwezig op een dag": presence, "ronde": whole, "ronde-rated": below}
    return [exports.write_csv(folder / f"{name}.csv", rows) for name, rows in files.items()]


def test_a_form_and_its_repeat_given_as_two_files(begun, tmp_path):
    assert run(odk(tmp_path), "bob").batch == 2
    assert rows("select from_partner, to_partner, level, trust from ties where batch = 2") == [("stek", "zorg", 3, 2)]
    assert rows("select person from attendance where batch = 2") == [("P04",)]


def test_a_repeat_beside_another_form_is_still_missed(begun, tmp_path):
    presence, whole, _below = odk(tmp_path)
    report = propose([presence, whole], current()).report
    assert [(problem.kind, problem.place) for problem in report.problems] == [("missing_repeat", "ronde.csv")]


def test_a_repeat_of_another_round_is_not_taken_for_its_own(begun, tmp_path):
    problems = propose(odk(tmp_path, "other"), current()).report.problems
    assert [problem.kind for problem in problems] == ["missing_repeat"]
