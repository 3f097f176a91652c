"""Which word on consent is the latest, and whose readings it opens: one family for each history, a power of two apart."""

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example
from tests.measures.worked_examples.test_consent import PENNIES

live = example(
    as_of="2024-01-31",
    instruments={"pennies": PENNIES},
    families="family | focus | started \n" + "\n".join(f"F{n} | yes | 2024-01-01" for n in range(8)),
    people="""
    person | family | kind
    A6     | F6     | parent
    B6     | F6     | parent
    W      |        | worker
    A7     | F7     | parent
    """,
    waves="wave | label | opens | closes \n T0 | start | 2024-01-01 | 2024-01-31",
    answers="""
    family | respondent | wave | date       | instrument | item     | answer | scorer
    F0     |            | T0   | 2024-01-10 | pennies    | identity | 1      | together
    F1     |            | T0   | 2024-01-10 | pennies    | identity | 2      | together
    F2     |            | T0   | 2024-01-10 | pennies    | identity | 4      | together
    F3     |            | T0   | 2024-01-10 | pennies    | identity | 8      | together
    F4     |            | T0   | 2024-01-10 | pennies    | identity | 16     | together
    F5     |            | T0   | 2024-01-10 | pennies    | identity | 32     | together
    F6     |            | T0   | 2024-01-10 | pennies    | identity | 64     | together
    F7     |            | T0   | 2024-01-10 | pennies    | identity | 128    | together
    F5     |            | T0   | 2024-01-10 | pennies    | identity | 1      | worker
    F6     |            | T0   | 2024-01-10 | pennies    | identity | 2      | worker
    F7     | W          | T0   | 2024-01-10 | pennies    | identity | 4      | worker
    F6     | A6         | T0   | 2024-01-10 | pennies    | identity | 8      | worker
    """,
    consents="""
    family | person | purpose    | given      | withdrawn
    F0     |        | evaluation | 2024-01-01 |             # the day was mended, and the second row withdrawn: no
    F0     |        | evaluation | 2024-01-02 | 2024-01-20
    F1     |        | evaluation | 2024-01-01 | 2024-03-01  # withdrawn on the day on which it was given again: no
    F1     |        | evaluation | 2024-03-01 |
    F2     |        | evaluation | 2024-01-01 | 2024-03-01  # given again the day after: yes
    F2     |        | evaluation | 2024-03-02 |
    F3     |        | evaluation | 2024-03-02 |             # an older row withdrawn after the newer one was given: no
    F3     |        | evaluation | 2024-01-01 | 2024-04-01
    F4     |        | evaluation | 2024-01-01 |             # withdrawn for quotes only: yes
    F4     |        | quotes     | 2024-01-01 | 2024-01-02
    F5     |        | evaluation | 2024-01-01 |             # the whole family: what a worker says of it too
    F6     | A6     | evaluation | 2024-01-01 |             # one member: what they say together and of the member, not of the family
    F7     |        | evaluation | 2024-01-01 | 2024-02-01  # the family withdrew; a member that agreed later
    F7     | A7     | evaluation | 2024-03-01 |             # speaks for nobody else
    """,
)


@worked_example("resilience_score")
def test_the_latest_word_counts(live):
    # F2, F4, F5 and F6 together: (4 + 16 + 32 + 64) / 4. Of workers: on F5, and on A6 of F6: (1 + 8) / 2.
    shows(
        live,
        "resilience_score",
        """
        instrument | source   | wave | scorer | value | n
        pennies    | identity | T0   | adult  | 29    | 4
        pennies    | identity | T0   | worker | 9/2   | 2
        """,
    )


def test_what_is_not_counted_is_not_missing(live):
    flow = live.listing("measurement_flow")
    found = {scorer: dict(zip(its["state"], its["families"], strict=True)) for scorer, its in flow.groupby("scorer")}
    assert found["adult"] == {"measured": 4, "withdrawn": 4}
    assert found["worker"] == {"measured": 2, "missing": 2, "withdrawn": 4}
