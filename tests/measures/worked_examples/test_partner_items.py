"""What partners say about their partnership leaves the data as a mean over three of them or more, question by question."""

from tests.measures.blocks import example

live = example(
    as_of="2024-06-30",
    partners="""
    partner | label | kind   | in_neighbourhood | joined
    Ann     | Ann   | school | yes              | 2024-01-01
    Bob     | Bob   | health | yes              | 2024-01-01
    Cor     | Cor   | faith  | yes              | 2024-01-01
    """,
    waves="""
    wave | label | opens      | closes
    T0   | first | 2024-01-10 | 2024-01-31
    """,
    answers="""
    partner | wave | date       | instrument  | item          | answer | scorer
    Ann     | T0   | 2024-01-11 | partnership | commitment    | 4      | partner
    Bob     | T0   | 2024-01-12 | partnership | commitment    | 2      | partner
    Cor     | T0   | 2024-01-13 | partnership | commitment    | 3      | partner
    Ann     | T0   | 2024-01-11 | partnership | shared_vision | 4      | partner
    Bob     | T0   | 2024-01-12 | partnership | shared_vision | 2      | partner     # two: no mean
    """,
)


def test_three_partners_have_a_mean_and_two_have_none(live):
    listing = live.listing("partner_item")
    assert listing[["item", "mean", "partners"]].to_numpy().tolist() == [["commitment", 3, 3]]
