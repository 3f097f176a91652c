"""Visits, people, families, hours, attendance and hours given, worked out by hand on one small register."""

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2024-03-31",
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
    family | school | focus
    F1     | north  | yes
    F2     | south  | yes
    F3     |        | no
    """,
    people="""
    person | family | school | kind
    mum    | F1     | south  | parent    # north: the family's school goes before her own
    kid    | F1     |        | child
    dad    | F2     |        | parent
    gran   | F3     | south  | parent    # south: her family has no school
    rosa   |        |        | resident  # the neighbourhood's
    wim    |        | north  | worker    # never counts
    """,
    sessions="""
    session | date       | activity_type | organisations | school | minutes | status    | sources
    s1      | 2024-01-10 | workshop      | a+b           | north  | 60      | held      | identity+coping
    s2      | 2024-02-14 | workshop      | a             | south  | 90      | held      | identity
    s3      | 2024-02-20 | workshop      | b             |        |         | held      |  # 75: the median of 60 and 90
    s4      | 2024-02-21 | art           | a             | north  |         | held      |  # no minutes known for art
    s5      | 2024-02-22 | art           | a             | north  | 600     | cancelled |
    s6      | 2024-02-23 | workshop      | a             | north  | 600     | planned   |  # nobody came: not held
    s7      | 2024-04-01 | art           | a             | north  | 600     | held      |                  # after today
    """,
    attendance="""
    session | person | status  | role        | minutes
    s1      | mum    | present |             |          # 60: the session's
    s1      | kid    | present | participant | 30       # 30: her own
    s1      | wim    | present | organiser   | 60
    s1      | dad    | excused |             |
    s2      | mum    | present | helper      |          # 90
    s2      | dad    | absent  |             |
    s3      | rosa   | present | organiser   |          # 75
    s4      | gran   | present |             |          # none
    s7      | dad    | present |             |
    """,
)


@worked_example("visits")
def test_visits(live):
    # mum twice, kid, rosa and gran once: five visits by four people.
    shows(live, "visits", "value | n \n 5 | 4")
    shows(live, "visits", "school | value | n \n neighbourhood | 1 | 1 \n north | 3 | 2 \n south | 1 | 1")
    shows(live, "visits", "month | value | n \n 2024-01 | 2 | 2 \n 2024-02 | 3 | 3 \n 2024-03 | 0 | 0")
    shows(live, "visits", "organisation | value | n \n a | 4 | 3 \n b | 3 | 3")  # s1 under both
    shows(live, "visits", "source | value | n \n identity | 3 | 2 \n coping | 2 | 2")
    shows(live, "visits", "role | value | n \n participant | 3 | 3 \n helper | 1 | 1 \n organiser | 1 | 1")
    shows(live, "visits", "person_kind | value | n \n parent | 3 | 2 \n child | 1 | 1 \n resident | 1 | 1")


@worked_example("people_taking_part")
def test_people_are_counted_once_however_the_figure_is_cut(live):
    # 2 in January and 3 in February are 4 people, not 5: mum came in both.
    shows(live, "people_taking_part", "value | n \n 4 | 4")
    shows(live, "people_taking_part", "month | value \n 2024-01 | 2 \n 2024-02 | 3 \n 2024-03 | 0")
    shows(live, "people_taking_part", "school | value \n neighbourhood | 1 \n north | 2 \n south | 1")
    shows(
        live,
        "people_taking_part",
        """
        school        | activity_type | value
        neighbourhood | workshop      | 1
        north         | workshop      | 2      # mum at s1 and s2, kid at s1
        south         | art           | 1
        """,
    )


@worked_example("families_taking_part")
def test_families_with_a_member_present(live):
    # F1 (mum, kid) and F3 (gran); rosa has no family, dad of F2 was never there.
    shows(live, "families_taking_part", "value | n \n 2 | 2")
    shows(live, "families_taking_part", "school | value \n neighbourhood | 0 \n north | 1 \n south | 1")
    shows(live, "families_taking_part", "month | value \n 2024-01 | 1 \n 2024-02 | 2 \n 2024-03 | 0")
    shows(live, "families_taking_part", "person_kind | value \n parent | 2 \n child | 1 \n resident | 0")


@worked_example("contact_hours")
def test_contact_hours(live):
    # 60 + 30 + 90 + 75 + 0 = 255 minutes.
    shows(live, "contact_hours", "value | n \n 255/60 | 4")
    shows(live, "contact_hours", "school | value | n \n neighbourhood | 75/60 | 1 \n north | 3 | 2 \n south | 0 | 1")
    shows(live, "contact_hours", "role | value \n participant | 90/60 \n helper | 90/60 \n organiser | 75/60")
    shows(live, "contact_hours", "organisation | value \n a | 3 \n b | 165/60")  # a: 90 + 90 + 0, b: 90 + 75
    shows(live, "contact_hours", "source | value \n identity | 3 \n coping | 90/60")


@worked_example("attendance_rate")
def test_attendance(live):
    # Seven rows without the worker's, five of them present; dad is the fifth person.
    shows(live, "attendance_rate", "value | numerator | denominator | n \n 5/7 | 5 | 7 | 5")
    shows(
        live,
        "attendance_rate",
        """
        school        | value | numerator | denominator | n
        neighbourhood | 1     | 1         | 1           | 1
        north         | 1     | 3         | 3           | 2
        south         | 1/3   | 1         | 3           | 2  # gran came; dad was excused, then absent
        """,
    )
    shows(live, "attendance_rate", "month | value | denominator \n 2024-01 | 2/3 | 3 \n 2024-02 | 3/4 | 4")


@worked_example("giving_share")
def test_hours_given(live):
    # 90 as helper and 75 as organiser, of 255 minutes.
    shows(live, "giving_share", "value | numerator | denominator | n \n 165/255 | 165/60 | 255/60 | 4")
    shows(
        live,
        "giving_share",
        """
        school        | value | numerator | denominator | n
        neighbourhood | 1     | 75/60     | 75/60       | 1
        north         | 1/2   | 90/60     | 3           | 2
        south         |       | 0         | 0           | 1  # gran came, for nobody knows how long: no share
        """,
    )
