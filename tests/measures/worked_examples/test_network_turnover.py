"""Ties kept, new and lost from one wave to the next, worked out by hand on seven partners."""

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2025-12-31",
    partners="""
    partner | label | kind   | in_neighbourhood | joined     | left
    Ann     | Ann   | school | yes              | 2024-01-01 |
    Bob     | Bob   | school | yes              | 2024-01-01 |
    Cor     | Cor   | health | yes              | 2024-01-01 |             # never answers again
    Dik     | Dik   | health | yes              | 2024-01-01 | 2024-06-01  # gone at T1
    Eva     | Eva   | health | yes              | 2024-05-01 |             # there from T1 on
    Gus     | Gus   | faith  | yes              | 2024-01-01 |             # asked about, and left blank
    """,
    waves="""
    wave | label     | opens      | closes
    T0   | first     | 2024-01-10 | 2024-01-31
    TX   | not asked | 2024-04-01 | 2024-04-30
    TY   | no answer | 2024-08-01 | 2024-08-31
    T1   | second    | 2025-01-10 | 2025-01-31
    """,
    ties="""
    wave | from_partner | to_partner | level
    T0   | Ann          | Bob        | 2
    T0   | Ann          | Cor        | 3
    T0   | Bob          | Ann        | 2
    T0   | Ann          | Dik        | 4
    T0   | Cor          | Ann        | 5
    T0   | Dik          | Ann        | 5
    T0   | Ann          | Gus        |        # asked, and left blank
    T0   | Bob          | Gus        | 3
    TY   | Ann          | Bob        |        # asked, not answered
    T1   | Ann          | Gus        | 4      # not new: nobody knows what it was
    T1   | Bob          | Gus        |        # not lost: nobody knows what it is
    T1   | Ann          | Bob        | 5      # kept, and stronger, which changes nothing here
    T1   | Ann          | Cor        | 1      # lost: knowing each other is no tie
    T1   | Bob          | Ann        | 0      # lost
    T1   | Bob          | Cor        | 2      # new
    T1   | Ann          | Eva        | 3      # not counted: Eva was not there at T0
    T1   | Eva          | Ann        | 3      # not counted either
    """,
)
# Not counted as lost: Ann-Dik and Dik-Ann (Dik is gone), and Cor-Ann (Cor did not answer at T1).
# T1 stands against T0, the last wave with ties: at TX nobody was asked, and at TY nobody answered.


@worked_example("ties_kept", "ties_new", "ties_lost", "tie_persistence")
def test_turnover(live):
    shows(live, "ties_kept", "wave | value | n \n TY | | 0 \n T1 | 1 | 2")
    shows(live, "ties_new", "wave | value | n \n TY | | 0 \n T1 | 1 | 2")
    shows(live, "ties_lost", "wave | value | n \n TY | | 0 \n T1 | 2 | 2")
    shows(live, "tie_persistence", "wave | value | numerator | denominator | n \n TY | | 0 | 0 | 0 \n T1 | 1/4 | 1 | 4 | 2")
