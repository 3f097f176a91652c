"""A row number is the one that the person sees: title lines, header, blank rows and quoted line breaks counted."""

import pytest

HEADER = "session;person;status\n"
GOOD = "S1;P01;present\n"
BAD = "S1;P02;presnt\n"


@pytest.mark.parametrize(("text", "row"), [
    (HEADER + BAD, 2),
    (HEADER + GOOD + BAD, 3),
    ("Register 2024;;\n" + HEADER + GOOD + BAD, 4),
    ("\n\n" + HEADER + GOOD + BAD, 5),
    (HEADER + "\n" + GOOD + "\n\n" + BAD, 6),
    (HEADER + ";;\n" + GOOD + " ; ;\n" + BAD, 5),
    ('"Register\nvan de pilot";;\n' + HEADER + GOOD + BAD, 4),
    ('Register "De Hoek" 2024;;\n' + HEADER + GOOD + BAD, 4),
    ("session;person;status;note\nS1;P01;present;\"een\ntwee\ndrie\"\nS1;P02;presnt;\n", 3),
    ("session;person;status;note\nS1;P01;present;\"een\n\ntwee\"\n\nS1;P02;presnt;\n", 4),
    (HEADER + GOOD + BAD.rstrip() + ";\n", 3),
    (HEADER + GOOD + BAD.rstrip(), 3),
])  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_row(loaded, text, row, line_end):
    problem = loaded(attendance=text.replace("\n", line_end)).only()
    assert (problem.kind, problem.row) == ("unknown_code", row)
    assert f"row {row}, column status" in problem.message()


@pytest.mark.parametrize("text", [
    HEADER + GOOD + BAD.replace("\n", "\r\n"),
    HEADER.replace("\n", "\r\n") + GOOD + BAD,
    HEADER.replace("\n", ';""note\n') + GOOD + BAD,
    HEADER + GOOD.replace("S1;P01", 'S1;""P01') + BAD,
])  # fmt: skip
def test_no_row_is_lost_to_mixed_line_ends_or_odd_quotation_marks(loaded, text):
    report = loaded(attendance=text).report
    told = [(problem.kind, problem.row) for problem in report.problems]
    assert ("unknown_code", 3) in told or ("broken_quote", 2) in told
    assert report.rows.get("attendance") in (None, 2)


def test_rows_of_a_large_file_keep_their_numbers(loaded):
    people = "person,kind\n" + "".join(f"Q{n},parent\n" for n in range(300_000))
    people = people.replace("Q123456,parent", "Q123456,parnt").replace("Q299999,parent", "Q299999,parnt")
    given = loaded(people=people, attendance=None, answers=None)
    assert [problem.row for problem in given.report.problems] == [123_458, 300_001]
