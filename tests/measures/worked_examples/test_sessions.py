"""Sessions held, cancelled and not recorded, and visits by others, worked out by hand on eleven sessions."""

from datetime import date

from data_model.clock import set_today
from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2024-04-10",
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
    people="""
    person | kind
    P1     | resident
    W1     | worker
    """,
    sessions="""
    session | date       | activity_type | organisations | school | status    | other_visitors | sources
    s1      | 2024-01-10 | workshop      | a             | north  | held      | 0              | identity  # recorded: 0
    s2      | 2024-01-20 | workshop      | a+b           |        | held      |                | identity+coping
    s3      | 2024-03-05 | art           | b             | north  | planned   |                |  # P1 came: held
    s4      | 2024-03-10 | art           | b             | north  | planned   |                |  # past, not recorded
    s5      | 2024-03-12 | art           | a             | north  | cancelled |                | coping  # called off
    s6      | 2024-03-15 | workshop      | b             | north  | held      |                |  # P1 absent: a record
    s7      | 2024-03-20 | art           | a             | south  | held      | 7              | belonging
    s8      | 2024-04-09 | workshop      | a+b           | south  | planned   | 3              |  # recorded, not held
    s9      | 2024-04-10 | art           | a             | south  | planned   |                |  # today is not past
    s10     | 2024-04-10 | coaching      | a             | south  | held      |                |  # only the worker came
    s11     | 2024-04-11 | workshop      | a             | north  | held      | 9              | identity  # after today
    """,
    attendance="""
    session | person | status
    s3      | P1     | present
    s6      | P1     | absent
    s10     | W1     | present
    """,
)


@worked_example("sessions_held")
def test_sessions_held(live):
    # s1, s2, s3, s6, s7 and s10.
    shows(live, "sessions_held", "value | n \n 6 | 6")
    shows(
        live,
        "sessions_held",
        """
        school        | value | n
        neighbourhood | 1     | 1  # s2 has no school
        north         | 3     | 3  # s1, s3, s6
        south         | 2     | 2  # s7, s10
        """,
    )
    shows(
        live,
        "sessions_held",
        """
        month   | value
        2024-01 | 2
        2024-02 | 0      # nothing happened, and that is a figure
        2024-03 | 3
        2024-04 | 1
        """,
    )
    # The joint session s2 counts under each of its organisations, and under each of its sources.
    shows(live, "sessions_held", "organisation | value \n a | 4 \n b | 3")
    shows(live, "sessions_held", "source | value \n identity | 2 \n coping | 1 \n belonging | 1")


@worked_example("sessions_held")
def test_every_activity_type_has_a_row_but_a_combination_only_where_something_is(live):
    shows(
        live,
        "sessions_held",
        """
        activity_type   | value
        parent_course   | 0
        dialogue_table  | 0
        workshop        | 3
        art             | 2
        community_event | 0
        coaching        | 1
        network_meeting | 0
        parent_platform | 0
        """,
    )
    shows(
        live,
        "sessions_held",
        """
        school        | month   | activity_type | organisation | value
        neighbourhood | 2024-01 | workshop      | a            | 1
        neighbourhood | 2024-01 | workshop      | b            | 1
        north         | 2024-01 | workshop      | a            | 1
        north         | 2024-03 | art           | b            | 1
        north         | 2024-03 | workshop      | b            | 1
        south         | 2024-03 | art           | a            | 1
        south         | 2024-04 | coaching      | a            | 1
        """,
    )


@worked_example("sessions_cancelled")
def test_sessions_cancelled(live):
    shows(live, "sessions_cancelled", "value | n \n 1 | 1")  # s5
    shows(live, "sessions_cancelled", "school | value \n north | 1 \n south | 0")
    shows(live, "sessions_cancelled", "source | value \n coping | 1")


@worked_example("sessions_not_recorded")
def test_sessions_not_recorded(live):
    # s2 was held and s4 planned in the past, both without a register row and without a number of other visitors.
    shows(live, "sessions_not_recorded", "value | n \n 2 | 2")
    shows(live, "sessions_not_recorded", "school | value \n neighbourhood | 1 \n north | 1 \n south | 0")
    shows(live, "sessions_not_recorded", "organisation | value \n a | 1 \n b | 2")


@worked_example("sessions_to_record")
def test_sessions_to_record(live):
    # On the last day of the figures they are those that are not recorded; a day later s9 has gone by, and s11 has its visitors.
    shows(live, "sessions_to_record", "value | n \n 2 | 2")
    with set_today(date(2024, 4, 11)):
        shows(live, "sessions_to_record", "value | n \n 3 | 3")
        shows(live, "sessions_to_record", "school | value \n neighbourhood | 1 \n north | 1 \n south | 1")
        shows(live, "sessions_to_record", "school | month | activity_type | value \n neighbourhood | 2024-01 | workshop | 1 \n"
              "north | 2024-03 | art | 1 \n south | 2024-04 | art | 1")  # fmt: skip


@worked_example("anonymous_visits")
def test_anonymous_visits(live):
    # 0 at s1 and 7 at s7; s8 was not held, s11 is still to come.
    shows(live, "anonymous_visits", "value | n \n 7 | 6")
    shows(live, "anonymous_visits", "school | value | n \n neighbourhood | 0 | 1 \n north | 0 | 3 \n south | 7 | 2")
    shows(live, "anonymous_visits", "source | value | n \n identity | 0 | 2 \n coping | 0 | 1 \n belonging | 7 | 1")
