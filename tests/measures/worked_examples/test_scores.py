"""Scores, worked out by hand from raw answers: respondents first, then the family, then the mean over families.

Longer than a screen: every answer of the example is a row.
"""

from tests.measures.blocks import example, has_no_rows, shows
from tests.measures.registry import worked_example

# Three items from 0 to 4, the second reversed; one may be missing, and then the sum is brought back to three items.
WORRY = """
id = "worry"
version = "1"
label = "Worry"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 12]
max_missing = 1
missing = "prorate"
items = [
  { id = "a", min = 0, max = 4 },
  { id = "b", min = 0, max = 4, reverse = true },
  { id = "c", min = 0, max = 4 },
]

[[subscales]]
id = "heavy"
items = ["b", "c"]
"""
# The mean of two items times ten; worded answers; a missing item is simply left out.
GLOW = """
id = "glow"
version = "1"
label = "Glow"
construct = "identity"
direction = "higher_is_better"
aggregate = "mean"
factor = 10
range = [0, 20]
max_missing = 1
items = [
  { id = "one", answers = { no = 0, "a bit" = 1, yes = 2 } },
  { id = "two", answers = { no = 0, "a bit" = 1, yes = 2 }, reverse = true },
]
"""
# A sum in which a missing item counts as nothing.
PLAIN = (
    GLOW.replace("glow", "plain")
    .replace('"mean"', '"sum"')
    .replace("factor = 10", 'missing = "sum"')
    .replace("20", "4")
)

live = example(
    as_of="2024-02-15",
    instruments={"worry": WORRY, "glow": GLOW, "plain": PLAIN},
    schools="""
    school | label
    north  | North
    south  | South
    """,
    families="""
    family | school | focus
    F1     | north  | yes
    F2     | north  | yes
    F3     | south  | yes
    F4     |        | yes
    """,
    people="""
    person | family | school | kind
    mum    | F1     |        | parent
    dad    | F1     |        | parent
    kid    | F1     |        | child
    rosa   |        | south  | resident
    omar   |        |        | resident
    """,
    partners="""
    partner | label | kind   | in_neighbourhood | joined
    X       | X     | school | yes              | 2024-01-01
    """,
    waves="""
    wave | label | opens      | closes
    T0   | first | 2024-01-01 | 2024-01-31
    T1   | then  | 2024-02-10 | 2024-02-28
    """,
    answers="""
    family | respondent | partner | wave | date       | instrument  | item          | answer | scorer
    F1     | mum        |         | T0   | 2024-01-10 | worry       | a             | 4      | parent    # 4
    F1     | mum        |         | T0   | 2024-01-10 | worry       | b             | 1      | parent    # 4 - 1 = 3
    F1     | mum        |         | T0   | 2024-01-10 | worry       | c             | 2      | parent    # 2: 9 in all
    F1     | dad        |         | T0   | 2024-01-12 | worry       | a             | 1      | parent    # 1
    F1     | dad        |         | T0   | 2024-01-12 | worry       | b             | 4      | parent    # 0: 1, so 1.5
    F2     |            |         | T0   | 2024-01-12 | worry       | a             | 0      | parent    # no score
    F3     |            |         | T0   | 2024-01-12 | worry       | a             | 2      | together  # 2
    F3     |            |         | T0   | 2024-01-12 | worry       | b             | 2      | together  # 2
    F3     |            |         | T0   | 2024-01-12 | worry       | c             | 2      | together  # 2: 6 in all
    F3     |            |         | T1   | 2024-02-15 | worry       | a             | 1      | together  # today
    F3     |            |         | T1   | 2024-02-15 | worry       | c             | 1      | together  # 2, so 3
    F2     |            |         | T1   | 2024-02-16 | worry       | a             | 4      | parent    # after today
    F2     |            |         | T1   | 2024-02-16 | worry       | c             | 4      | parent
    F1     | mum        |         | T0   | 2024-01-10 | ladder      | identity      | 7      | parent
    F1     | dad        |         | T0   | 2024-01-10 | ladder      | identity      | 4      | parent
    F1     | dad        |         | T0   | 2024-01-10 | ladder      | coping        | 3      | parent
    F1     | kid        |         | T0   | 2024-01-10 | ladder      | identity      | 9      | child
    F1     |            |         | T0   | 2024-01-10 | ladder      | identity      | 2      | worker
    F4     |            |         | T0   | 2024-01-10 | ladder      | identity      | 8      | parent
    F1     | mum        |         | T0   | 2024-01-10 | glow        | one           | a bit  | parent    # 1
    F1     | mum        |         | T0   | 2024-01-10 | glow        | two           | no     | parent    # 0 + 2 - 0 = 2
    F2     |            |         | T0   | 2024-01-10 | glow        | one           | yes    | parent    # 2 alone
    F1     | mum        |         | T0   | 2024-01-10 | plain       | one           | a bit  | parent
    F1     | mum        |         | T0   | 2024-01-10 | plain       | two           | no     | parent
    F2     |            |         | T0   | 2024-01-10 | plain       | one           | yes    | parent
           | rosa       |         | T0   | 2024-01-10 | neighbours  | know          | 4      | resident
           | rosa       |         | T0   | 2024-01-10 | neighbours  | see           | 4      | resident
           | rosa       |         | T0   | 2024-01-10 | neighbours  | appreciate    | 4      | resident
           | rosa       |         | T0   | 2024-01-10 | neighbours  | ask_help      | 4      | resident
           | rosa       |         | T0   | 2024-01-10 | neighbours  | give_help     | 4      | resident
           | omar       |         | T0   | 2024-01-10 | neighbours  | know          | 1      | resident
           | omar       |         | T0   | 2024-01-10 | neighbours  | see           | 1      | resident
           | omar       |         | T0   | 2024-01-10 | neighbours  | appreciate    | 1      | resident
           | omar       |         | T0   | 2024-01-10 | neighbours  | ask_help      | 1      | resident
           | omar       |         | T0   | 2024-01-10 | neighbours  | give_help     | 1      | resident
           |            | X       | T0   | 2024-01-10 | partnership | shared_vision | 2      | partner
           |            | X       | T0   | 2024-01-10 | partnership | commitment    | 3      | partner
           |            | X       | T0   | 2024-01-10 | partnership | coordination  | 4      | partner
    """,
)


@worked_example("resilience_score")
def test_scores_of_the_pilot(live):
    shows(
        live,
        "resilience_score",
        """
        instrument  | source        | wave | scorer   | value | n
        worry       | stress        | T0   | adult    | 45/8  | 2  # F1: (9 + 1.5) / 2 = 5.25; F3: 6
        worry       | stress        | T1   | adult    | 3     | 1  # F3
        ladder      | identity      | T0   | adult    | 27/4  | 2  # F1: (7 + 4) / 2 = 5.5; F4: 8
        ladder      | coping        | T0   | adult    | 3     | 1  # every item is a score of its own
        ladder      | identity      | T0   | child    | 9     | 1  # never mixed with the parents'
        ladder      | identity      | T0   | worker   | 2     | 1
        glow        | identity      | T0   | adult    | 35/2  | 2  # F1: 10 x 3/2 = 15; F2: 10 x 2 = 20
        plain       | identity      | T0   | adult    | 5/2   | 2  # F1: 1 + 2; F2: 2, the missing item adds nothing
        neighbours  | community     | T0   | resident | 5/2   | 2  # rosa 4, omar 1
        partnership | shared_vision | T0   | partner  | 3     | 1
        """,
    )


@worked_example("resilience_score")
def test_scores_per_school(live):
    shows(
        live,
        "resilience_score",
        """
        school        | instrument  | source        | wave | scorer   | value | n
        north         | worry       | stress        | T0   | adult    | 21/4  | 1
        south         | worry       | stress        | T0   | adult    | 6     | 1
        south         | worry       | stress        | T1   | adult    | 3     | 1
        north         | ladder      | identity      | T0   | adult    | 11/2  | 1
        neighbourhood | ladder      | identity      | T0   | adult    | 8     | 1  # F4 has no school
        north         | ladder      | coping        | T0   | adult    | 3     | 1
        north         | ladder      | identity      | T0   | child    | 9     | 1
        north         | ladder      | identity      | T0   | worker   | 2     | 1
        north         | glow        | identity      | T0   | adult    | 35/2  | 2
        north         | plain       | identity      | T0   | adult    | 5/2   | 2
        south         | neighbours  | community     | T0   | resident | 4     | 1  # her own school
        neighbourhood | neighbours  | community     | T0   | resident | 1     | 1
        neighbourhood | partnership | shared_vision | T0   | partner  | 3     | 1
        """,
    )


@worked_example("subscale_score")
def test_a_part_is_scored_like_the_whole_on_its_own_items(live):
    """Of b and c one may be missing, and then the other stands for both; where only a was answered there is no score."""
    shows(
        live,
        "subscale_score",
        """
        instrument | source | wave | scorer | value | n
        worry      | heavy  | T0   | adult  | 13/4  | 2  # F1: mum 3 + 2, dad 2 x 0, so 2.5; F3: 2 + 2
        worry      | heavy  | T1   | adult  | 2     | 1  # F3: 2 x 1
        """,
    )


@worked_example("resilience_change")
def test_a_first_reading_is_no_change(live):
    """Only F3 has two readings: 6, then 3, and fewer worries are better. Five weeks are near no moment."""
    shows(
        live,
        "resilience_change",
        """
        instrument | source | wave | scorer | value | n
        worry      | stress | T1   | adult  | 3     | 1
        """,
    )
    has_no_rows(live, "resilience_change", ("instrument", "source", "since_baseline", "scorer"))
