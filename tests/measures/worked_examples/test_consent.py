"""Whose answers enter an outcome figure, worked out by hand: one family for each thing that consent can say."""

from tests.measures.blocks import example, loaded, shows, write
from tests.measures.registry import worked_example

TABLES = {
    "families": "family | focus \n" + "\n".join(f"F{n} | yes" for n in range(10)),
    "people": """
    person | family | kind
    A6     | F6     | parent
    B6     | F6     | parent
    A7     | F7     | parent
    B7     | F7     | parent
    A8     | F8     | parent
    """,
    "waves": """
    wave | label | opens      | closes
    T0   | start | 2024-01-01 | 2024-01-31
    T1   | later | 2024-02-01 | 2024-02-28
    """,
    # Each reading is a power of two apart, so that the mean tells whose answers are in it.
    "answers": """
    family | respondent | wave | date       | instrument | item     | answer | scorer
    F0     |            | T0   | 2024-01-10 | pennies    | identity | 1      | parent
    F1     |            | T0   | 2024-01-10 | pennies    | identity | 2      | parent
    F2     |            | T0   | 2024-01-10 | pennies    | identity | 4      | parent
    F3     |            | T0   | 2024-01-10 | pennies    | identity | 8      | parent
    F4     |            | T0   | 2024-01-10 | pennies    | identity | 16     | parent
    F5     |            | T0   | 2024-01-10 | pennies    | identity | 32     | parent
    F6     | A6         | T0   | 2024-01-10 | pennies    | identity | 64     | parent
    F6     | B6         | T0   | 2024-01-10 | pennies    | identity | 128    | parent
    F7     | A7         | T0   | 2024-01-10 | pennies    | identity | 256    | parent
    F7     | B7         | T0   | 2024-01-10 | pennies    | identity | 0      | parent  # would halve the family's
    F8     | A8         | T0   | 2024-01-10 | pennies    | identity | 512    | parent
    F9     |            | T0   | 2024-01-10 | pennies    | identity | 1024   | parent
    F0     |            | T1   | 2024-02-10 | pennies    | identity | 11     | parent  # + 10
    F1     |            | T1   | 2024-02-10 | pennies    | identity | 1002   | parent  # withdrawn: in no figure
    """,
}
CONSENTS = """
family | person | purpose    | given      | withdrawn
F0     |        | evaluation | 2024-01-01 |             # yes
F1     |        | evaluation | 2024-01-01 | 2024-03-31  # withdrawn on the day itself: no
F2     |        | evaluation | 2024-01-01 | 2024-04-01  # withdrawn after the day that the figures run to: no
F3     |        | evaluation | 2024-04-01 |             # given after it: yes
F4     |        | support    | 2024-01-01 |             # for another purpose: no
F6     |        | evaluation | 2024-01-01 |             # the family: yes,
F6     | B6     | evaluation | 2024-01-01 | 2024-02-01  # but one person withdrew, and that person is left out
F7     | A7     | evaluation | 2024-01-01 |             # no word for the family: the person's counts, for that person
F8     |        | evaluation | 2024-01-01 | 2024-02-01  # the word for the family
F8     | A8     | evaluation | 2024-01-01 |             # goes before a person's: no
F9     |        | evaluation | 2024-01-01 | 2024-02-01  # withdrawn,
F9     |        | evaluation | 2024-03-01 |             # and given again: yes
"""  # F5 has no row: no
PENNIES = """
id = "pennies"
version = "1"
label = "Pennies"
construct = "each_item"
direction = "higher_is_better"
aggregate = "sum"
range = [0, 2000]
max_missing = 0
items = [{ id = "identity", min = 0, max = 2000 }]
"""

live = example(as_of="2024-03-31", instruments={"pennies": PENNIES}, consents=CONSENTS, **TABLES)


@worked_example("resilience_score", "resilience_change")
def test_only_families_with_consent_in_force_are_in_outcome_figures(live):
    # F0, F3, A6 of F6, F7 and F9: (1 + 8 + 64 + 256 + 1024) / 5 at T0; F0 alone at T1.
    shows(
        live,
        "resilience_score",
        """
        instrument | source   | wave | scorer | value  | n
        pennies    | identity | T0   | adult  | 1353/5 | 5
        pennies    | identity | T1   | adult  | 11     | 1
        """,
    )
    shows(
        live,
        "resilience_change",
        """
        instrument | source   | wave | scorer | value | n
        pennies    | identity | T1   | adult  | 10    | 1
        """,
    )


@worked_example("consents_withdrawn")
def test_consents_withdrawn(live):
    # F1 and F8. F2 will withdraw after the day that is today here, F9 gave it again, and in F6 one person withdrew, not the family.
    shows(live, "consents_withdrawn", "value | n \n 2 | 2")


@worked_example("families_measured")
def test_a_family_without_consent_is_not_measured(live):
    shows(live, "families_measured", "value | n \n 5 | 5")


@worked_example("resilience_score")
def test_without_the_table_everything_counts(tmp_path):
    write(tmp_path, TABLES, {"pennies": PENNIES})
    with loaded(tmp_path, "2024-03-31") as live:
        # F6 and F7 are the mean of their two: (1 + 2 + 4 + 8 + 16 + 32 + 96 + 128 + 512 + 1024) / 10.
        shows(
            live,
            "resilience_score",
            """
            instrument | source   | wave | scorer | value   | n
            pennies    | identity | T0   | adult  | 1823/10 | 10
            pennies    | identity | T1   | adult  | 1013/2  | 2
            """,
        )
        assert not live.about.consents_known
