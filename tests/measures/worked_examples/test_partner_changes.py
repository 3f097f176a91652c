"""What the same partners answered at two waves: its direction over three of them or more, and no number that gives one away."""

import pandas as pd

from tests.measures.blocks import example

live = example(
    as_of="2024-12-31",
    partners="""
    partner | label | kind    | in_neighbourhood | joined
    Ann     | Ann   | school  | yes              | 2024-01-01
    Bob     | Bob   | health  | yes              | 2024-01-01
    Cor     | Cor   | faith   | yes              | 2024-01-01
    Dik     | Dik   | welfare | yes              | 2024-01-01
    """,
    waves="""
    wave | label  | opens      | closes
    T0   | first  | 2024-01-10 | 2024-01-31
    T1   | second | 2024-06-10 | 2024-06-30
    """,
    answers="""
    partner | wave | date       | instrument  | item          | answer | scorer
    Ann     | T0   | 2024-01-11 | partnership | commitment    | 4      | partner
    Bob     | T0   | 2024-01-12 | partnership | commitment    | 2      | partner
    Cor     | T0   | 2024-01-13 | partnership | commitment    | 3      | partner
    Ann     | T1   | 2024-06-11 | partnership | commitment    | 3      | partner
    Bob     | T1   | 2024-06-12 | partnership | commitment    | 1      | partner
    Cor     | T1   | 2024-06-13 | partnership | commitment    | 3      | partner
    Ann     | T0   | 2024-01-11 | partnership | shared_vision | 1      | partner
    Bob     | T0   | 2024-01-12 | partnership | shared_vision | 2      | partner
    Cor     | T0   | 2024-01-13 | partnership | shared_vision | 3      | partner
    Ann     | T1   | 2024-06-11 | partnership | shared_vision | 2      | partner
    Bob     | T1   | 2024-06-12 | partnership | shared_vision | 2      | partner
    Cor     | T1   | 2024-06-13 | partnership | shared_vision | 3      | partner
    Dik     | T1   | 2024-06-14 | partnership | shared_vision | 1      | partner     # the one who answered once
    Ann     | T0   | 2024-01-11 | partnership | coordination  | 1      | partner
    Bob     | T0   | 2024-01-12 | partnership | coordination  | 1      | partner
    Cor     | T0   | 2024-01-13 | partnership | coordination  | 1      | partner
    Ann     | T1   | 2024-06-11 | partnership | coordination  | 5      | partner
    Bob     | T1   | 2024-06-12 | partnership | coordination  | 5      | partner     # two that answered twice are too few
    Dik     | T1   | 2024-06-14 | partnership | coordination  | 5      | partner
    """,
    ties="""
    wave | from_partner | to_partner | level | trust | value
    T0   | Ann          | Bob        | 3     | 2     | 2
    T0   | Bob          | Cor        | 3     | 2     | 2
    T0   | Cor          | Ann        | 3     | 2     | 2
    T1   | Ann          | Bob        | 3     | 3     | 2
    T1   | Bob          | Cor        | 3     | 2     | 2
    T1   | Cor          | Ann        | 3     | 2     |
    T1   | Dik          | Ann        | 3     | 1     | 4     # trusts little, and was not there before
    T1   | Dik          | Bob        | 3     | 1     | 4
    """,
)


def test_a_question_has_a_direction_over_those_that_answered_it_twice(live):
    rows = live.listing("partner_item_change").sort_values("item")
    told = rows[["item", "before", "wave", "direction", "partners"]].to_numpy().tolist()
    assert told == [["commitment", "T0", "T1", -1, 3], ["shared_vision", "T0", "T1", 1, 3]]


def test_a_change_is_blank_where_the_means_beside_it_would_give_an_answer_away(live):
    changes = live.listing("partner_item_change").set_index("item")["change"]
    assert changes["commitment"] == -2 / 3
    assert pd.isna(changes["shared_vision"])


def test_trust_has_a_direction_over_the_same_opinions_and_no_number(live):
    # The mean falls from 2 to 9/5; of the same partners about the same partners it rose. Of value only two told twice.
    rows = live.listing("tie_opinion_change")
    assert rows[["subject", "before", "wave", "direction", "partners"]].to_numpy().tolist() == [["trust", "T0", "T1", 1, 3]]
    assert "change" not in rows
