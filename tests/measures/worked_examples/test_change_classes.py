"""How many families went forward, stayed, went backward, cannot be told, or have no second reading."""

from tests.measures.blocks import example, has_no_rows, shows
from tests.measures.registry import worked_example

CUT = ("instrument", "source", "wave", "scorer")
# 1.96 x 5 x sqrt(2 x (1 - .92)) = 3.92; better is lower, on a scale that ends at 0.
TENSION = """
id = "tension"
version = "1"
label = "Tension"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 20]
max_missing = 0
[reliability]
sd = 5
value = 0.92
kind = "test_retest"
citation = "invented"
[[items]]
id = "total"
min = 0
max = 20
"""
live = example(
    as_of="2024-12-31",
    instruments={"tension": TENSION},
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
    e      | south  | yes   | 2024-01-01
    f      | south  | yes   | 2024-07-01
    """,
    waves="""
    wave | label       | opens      | closes
    T0   | start       | 2024-01-01 | 2024-01-31
    T1   | half a year | 2024-07-01 | 2024-07-31
    T2   | opened now  | 2024-12-01 | 2025-01-31
    T3   | to come     | 2025-07-01 | 2025-07-31
    """,
    answers="""
    family | wave | date       | instrument | item     | answer | scorer
    a      | T0   | 2024-01-10 | ladder     | identity | 3      | parent
    a      | T1   | 2024-07-10 | ladder     | identity | 5      | parent  # two rungs: forward
    b      | T0   | 2024-01-10 | ladder     | identity | 8      | parent
    b      | T1   | 2024-07-10 | ladder     | identity | 9      | parent  # one rung, with room for two: the same
    c      | T0   | 2024-01-10 | ladder     | identity | 9      | parent
    c      | T1   | 2024-07-10 | ladder     | identity | 10     | parent  # one rung, without room for two
    d      | T0   | 2024-01-10 | ladder     | identity | 9      | parent
    d      | T1   | 2024-07-10 | ladder     | identity | 7      | parent  # backward, also from near the end
    e      | T0   | 2024-01-10 | ladder     | identity | 4      | parent  # no second reading
    f      | T1   | 2024-07-10 | ladder     | identity | 4      | parent  # not yet expected at T1
    a      | T0   | 2024-01-10 | tension    | total    | 10     | parent
    a      | T1   | 2024-07-10 | tension    | total    | 6      | parent  # 4 down is more than 3.92: forward
    b      | T0   | 2024-01-10 | tension    | total    | 3      | parent
    b      | T1   | 2024-07-10 | tension    | total    | 0      | parent  # even 0 would not have counted
    a      | T0   | 2024-01-10 | pss4       | q1       | 2      | parent  # no reliability: not judged
    a      | T0   | 2024-01-10 | pss4       | q2       | 2      | parent
    a      | T0   | 2024-01-10 | pss4       | q3       | 2      | parent
    a      | T0   | 2024-01-10 | pss4       | q4       | 2      | parent
    """,
)
# At T2 everybody waits for the second reading; before T3 nothing is expected yet.
FOUND = {
    "families_improved": ("1", "0", "1", "0"),
    "families_unchanged": ("1", "0", "0", "0"),
    "families_declined": ("1", "0", "0", "0"),
    "families_undeterminable": ("1", "0", "1", "0"),
    "families_without_second_measurement": ("1", "6", "0", "2"),
}
ROWS = ("ladder | identity | T1", "ladder | identity | T2", "tension | stress | T1", "tension | stress | T2")


@worked_example(*FOUND)
def test_the_five_sum_to_the_families_with_a_first_reading_before(live):
    for name, counts in FOUND.items():
        lines = [f"{row} | adult | {count}" for row, count in zip(ROWS, counts, strict=True)]
        # Stress has no published reliability here, so of the five only the last has rows.
        lines += ["pss4 | stress | T1 | adult | 1", "pss4 | stress | T2 | adult | 1"] * name.endswith("_measurement")
        shows(live, name, "\n".join(["instrument | source | wave | scorer | value", *lines]))
    assert [sum(int(counts[place]) for counts in FOUND.values()) for place in range(4)] == [5, 6, 2, 2]


def test_per_school_there_is_a_row_where_a_family_is_expected(live):
    shows(
        live,
        "families_declined",
        """
        school | instrument | source   | wave | scorer | value
        north  | ladder     | identity | T1   | adult  | 0
        north  | ladder     | identity | T2   | adult  | 0
        south  | ladder     | identity | T1   | adult  | 1
        south  | ladder     | identity | T2   | adult  | 0
        north  | tension    | stress   | T1   | adult  | 0
        north  | tension    | stress   | T2   | adult  | 0
        """,
    )


empty = example(
    as_of="2024-12-31",
    waves="""
    wave | label | opens      | closes
    T0   | start | 2024-01-01 | 2024-01-31
    """,
)


def test_without_a_first_reading_there_are_no_rows(empty):
    for name in FOUND:
        has_no_rows(empty, name, CUT)


ahead = example(
    as_of="2024-07-30",
    families="""
    family | school | focus | started
    a      | north  | yes   | 2024-01-01
    b      | south  | yes   | 2024-01-01
    """,
    schools="""
    school | label
    north  | North
    south  | South
    """,
    waves="""
    wave | label       | opens      | closes
    T0   | start       | 2024-01-01 | 2024-01-31
    T1   | half a year | 2024-08-01 | 2024-08-31
    """,
    answers="""
    family | wave | date       | instrument | item     | answer | scorer
    a      | T0   | 2024-01-10 | ladder     | identity | 3      | parent
    a      | T1   | 2024-07-30 | ladder     | identity | 5      | parent  # two days before T1 opens
    b      | T0   | 2024-01-10 | ladder     | identity | 4      | parent
    """,
)


@worked_example("families_without_second_measurement", "families_improved")
def test_before_a_moment_opens_nobody_is_without_a_reading_at_it(ahead):
    """Whoever answers early has a change all the same."""
    has_no_rows(ahead, "families_without_second_measurement", CUT)
    shows(
        ahead,
        "families_improved",
        """
        instrument | source   | wave | scorer | value
        ladder     | identity | T1   | adult  | 1
        """,
    )
