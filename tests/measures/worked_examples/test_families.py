"""How far the families have come, worked out by hand: the figures of the strip under every chart."""

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
    """,
    families="""
    family | school | focus | registered | started    | stopped
    F1     | north  | yes   | 2024-01-05 | 2024-01-10 |             # all along, measured twice
    F2     | north  | yes   |            | 2024-06-30 |             # started today, which says it registered
    F3     | north  | yes   | 2024-01-05 | 2024-01-10 | 2024-06-30  # stopped today
    F4     | north  | no    | 2024-06-30 | 2024-07-01 |             # registered today, starts tomorrow
    F5     |        | yes   | 2024-07-01 |            |             # registers tomorrow
    F6     |        | yes   | 2024-01-05 | 2024-01-10 |             # withdrew
    F7     |        | yes   | 2024-01-05 | 2024-01-10 | 2024-07-01  # stops tomorrow; measured at the last moment
    F8     |        | yes   | 2024-01-05 | 2024-01-10 |             # nobody asked for its consent
    """,
    people="""
    person | family | kind
    P1     | F1     | parent
    P2     | F2     | parent
    P3     | F3     | child
    P4     | F4     | parent
    P6     | F6     | parent
    W1     | F7     | worker
    """,
    sessions="""
    session | date       | activity_type | organisations | status
    day55   | 2024-05-06 | art           | a             | held    # 55 days before today
    day56   | 2024-05-05 | art           | a             | held    # 56 days before: too long ago
    """,
    attendance="""
    session | person | status
    day55   | P1     | present
    day56   | P2     | present
    day55   | P3     | present
    day55   | P4     | present
    day55   | P6     | absent
    day55   | W1     | present  # workers are no family members taking part
    """,
    waves="""
    wave | label | opens      | closes
    T0   | start | 2024-01-10 | 2024-01-31
    T1   | last  | 2024-06-30 | 2024-07-31
    T2   | next  | 2024-07-01 | 2024-07-31
    """,
    answers="""
    family | wave | date       | instrument | item     | answer | scorer
    F1     | T0   | 2024-01-12 | ladder     | identity | 5      | worker  # whoever scored
    F1     | T0   | 2024-01-12 | ladder     | coping   | 5      | parent
    F3     | T0   | 2024-01-12 | ladder     | identity | 5      | parent
    F6     | T0   | 2024-01-12 | ladder     | identity | 5      | parent
    F7     | T0   | 2024-01-12 | ladder     | identity | 5      | parent
    F7     | T1   | 2024-06-30 | ladder     | coping   | 5      | child   # another item, another scorer: measured again
    """,
    consents="""
    family | purpose    | given      | withdrawn
    F1     | evaluation | 2024-01-05 |
    F2     | evaluation | 2024-06-30 |
    F3     | evaluation | 2024-01-05 |
    F6     | evaluation | 2024-01-05 | 2024-03-01
    F7     | evaluation | 2024-01-05 |
    """,
)


@worked_example("families_registered", "families_started")
def test_registered_and_started(live):
    shows(live, "families_registered", "value | n \n 7 | 7")  # all but F5
    shows(live, "families_registered", "school | value \n neighbourhood | 3 \n north | 4 \n south | 0")
    shows(live, "families_started", "value | n \n 6 | 6")  # F1, F2, F3, F6, F7, F8
    shows(live, "families_started", "school | value \n neighbourhood | 3 \n north | 3 \n south | 0")


@worked_example("families_active")
def test_active(live):
    # F1 and F3 (it stopped today, and came last month). F2's presence is 56 days ago, and F4 has not started.
    shows(live, "families_active", "value | n \n 2 | 2")
    shows(live, "families_active", "school | value \n north | 2 \n south | 0")


@worked_example("families_measured", "families_measured_again", "consents_withdrawn", "measurements_due")
def test_measured_withdrawn_and_due(live):
    shows(live, "families_measured", "value | n \n 3 | 3")  # F1, F3, F7
    shows(live, "families_measured_again", "value | n \n 1 | 1")  # F7
    shows(live, "consents_withdrawn", "value | n \n 1 | 1")  # F6
    # F1 and F2 are going on without a reading at T1. F3 stopped, F4 has not started, F6 withdrew, F7 has its reading,
    # and F8 may not be asked.
    shows(live, "measurements_due", "value | n \n 2 | 2")
    shows(live, "measurements_due", "school | value \n north | 2 \n south | 0")
