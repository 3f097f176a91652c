"""What cannot be computed is blank, and never a division error: two partners, no tie, nobody who answered."""

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2025-01-31",
    partners="""
    partner | label | kind   | in_neighbourhood | joined     | left
    Ann     | Ann   | school | yes              | 2024-01-01 |
    Bob     | Bob   | health | yes              | 2024-01-01 |
    Cor     | Cor   | health | yes              | 2024-02-01 |
    """,
    waves="""
    wave   | label  | opens      | closes
    two    | two    | 2024-01-10 | 2024-01-20
    untied | untied | 2024-06-01 | 2024-06-30
    silent | silent | 2025-01-01 | 2025-01-31
    """,
    ties="""
    wave   | from_partner | to_partner | level
    two    | Ann          | Bob        | 3
    two    | Bob          | Ann        | 2
    untied | Ann          | Bob        | 0
    untied | Bob          | Cor        | 1
    silent | Ann          | Bob        |
    """,
)


@worked_example("degree_centralisation", "betweenness_centralisation")
def test_centralisation_needs_three_partners_and_a_tie(live):
    for name in ("degree_centralisation", "betweenness_centralisation"):
        shows(live, name, "wave | value | n \n two | | 2 \n untied | | 2 \n silent | | 0")


@worked_example("reciprocity", "ei_index", "average_path_length", "largest_component_share", "components")
def test_shares_of_ties_need_a_tie(live):
    # At two there are two partners: a tie, and no index of it.
    shows(live, "reciprocity", "wave | value | denominator | n \n two | | | 2 \n untied | | 0 | 2 \n silent | | 0 | 0")
    shows(live, "ei_index", "wave | value \n two | \n untied | \n silent | ")
    shows(live, "average_path_length", "wave | value | n \n two | | 2 \n untied | | 0 \n silent | | 0")
    shows(live, "largest_component_share", "wave | value | n \n two | | 2 \n untied | | 2 \n silent | | 0")
    shows(live, "components", "wave | value | n \n two | | 2 \n untied | | 2 \n silent | | 0")


@worked_example("ties", "density", "response_rate", "mean_degree")
def test_nobody_answered_is_not_the_same_as_no_ties(live):
    shows(live, "ties", "wave | value | n \n two | 2 | 2 \n untied | 0 | 2 \n silent | | 0")
    shows(live, "density", "wave | value | n \n two | | 2 \n untied | 0 | 2 \n silent | | 0")
    shows(live, "response_rate", "wave | value | numerator \n two | 1 | 2 \n untied | 2/3 | 2 \n silent | 0 | 0")
    shows(live, "mean_degree", "wave | value \n two | \n untied | 0 \n silent | ")


@worked_example("tie_persistence", "ties_kept", "ties_new", "ties_lost")
def test_turnover_where_the_ties_or_the_answers_are_gone(live):
    # At untied both ties are lost, by senders that answered twice; at silent nobody answered.
    shows(live, "ties_lost", "wave | value | n \n untied | 2 | 2 \n silent | | 0")
    shows(live, "ties_kept", "wave | value | n \n untied | 0 | 2 \n silent | | 0")
    shows(live, "ties_new", "wave | value | n \n untied | 0 | 2 \n silent | | 0")
    shows(live, "tie_persistence", "wave | value | denominator | n \n untied | 0 | 2 | 2 \n silent | | 0 | 0")
