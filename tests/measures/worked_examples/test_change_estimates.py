"""The other figures of change, worked out by hand over four families and two."""

import pytest

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

# On identity four families move by + 1, + 2, + 4 and - 1; on talents two by + 3 and + 3.
live = example(
    as_of="2024-12-31",
    schools="""
    school | label
    north  | North
    south  | South
    """,
    families="""
    family | school | focus | started
    a      | north  | yes   | 2024-01-01
    b      | north  | yes   | 2024-01-01
    c      | north  | yes   | 2024-01-01
    d      | south  | yes   | 2024-01-01
    """,
    waves="""
    wave | label       | opens      | closes
    T0   | start       | 2024-01-01 | 2024-01-31
    T1   | half a year | 2024-07-01 | 2024-07-31
    """,
    answers="""
    family | wave | date       | instrument | item     | answer | scorer
    a      | T0   | 2024-01-10 | ladder     | identity | 3      | parent
    a      | T1   | 2024-07-10 | ladder     | identity | 4      | parent
    b      | T0   | 2024-01-10 | ladder     | identity | 3      | parent
    b      | T1   | 2024-07-10 | ladder     | identity | 5      | parent
    c      | T0   | 2024-01-10 | ladder     | identity | 5      | parent
    c      | T1   | 2024-07-10 | ladder     | identity | 9      | parent
    d      | T0   | 2024-01-10 | ladder     | identity | 5      | parent
    d      | T1   | 2024-07-10 | ladder     | identity | 4      | parent
    a      | T0   | 2024-01-10 | ladder     | talents  | 2      | parent
    a      | T1   | 2024-07-10 | ladder     | talents  | 5      | parent
    b      | T0   | 2024-01-10 | ladder     | talents  | 4      | parent
    b      | T1   | 2024-07-10 | ladder     | talents  | 7      | parent
    """,
)


@worked_example("resilience_change_median")
def test_middle_change(live):
    shows(
        live,
        "resilience_change_median",
        """
        instrument | source   | wave | scorer | value | n
        ladder     | identity | T1   | adult  | 3/2   | 4  # - 1, 1, 2, 4
        ladder     | talents  | T1   | adult  | 3     | 2
        """,
    )
    shows(
        live,
        "resilience_change_median",
        """
        school | instrument | source   | since_baseline | scorer | value | n
        north  | ladder     | identity | 6              | adult  | 2     | 3
        south  | ladder     | identity | 6              | adult  | -1    | 1
        north  | ladder     | talents  | 6              | adult  | 3     | 2
        """,
    )


@worked_example("resilience_change_hl")
def test_hodges_lehmann(live):
    """The averages of two of - 1, 1, 2, 4: - 1, 0, 1/2, 1, 3/2, 3/2, 2, 5/2, 3, 4; both middle ones are 3/2.

    With four pairs smallest and largest are the widest interval there is, at level 1 - 2/16.
    """
    shows(
        live,
        "resilience_change_hl",
        """
        instrument | source   | wave | scorer | value | low | high | level | n
        ladder     | identity | T1   | adult  | 3/2   | -1  | 4    | 7/8   | 4
        ladder     | talents  | T1   | adult  | 3     |     |      |       | 2
        """,
    )


@worked_example("resilience_change_p")
def test_chance_of_a_change_this_one_sided(live):
    """Of the 16 patterns of 1, 1, 2, 4 the sums 8, 6, 6 and their opposites reach the 6 that was found.

    With two pairs that both go forward it is two of the four patterns.
    """
    shows(
        live,
        "resilience_change_p",
        """
        instrument | source   | wave | scorer | value | low | high | level | n
        ladder     | identity | T1   | adult  | 3/8   |     |      |       | 4
        ladder     | talents  | T1   | adult  | 1/2   |     |      |       | 2
        """,
    )


@worked_example("resilience_effect_size")
def test_change_in_standard_deviations(live):
    """Identity: first 3, 3, 5, 5 has variance 4/3; later 4, 5, 9, 4 has 17/3; their mean is 7/2. Mean change 3/2.

    J(3) = gamma(3/2) / (sqrt(3/2) gamma(1)) = .8862269 / 1.2247449 = .7236012. Two pairs say nothing.
    """
    table = live.figure("resilience_effect_size", ("instrument", "source", "wave", "scorer")).set_index("source")
    assert table["value"]["identity"] == pytest.approx(0.7236012 * 1.5 / 3.5**0.5, abs=1e-6)
    assert table["value"].isna()["talents"]
    assert table["n"].to_dict() == {"identity": 4, "talents": 2}
