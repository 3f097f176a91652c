"""What would move without any effect, worked out by hand: a share of the way back to the published mean."""

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

TENSION = """
id = "tension"
version = "1"
label = "Tension"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 40]
max_missing = 0
items = [{ id = "total", min = 0, max = 40 }]

[reliability]
sd = 6
mean = 14
value = 0.75
kind = "test_retest"
citation = "A made-up study."
"""

live = example(
    as_of="2024-12-31",
    instruments={"tension": TENSION},
    schools="""
    school | label
    north  | North
    """,
    families="""
    family | school | focus | started
    a      | north  | yes   | 2024-01-01
    b      | north  | yes   | 2024-01-01
    c      | north  | yes   | 2024-01-01
    """,
    waves="""
    wave | label | opens      | closes
    T0   | start | 2024-01-01 | 2024-01-31
    T1   | later | 2024-06-01 | 2024-06-30
    """,
    answers="""
    family | wave | date       | instrument | item     | answer | scorer
    a      | T0   | 2024-01-10 | tension    | total    | 20     | parent
    a      | T1   | 2024-06-10 | tension    | total    | 12     | parent
    b      | T0   | 2024-01-10 | tension    | total    | 24     | parent
    b      | T1   | 2024-06-10 | tension    | total    | 25     | parent
    c      | T0   | 2024-01-10 | tension    | total    | 40     | parent  # no second reading
    a      | T0   | 2024-01-10 | ladder     | identity | 3      | parent  # nothing is published of the ladder
    a      | T1   | 2024-06-10 | ladder     | identity | 5      | parent
    """,
)


@worked_example("expected_without_effect")
def test_a_quarter_of_the_way_back_to_the_mean(live):
    """They start at 22, 8 above the mean; of that a quarter is error; lower is better, so it counts as forward."""
    shows(
        live,
        "expected_without_effect",
        """
        instrument | source | wave | scorer | value | n
        tension    | stress | T1   | adult  | 2     | 2
        """,
    )


@worked_example("expected_without_effect")
def test_per_school(live):
    shows(
        live,
        "expected_without_effect",
        """
        school | instrument | source | wave | scorer | value | n
        north  | tension    | stress | T1   | adult  | 2     | 2
        """,
    )
