"""Where new ties arose, what partners think of one another, and how far families see beyond their own foundation."""

from estimates.network_wave import TIE_LEVEL
from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2025-02-15",
    partners="""
    partner | label | kind       | in_neighbourhood | joined     | left
    Ann     | Ann   | school     | yes              | 2024-01-01 |
    Bob     | Bob   | foundation | yes              | 2024-01-01 |
    Cor     | Cor   | health     | yes              | 2024-01-01 |
    Dik     | Dik   | health     | yes              | 2024-01-01 |
    Eva     | Eva   | welfare    | yes              | 2024-06-01 |             # there from T1 on
    Zoe     | Zoe   | welfare    | yes              | 2023-01-01 | 2023-12-31  # gone before T0
    """,
    organisations="""
    organisation | label | partner
    own          | Bob   | Bob
    other        | Other |
    """,
    sessions="""
    session | date       | activity_type   | organisations | status
    S-1     | 2024-05-01 | dialogue_table  | own+other     | held
    S-2     | 2024-06-01 | network_meeting | own           | held
    S-3     | 2025-03-01 | art             | own           | planned     # still to come
    """,
    waves="""
    wave | label  | opens      | closes
    T0   | first  | 2024-01-10 | 2024-01-31
    T1   | second | 2025-01-10 | 2025-01-31
    """,
    ties="""
    wave | from_partner | to_partner | level | session | trust | value
    T0   | Ann          | Bob        | 2     | S-2     | 4     |
    T0   | Bob          | Ann        | 1     |         | 2     |
    T0   | Cor          | Ann        | 0     |         |       |
    T0   | Ann          | Dik        |       |         |       |          # asked, and left blank
    T0   | Zoe          | Ann        | 2     |         | 1     |          # her opinion does not count any more
    T0   | Cor          | Zoe        | 2     |         | 1     |          # nor does one about her
    T1   | Ann          | Bob        | 3     | S-2     | 4     | 1        # a tie already
    T1   | Ann          | Cor        | 2     | S-1     | 3     | 2
    T1   | Ann          | Dik        | 3     | S-1     |       |          # what it was before is not known
    T1   | Bob          | Ann        | 2     | S-1     | 2     | 3        # known before, a tie now
    T1   | Bob          | Cor        | 4     |         | 3     |          # nobody told where
    T1   | Cor          | Bob        | 2     | S-2     | 1     |
    T1   | Cor          | Ann        | 2     | S-3     |       |
    T1   | Cor          | Eva        | 2     | S-1     |       |          # Eva was not there before
    T1   | Dik          | Ann        | 5     | S-1     | 4     |          # Dik did not answer before
    """,
    families="""
    family | focus | organisation | started
    F-0    | yes   | own          | 2024-02-01
    F-1    | yes   | own          | 2024-02-01
    F-2    | yes   |              | 2024-02-01
    F-3    | yes   | own          | 2024-02-01
    F-4    | yes   | own          |                    # did not start
    """,
    family_contacts="""
    family | partner | date       | kind
    F-0    | Bob     | 2024-03-01 | contact     # its own foundation
    F-0    | Ann     | 2025-02-16 | contact     # still to come
    F-1    | Ann     | 2024-03-01 | contact
    F-1    | Ann     | 2024-04-01 | referral    # the same partner
    F-2    | Bob     | 2024-03-01 | referral    # no foundation of its own
    F-2    | Ann     | 2024-03-01 | contact
    F-3    | Ann     | 2024-03-01 | contact
    F-3    | Cor     | 2024-03-01 | contact
    F-3    | Dik     | 2024-03-01 | referral
    F-3    | Cor     | 2024-05-01 | referral
    F-4    | Ann     | 2024-03-01 | contact
    """,
)


@worked_example("ties_new_told")
def test_new_ties_by_the_session_where_they_arose(live):
    # New at T1: Ann-Cor (S-1), Bob-Ann (S-1), Bob-Cor (nowhere), Cor-Bob (S-2), Cor-Ann (a session that has yet to be).
    shows(live, "ties_new", "wave | value \n T1 | 5")
    shows(live, "ties_new_told", "wave | value | n \n T1 | 3 | 3")
    shows(live, "ties_new_told", "wave | activity_type | value | n \n T1 | dialogue_table | 2 | 2 \n T1 | network_meeting | 1 | 1")
    # S-1 was of two organisations and counts under both.
    shows(live, "ties_new_told", "wave | organisation | value | n \n T1 | own | 3 | 3 \n T1 | other | 2 | 2")


def test_a_tie_begins_at_one_level_for_queries_and_estimates(live):
    assert live.listing("least_tie")["level"].item() == TIE_LEVEL


@worked_example("tie_trust", "tie_value")
def test_a_mean_is_told_over_three_partners_or_more(live):
    # T0: Ann 4 and Bob 2, two partners, and Zoe in neither direction. T1: Ann 4 and 3, Bob 2 and 3, Cor 1, Dik 4.
    shows(live, "tie_trust", "wave | value | n \n T0 | | 2 \n T1 | 17/6 | 4")
    shows(live, "tie_value", "wave | value | n \n T1 | | 2")


@worked_example("families_without_outside_contact", "families_with_some_outside_contact", "families_with_much_outside_contact")
def test_families_by_partners_beside_their_own_foundation(live):
    shows(live, "families_without_outside_contact", "value | n \n 1 | 1")
    shows(live, "families_with_some_outside_contact", "value | n \n 2 | 2")
    shows(live, "families_with_much_outside_contact", "value | n \n 1 | 1")


@worked_example("referrals")
def test_referrals_count_each_time(live):
    shows(live, "referrals", "value | n \n 4 | 3")


def test_means_of_single_partners_leave_the_data_only_over_three_raters(live):
    # Ann is trusted by Bob and Dik, Bob by Ann and Cor, Cor by Ann and Bob: two each.
    assert live.listing("partner_opinion").empty
