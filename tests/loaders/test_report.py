"""The report: everything counted, a hundred kept per table, told in the reader's language, and nothing personal in it."""

import pytest

from tests.loaders.right_input import RIGHT
from translations import use

MANY = "session,person,status\n" + "".join(f"S1,X{n},presnt\n" for n in range(250))
SECRET = "Fatima belt elke week"


def test_every_problem_is_counted_and_a_hundred_are_kept(loaded):
    report = loaded(attendance=MANY, families=RIGHT["families"].replace("yes", "soms")).report
    assert report.refusals == {"attendance": 500, "families": 1}
    kept = [problem for problem in report.problems if problem.table == "attendance"]
    assert len(kept) == 100 and kept[0].row == 2
    assert "  attendance: and 400 more." in report.lines()
    assert report.lines()[0] == "input was refused: 501 problems. Nothing has been changed."


def test_problems_stand_in_the_order_of_the_rows(loaded):
    text = "session,person,status\nS1,P01,presnt\nS9,P02,present\nS1,P03,aanwzig\n"
    report = loaded(attendance=text).report
    assert [problem.row for problem in report.problems] == [2, 3, 4]


def test_many_warnings_do_not_hide_a_refusal(loaded):
    people = "person,family,school,kind\n" + "".join(f"P{n:02d},F01,zuid,parent\n" for n in range(1, 200)) + "P999,F01,zuid,oma\n"
    report = loaded(people=people).report
    assert report.warnings == {"people": 200} and report.refusals == {"people": 1}
    assert [problem.kind for problem in report.problems].count("school_differs") == 100
    assert report.problems[0].kind == "unknown_code"


@pytest.mark.parametrize(("table", "text"), [
    ("agreements", f"family,date,text\nF99,gisteren,{SECRET}\nF99,gisteren,{SECRET}\n"),
    ("stories", f"story,date,family,direction,text\n,2024-03-12,F99,voor,{SECRET}\nV1,morgen,F01,misschien,{SECRET}\n"),
    ("changes_made", f"date,text\n2024-03-12,{SECRET}\n2024-03-12,{SECRET}\n"),
    ("sessions", f"session,date,activity_type,organisations,status,title,yield\nS1,2024-03-12,art,stek,hel,{SECRET},{SECRET}\n"),
    ("targets", f"measure,month,target,note\nvisits,2024-03,veel,{SECRET}\n"),
    ("attendance", f"{SECRET},b\n1,2\n"),
    ("families", f"{SECRET}\nfamily,school\nF01,nergens,{SECRET}\n"),
])  # fmt: skip
def test_no_free_text_is_repeated(loaded, table, text):
    report = loaded(**{table: text}).report
    assert not report.accepted
    told = "\n".join(report.lines()) + repr(report.problems)
    assert "Fatima" not in told and "elke week" not in told


def test_a_long_value_is_cut(loaded):
    long = "S" * 200
    problem = loaded(attendance=f"session,person,status\n{long},P01,present\n").only()
    assert "S" * 39 + "…" in problem.message() and "S" * 41 not in problem.message()


def test_every_kind_has_its_sentence_and_every_sentence_its_kind():
    from pathlib import Path

    import loaders
    from loaders import sentences

    texts = [path.read_text() for path in Path(loaders.__file__).parent.glob("*.py") if path.name != "sentences.py"]
    groups = (sentences._source, sentences._file, sentences._workbook, sentences._cell, sentences._number, sentences._row,
              sentences._answer, sentences._warning)  # fmt: skip
    kinds = {kind for group in groups for kind in group()}
    assert [kind for kind in kinds if not any(f'"{kind}"' in text for text in texts)] == []
    for kind in kinds:
        assert sentences.sentence(kind).format(value="v", expected="e")


def test_the_report_names_what_was_read_and_what_was_not(loaded):
    lines = loaded().report.lines()
    assert lines[0] == "input was accepted."
    assert "  attendance: 3 rows" in lines
    assert any(line.startswith("Not given, so empty: roles, consents") for line in lines)


def test_the_report_speaks_the_language_of_the_reader(loaded):
    report = loaded(attendance="session,person,status\nS1,P01,presnt\n").report
    english = report.problems[0].message()
    use("nl")
    assert "rij 2, kolom status" in report.problems[0].message()
    assert report.problems[0].message() != english
    assert "  gezinnen: 2 rijen" in report.lines()
