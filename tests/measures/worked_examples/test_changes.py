"""Changes, worked out by hand: each respondent against the own first reading, averaged within the family."""

import pytest

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

# Every reading is one rung of the ladder's identity, so that the numbers can be followed by eye.
live = example(
    as_of="2026-06-30",
    schools="""
    school | label
    north  | North
    south  | South
    """,
    families="""
    family | school | focus | started
    two    | north  | yes   | 2024-01-01
    other  | north  | yes   | 2024-01-01
    samen  | south  | yes   | 2024-01-01
    late   | south  | yes   | 2024-07-01
    gap    | south  | yes   | 2024-01-01
    three  | north  | yes   | 2024-01-01
    """,
    people="""
    person | family | kind
    A      | two    | parent
    B      | two    | parent
    C      | two    | child
    D      | other  | parent
    E      | other  | parent
    F      | samen  | parent
    """,
    waves="""
    wave | label                | opens      | closes
    T0   | start                | 2024-01-01 | 2024-01-31
    TQ   | a quarter            | 2024-04-01 | 2024-04-30
    T1   | half a year          | 2024-06-01 | 2024-07-31
    T2   | later                | 2024-08-20 | 2024-09-30
    T3   | a year               | 2025-01-01 | 2025-01-31
    T4   | two and a half years | 2026-06-01 | 2026-06-30
    """,
    answers="""
    family | respondent | wave | date       | instrument | item     | answer | scorer
    two    | A          | T0   | 2024-01-10 | ladder     | identity | 3      | parent
    two    | A          | T1   | 2024-07-01 | ladder     | identity | 6      | parent    # + 3
    two    | B          | T0   | 2024-01-10 | ladder     | identity | 8      | parent
    two    | B          | T1   | 2024-07-01 | ladder     | identity | 7      | parent    # - 1: the family + 1
    two    | C          | T0   | 2024-01-10 | ladder     | identity | 5      | child
    two    | C          | T1   | 2024-07-01 | ladder     | identity | 9      | child     # + 4, never with the parents
    other  | D          | T0   | 2024-01-10 | ladder     | identity | 2      | parent    # D at the start,
    other  | E          | T1   | 2024-07-01 | ladder     | identity | 9      | parent    # E later: no pair
    other  | E          | T3   | 2025-01-15 | ladder     | identity | 7      | parent    # - 2 since E's own first
    samen  | F          | T0   | 2024-01-10 | ladder     | identity | 4      | parent    # F apart ...
    samen  | F          | T1   | 2024-07-01 | ladder     | identity | 6      | together  # ... and together: no pair
    samen  |            | T3   | 2025-01-15 | ladder     | identity | 7      | together  # + 1, whoever held the pen
    late   |            | T1   | 2024-07-20 | ladder     | identity | 5      | parent    # its own first
    late   |            | T3   | 2025-01-15 | ladder     | identity | 8      | parent    # + 3
    late   |            | T4   | 2026-06-15 | ladder     | identity | 5      | parent    # 0
    gap    |            | T0   | 2024-01-15 | ladder     | identity | 4      | parent
    gap    |            | T1   | 2024-06-01 | ladder     | identity | 5      | parent    # + 1 after 138 days
    gap    |            | T2   | 2024-08-25 | ladder     | identity | 6      | parent    # + 2 after 223 days
    gap    |            | T3   | 2025-01-20 | ladder     | identity | 2      | parent    # - 2 after 371 days
    gap    |            | T4   | 2026-06-10 | ladder     | identity | 9      | parent    # + 5 after 877 days
    three  |            | T0   | 2024-01-15 | ladder     | identity | 5      | parent
    three  |            | TQ   | 2024-04-15 | ladder     | identity | 9      | parent    # + 4 after three months to the day
    """,
)


@worked_example("resilience_change")
def test_change_per_wave(live):
    shows(
        live,
        "resilience_change",
        """
        instrument | source   | wave | scorer | value | n
        ladder     | identity | TQ   | adult  | 4     | 1  # three
        ladder     | identity | T1   | adult  | 1     | 2  # two + 1, gap + 1; no pair in other and samen
        ladder     | identity | T1   | child  | 4     | 1
        ladder     | identity | T2   | adult  | 2     | 1  # gap
        ladder     | identity | T3   | adult  | 0     | 4  # other - 2, samen + 1, late + 3, gap - 2
        ladder     | identity | T4   | adult  | 5/2   | 2  # late 0, gap + 5
        """,
    )


@worked_example("resilience_change")
def test_change_per_school(live):
    shows(
        live,
        "resilience_change",
        """
        school | instrument | source   | wave | scorer | value | n
        north  | ladder     | identity | TQ   | adult  | 4     | 1
        north  | ladder     | identity | T1   | adult  | 1     | 1
        north  | ladder     | identity | T1   | child  | 4     | 1
        north  | ladder     | identity | T3   | adult  | -2    | 1
        south  | ladder     | identity | T1   | adult  | 1     | 1
        south  | ladder     | identity | T2   | adult  | 2     | 1
        south  | ladder     | identity | T3   | adult  | 2/3   | 3
        south  | ladder     | identity | T4   | adult  | 5/2   | 2
        """,
    )


@worked_example("resilience_change")
def test_change_since_the_own_first_reading(live):
    # Months since the family's own first reading, to the nearest of 6, 12, 18 and 24, at most three away:
    #   two   5.7 -> 6: (3 - 1) / 2
    #   other 12.2 -> 12: - 2          samen 12.2 -> 12: + 1, whenever their respondent was first asked
    #   late  5.9 -> 6: + 3; 22.9 -> 24: 0
    #   three 3.0 -> 6: + 4, exactly three months away
    #   gap   4.5 and 7.3 are both nearest to 6, and 7.3 is nearer: + 2; 12.2 -> 12: - 2; 28.8 is near nothing
    shows(
        live,
        "resilience_change",
        """
        instrument | source   | since_baseline | scorer | value | n
        ladder     | identity | 6              | adult  | 5/2   | 4
        ladder     | identity | 6              | child  | 4     | 1
        ladder     | identity | 12             | adult  | -1    | 3
        ladder     | identity | 24             | adult  | 0     | 1
        """,
    )
    shows(
        live,
        "resilience_change",
        """
        school | instrument | source   | since_baseline | scorer | value | n
        north  | ladder     | identity | 6              | adult  | 5/2   | 2
        north  | ladder     | identity | 6              | child  | 4     | 1
        north  | ladder     | identity | 12             | adult  | -2    | 1
        south  | ladder     | identity | 6              | adult  | 5/2   | 2
        south  | ladder     | identity | 12             | adult  | -1/2  | 2
        south  | ladder     | identity | 24             | adult  | 0     | 1
        """,
    )


@worked_example("resilience_change")
def test_from_four_pairs_on_there_is_an_interval(live):
    """The 15 means of subsets of -2, 1, 3, -2: the smallest is -2 and the largest 3, at level 1 - 2/16."""
    table = live.figure("resilience_change", ("instrument", "source", "wave", "scorer"), where={"scorer": "adult"})
    intervals = table.set_index("wave")[["low", "high", "level"]]
    assert intervals.loc["T3"].tolist() == pytest.approx([-2, 3, 0.875])
    assert intervals.drop("T3").isna().all(axis=None)


# As far before the half-year as the other is after it: ten days of July (days), a month and ten days either way, and in the last
# family ten days before and nine after.
alike = example(
    as_of="2026-12-31",
    families="""
    family | school | focus | started
    days   | north  | yes   | 2024-01-01
    months | north  | yes   | 2024-01-01
    nearer | north  | yes   | 2024-01-01
    """,
    schools="""
    school | label
    north  | North
    """,
    waves="""
    wave | label  | opens      | closes
    T0   | start  | 2024-01-01 | 2024-01-31
    T1   | before | 2024-06-01 | 2024-07-10
    T2   | after  | 2024-07-20 | 2024-08-31
    """,
    answers="""
    family | wave | date       | instrument | item     | answer | scorer
    days   | T0   | 2024-01-15 | ladder     | identity | 5      | parent
    days   | T1   | 2024-07-05 | ladder     | identity | 6      | parent  # + 1, ten days before 15 July
    days   | T2   | 2024-07-25 | ladder     | identity | 9      | parent  # + 4, ten days after it
    months | T0   | 2024-01-15 | ladder     | talents  | 5      | parent
    months | T1   | 2024-06-05 | ladder     | talents  | 7      | parent  # + 2, a month and ten days before
    months | T2   | 2024-08-25 | ladder     | talents  | 9      | parent  # + 4, a month and ten days after
    nearer | T0   | 2024-01-15 | ladder     | coping   | 5      | parent
    nearer | T1   | 2024-07-05 | ladder     | coping   | 8      | parent  # + 3, ten days before
    nearer | T2   | 2024-07-24 | ladder     | coping   | 9      | parent  # + 4, nine days after
    """,
)


@worked_example("resilience_change")
def test_of_two_moments_equally_near_to_a_half_year_the_earlier_counts(alike):
    shows(
        alike,
        "resilience_change",
        """
        instrument | source   | since_baseline | scorer | value | n
        ladder     | identity | 6              | adult  | 1     | 1
        ladder     | talents  | 6              | adult  | 2     | 1
        ladder     | coping   | 6              | adult  | 4     | 1
        """,
    )
