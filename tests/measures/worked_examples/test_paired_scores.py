"""Scores of those who have both readings, and the middle half, worked out by hand."""

import pytest

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

# Five families; the fifth has no second reading, and in the fourth somebody else filled in the later one.
live = example(
    as_of="2024-12-31",
    schools="""
    school | label
    north  | North
    """,
    families="""
    family | school | focus | started
    a      | north  | yes   | 2024-01-01
    b      | north  | yes   | 2024-01-01
    c      | north  | yes   | 2024-01-01
    d      | north  | yes   | 2024-01-01
    e      | north  | yes   | 2024-01-01
    """,
    people="""
    person | family | kind
    D1     | d      | parent
    D2     | d      | parent
    """,
    waves="""
    wave | label | opens      | closes
    T0   | start | 2024-01-01 | 2024-01-31
    T1   | later | 2024-06-01 | 2024-06-30
    """,
    answers="""
    family | respondent | wave | date       | instrument | item     | answer | scorer
    a      |            | T0   | 2024-01-10 | ladder     | identity | 2      | parent
    a      |            | T1   | 2024-06-10 | ladder     | identity | 5      | parent
    b      |            | T0   | 2024-01-10 | ladder     | identity | 4      | parent
    b      |            | T1   | 2024-06-10 | ladder     | identity | 4      | parent
    c      |            | T0   | 2024-01-10 | ladder     | identity | 7      | parent
    c      |            | T1   | 2024-06-10 | ladder     | identity | 6      | parent
    d      | D1         | T0   | 2024-01-10 | ladder     | identity | 1      | parent
    d      | D2         | T1   | 2024-06-10 | ladder     | identity | 9      | parent
    e      |            | T0   | 2024-01-10 | ladder     | identity | 10     | parent
    """,
)
CELL = "ladder | identity | T1 | adult |"
HEADER = "instrument | source | wave | scorer | value | n"


@worked_example("paired_first_score", "paired_score")
def test_only_those_with_both_count_and_the_difference_is_the_mean_change(live):
    shows(live, "paired_first_score", f"{HEADER}\n{CELL} 13/3 | 3  # 2, 4 and 7")
    shows(live, "paired_score", f"{HEADER}\n{CELL} 5 | 3  # 5, 4 and 6")
    shows(live, "resilience_change", f"{HEADER}\n{CELL} 2/3 | 3  # + 3, 0 and - 1")


@worked_example("middle_half")
def test_the_middle_half_of_whoever_was_measured(live):
    """Of 1, 2, 4, 7, 10 the second and the fourth; of 4, 5, 6, 9 three quarters of the way from 4 to 5, and a quarter from 6 to 9."""
    shows(
        live,
        "middle_half",
        """
        instrument | source   | wave | scorer | value | low  | high | n
        ladder     | identity | T0   | adult  | 4     | 2    | 7    | 5
        ladder     | identity | T1   | adult  | 11/2  | 19/4 | 27/4 | 4
        """,
    )


@worked_example("paired_first_middle_half", "paired_middle_half")
@pytest.mark.parametrize(
    ("measure", "numbers"), [("paired_first_middle_half", "4 | 3 | 11/2 | 3"), ("paired_middle_half", "5 | 9/2 | 11/2 | 3")]
)
def test_the_middle_half_of_those_with_both(live, measure, numbers):
    shows(live, measure, f"instrument | source | wave | scorer | value | low | high | n\n{CELL} {numbers}")


def test_without_consents_a_line_is_nobodys(live):
    """The three with both, by the rows of the tables above; no code of a family stands beside them."""
    lines = live.listing("paired_line")
    assert sorted(zip(lines["first_score"], lines["score"], strict=True)) == [(2, 5), (4, 4), (7, 6)]
    assert lines["unit"].is_unique
    assert all(unit.startswith("unit ") for unit in lines["unit"])
    assert all(unit.startswith("unit ") for unit in live.listing("reading_line")["unit"])
