"""One wave of the network, worked out by hand on a drawing of eight partners:

    Eva --- Ann --- Bob --- Cor     Eva is named at level 4 and did not answer; Ann and Bob name each other.
    Fay                             Fay answered that she has no ties at all.
    Gus                             Gus was asked, and left it blank: no answer, and not in the drawing.
    Han                             Han was not asked; that Ann knows him (level 1) is no tie.
"""

from tests.measures.blocks import example, has_no_rows, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2024-07-15",
    partners="""
    partner | label | kind       | in_neighbourhood | joined     | left
    Ann     | Ann   | school     | yes              | 2024-01-01 |
    Bob     | Bob   | school     | yes              | 2024-01-31 |             # joins on the day the wave closes
    Cor     | Cor   | health     | yes              | 2024-01-01 | 2024-01-10  # leaves on the day it opens
    Eva     | Eva   | welfare    | no               | 2023-01-01 | 2023-06-01  # an earlier stay,
    Eva     | Eva   | welfare    | no               | 2024-01-01 |             # and this one
    Fay     | Fay   | faith      | yes              | 2024-01-01 |
    Gus     | Gus   | business   | yes              | 2024-01-01 |
    Han     | Han   | housing    | yes              | 2024-01-01 |
    Ida     | Ida   | research   | yes              | 2024-02-01 |             # joins after the close
    Jan     | Jan   | foundation | yes              | 2023-01-01 | 2024-01-09  # left before the opening
    """,
    waves="""
    wave | label   | opens      | closes
    T0   | drawn   | 2024-01-10 | 2024-01-31
    T1   | unasked | 2024-06-01 | 2024-06-30
    T2   | to come | 2024-07-16 | 2024-07-31
    """,
    ties="""
    wave | from_partner | to_partner | level
    T0   | Ann          | Bob        | 2
    T0   | Bob          | Ann        | 5
    T0   | Bob          | Cor        | 3
    T0   | Cor          | Bob        | 1      # knowing each other is no tie
    T0   | Ann          | Eva        | 4
    T0   | Ann          | Han        | 1
    T0   | Fay          | Ann        | 0      # an answer
    T0   | Gus          | Ann        |        # no answer
    T2   | Ann          | Bob        | 5      # not yet
    """,
)
# Seven partners are in the network at T0: Ann, Bob, Cor, Eva, Fay, Gus, Han. Ann, Bob, Cor and Fay answered.
# Directed ties: Ann-Bob, Bob-Ann, Bob-Cor, Ann-Eva. Undirected: Eva-Ann-Bob-Cor and Fay alone, five partners.


@worked_example("partners_active")
def test_partners_active(live):
    # At T1 nobody was asked: Ann, Bob, Eva, Fay, Gus, Han and Ida are in it all the same. T2 has not opened.
    shows(live, "partners_active", "wave | value | n \n T0 | 7 | 7 \n T1 | 7 | 7")


@worked_example("ties", "density", "response_rate")
def test_ties_and_who_could_have_named_them(live):
    shows(live, "ties", "wave | value | n \n T0 | 4 | 4")
    # The four that answered could each have named six others; those that did not answer leave the denominator.
    shows(live, "density", "wave | value | numerator | denominator | n \n T0 | 4/24 | 4 | 24 | 4")
    shows(live, "response_rate", "wave | value | numerator | denominator | n \n T0 | 4/7 | 4 | 7 | 7")


@worked_example("reciprocity")
def test_mutual_ties(live):
    # Eva did not answer, so Ann-Eva could not be named back. Of Ann-Bob, Bob-Ann and Bob-Cor two are mutual.
    shows(live, "reciprocity", "wave | value | numerator | denominator | n \n T0 | 2/3 | 2 | 3 | 4")


@worked_example("mean_degree", "degree_centralisation")
def test_degree(live):
    # Three undirected ties over five partners; degrees 2, 2, 1, 1, 0: gaps 0 + 0 + 1 + 1 + 2, of 4 x 3 for a star.
    shows(live, "mean_degree", "wave | value | numerator | denominator | n \n T0 | 6/5 | 6 | 5 | 5")
    shows(live, "degree_centralisation", "wave | value | numerator | denominator | n \n T0 | 4/12 | 4 | 12 | 5")


@worked_example("betweenness_centralisation")
def test_betweenness(live):
    # Ann lies between Eva and Bob, and Eva and Cor; Bob likewise: 2 of the 6 pairs of others each.
    # Gaps 0 + 0 + 3 x 1/3 = 1, of n - 1 = 4.
    shows(live, "betweenness_centralisation", "wave | value | numerator | denominator | n \n T0 | 1/4 | 1 | 4 | 5")


@worked_example("components", "largest_component_share", "average_path_length")
def test_groups_and_paths(live):
    # Eva-Ann-Bob-Cor, and Fay. Steps: three of 1, two of 2, one of 3: ten over six pairs.
    shows(live, "components", "wave | value | n \n T0 | 2 | 5")
    shows(live, "largest_component_share", "wave | value | numerator | denominator | n \n T0 | 4/5 | 4 | 5 | 5")
    shows(live, "average_path_length", "wave | value | numerator | denominator | n \n T0 | 10/6 | 10 | 6 | 4")


@worked_example("ei_index")
def test_ties_across_kinds(live):
    # Ann and Bob are both schools; Bob-Cor and Ann-Eva run across kinds: (2 - 1) / 3.
    shows(live, "ei_index", "wave | value | numerator | denominator | n \n T0 | 1/3 | 1 | 3 | 5")


@worked_example("bridging_share", "ei_index_expected")
def test_bridges_and_what_chance_would_give(live):
    shows(live, "bridging_share", "wave | value | numerator | denominator | n \n T0 | 2/3 | 2 | 3 | 5")
    # Of the ten pairs of these five only Ann-Bob are of one kind: (9 - 1) / 10.
    shows(live, "ei_index_expected", "wave | value | numerator | denominator | n \n T0 | 8/10 | 8 | 10 | 5")


@worked_example("perception_gap")
def test_two_views_of_one_tie(live):
    # Ann says 2 and Bob 5; Bob says 3 and Cor 1: three apart and two apart.
    shows(live, "perception_gap", "wave | value | numerator | denominator | n \n T0 | 5/2 | 5 | 2 | 3")


@worked_example("tie_persistence")
def test_the_first_wave_with_ties_has_nothing_to_be_held_against(live):
    for name in ("tie_persistence", "ties_kept", "ties_new", "ties_lost"):
        has_no_rows(live, name, ("wave",))
