"""From approached to stopped, who is new, and what was held together, worked out by hand."""

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2024-06-30",
    schools="""
    school | label
    north  | North
    south  | South
    """,
    organisations="""
    organisation | label
    a            | A
    b            | B
    """,
    families="""
    family | school | focus | approached | registered | started    | stopped    | stop_reason
    F1     | north  | yes   | 2024-01-02 | 2024-01-05 | 2024-01-10 |            |             # active
    F2     | north  | yes   |            |            | 2024-02-01 |            |             # going on, last seen in April
    F3     | north  | yes   | 2024-01-02 |            | 2024-01-10 | 2024-03-01 | finished    # finished
    F4     | south  | no    | 2024-01-02 | 2024-01-05 | 2024-01-10 | 2024-06-29 | moved       # stopped yesterday, came in June
    F5     | south  | no    | 2024-01-02 | 2024-01-05 | 2024-01-10 | 2024-06-30 |             # stopped today, nobody says why
    F6     |        | yes   | 2024-06-30 |            |            |            |             # approached today
    F7     |        | yes   | 2024-07-01 |            |            |            |             # approached tomorrow
    """,
    people="""
    person | family | school | kind
    P1     | F1     |        | parent
    P2     | F2     |        | parent
    P4     | F4     |        | parent
    R1     |        | south  | resident
    W1     |        |        | worker
    """,
    sessions="""
    session | date       | activity_type | organisations | school | status
    s1      | 2024-04-30 | art           | a             | north  | held
    s2      | 2024-05-31 | art           | a+b           | north  | held     # the evening of the last day of May
    s3      | 2024-06-01 | workshop      | a+b           |        | held     # the day after: another month
    s4      | 2024-06-10 | workshop      | a+b           |        | cancelled
    s5      | 2024-06-12 | workshop      | a+a           |        | held     # one organisation, written twice
    """,
    attendance="""
    session | person | status  | role
    s1      | P2     | present |
    s1      | R1     | excused |             # not there: not new yet
    s2      | P1     | present | helper
    s3      | P1     | present | organiser
    s3      | P2     | excused |             # not seen since April
    s3      | R1     | present | helper
    s3      | W1     | present | organiser   # workers never count
    s5      | P4     | present | participant
    """,
)


@worked_example("families_approached", "families_quiet", "families_stopped")
def test_every_family_that_started_is_in_one_place(live):
    shows(live, "families_approached", "value | n \n 6 | 6")  # all but F7; F2 by its start
    shows(live, "families_started", "value | n \n 5 | 5")
    shows(live, "families_active", "value | n \n 2 | 2")  # F1, and F4: it came too, and counts as active until August
    shows(live, "families_quiet", "value | n \n 1 | 1")  # F2: excused is not seen
    shows(live, "families_stopped", "value | n \n 2 | 2")  # F3 and F5: 2 + 1 + 2 = 5
    shows(live, "families_stopped", "school | value \n north | 1 \n south | 1")
    reasons = live.listing("stop_count").set_index("school")[["stop_reason", "families"]]
    assert reasons.loc["north"].tolist() == ["finished", 1]
    assert reasons.loc["south"].tolist() == ["unknown", 1]


@worked_example("newcomers")
def test_everybody_is_new_once(live):
    shows(live, "newcomers", "value | n \n 4 | 4")
    shows(live, "newcomers", "month | value \n 2024-04 | 1 \n 2024-05 | 1 \n 2024-06 | 2")  # P2; P1; R1 and P4
    shows(live, "people_taking_part", "value | n \n 4 | 4")  # together they are the different people so far


@worked_example("new_givers")
def test_whoever_begins_to_give(live):
    # P1 helped in May and organised in June: she began in May. R1 began in June.
    shows(live, "new_givers", "month | value \n 2024-04 | 0 \n 2024-05 | 1 \n 2024-06 | 1")


@worked_example("joint_sessions")
def test_held_by_two_organisations(live):
    shows(live, "joint_sessions", "value | n \n 2 | 2")  # s2 and s3; s4 was cancelled, s5 has one
    shows(live, "joint_sessions", "school | value \n neighbourhood | 1 \n north | 1 \n south | 0")
    shows(live, "joint_sessions", "month | value \n 2024-04 | 0 \n 2024-05 | 1 \n 2024-06 | 1")
