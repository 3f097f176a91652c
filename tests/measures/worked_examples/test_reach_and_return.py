"""Reach and coming back, worked out by hand."""

import pytest

from figures.scope import Scope
from tests.measures.blocks import example, has_no_rows, loaded, shows, write
from tests.measures.registry import worked_example

RETURN_SESSIONS = """
    session | date       | activity_type | organisations | status
    d0      | 2024-01-10 | workshop      | a             | held
    d21     | 2024-01-31 | workshop      | a             | held
    d22     | 2024-02-01 | workshop      | a             | held
    d28     | 2024-02-07 | workshop      | a             | held
    d60     | 2024-03-10 | workshop      | a             | held
    d61     | 2024-03-11 | workshop      | a             | held
    """
ORGANISATIONS = """
    organisation | label
    a            | A
    """

# Today is 60 days after 31 January (29 + 31 days later), and 59 after 1 February.
live = example(
    as_of="2024-03-31",
    organisations=ORGANISATIONS,
    schools="""
    school | label
    north  | North
    south  | South
    """,
    people="""
    person | school | kind
    sixty  | north  | parent
    more   | north  | parent
    once   | north  | child
    edge   | south  | resident
    late   | south  | parent
    wim    | south  | worker
    """,
    sessions=RETURN_SESSIONS,
    attendance="""
    session | person | status
    d0      | sixty  | present
    d60     | sixty  | present  # 60 days later: came back
    d61     | sixty  | present  # a third time changes nothing
    d0      | more   | present
    d28     | more   | excused  # excused is not there
    d61     | more   | present  # 61 days later: too late
    d0      | once   | present  # never again
    d21     | edge   | present  # followed for exactly 60 days
    d28     | edge   | present  # came back
    d22     | late   | present  # followed for 59 days only: not counted, though
    d28     | late   | present  # she came back
    d0      | wim    | present  # workers never count
    d21     | wim    | present
    """,
)


@worked_example("return_rate")
def test_coming_back(live):
    # sixty and edge, of sixty, more, once and edge. Wilson's interval of 2 of 4: R, prop.test(2, 4, correct = FALSE).
    shows(live, "return_rate", "value | numerator | denominator | n \n 2/4 | 2 | 4 | 4")
    shows(live, "return_rate", "school | value | numerator | denominator \n north | 1/3 | 1 | 3 \n south | 1 | 1 | 1")
    interval = live.figure("return_rate")[["low", "high", "level"]].iloc[0].tolist()
    assert interval == pytest.approx([0.150039, 0.849961, 0.95], abs=1e-6)


REACHED = {
    "organisations": ORGANISATIONS,
    "families": """
    family | school | focus
    F1     | north  | yes
    F2     | north  | no
    F3     | south  | no     # never there
    F4     |        | no     # no school of its own
    """,
    "people": """
    person | family | school | kind
    P1     | F1     |        | parent
    P2     | F1     |        | child
    P3     | F2     |        | parent
    P4     | F3     |        | parent
    P5     | F4     | north  | parent  # takes part at north
    P6     | F4     | south  | child   # and at south
    """,
    "sessions": RETURN_SESSIONS,
    "attendance": """
    session | person | status
    d0      | P1     | present
    d0      | P2     | present
    d60     | P3     | present
    d60     | P4     | absent
    d60     | P5     | present
    d61     | P6     | present
    """,
}


def schools(north: str, south: str) -> dict[str, str]:
    """The tables with these numbers of eligible families."""
    return REACHED | {"schools": f"school | label | eligible_families \n north | N | {north} \n south | S | {south}"}


@worked_example("reach")
def test_reach(tmp_path):
    write(tmp_path, schools("4", "6"), {})
    with loaded(tmp_path, "2024-03-31") as live:
        # North: F1, F2, F4; south: F4 alone. Together three families, since F4 is one family.
        shows(
            live,
            "reach",
            """
            school | value | numerator | denominator | n
            north  | 3/4   | 3         | 4           | 4
            south  | 1/6   | 1         | 6           | 6
            """,
        )
        shows(live, "reach", "value | numerator | denominator | n \n 3/10 | 3 | 10 | 10")
        # Wilson's interval of 3 of 4: R, prop.test(3, 4, correct = FALSE).
        interval = live.figure("reach", ("school",), where={"school": "north"})[["low", "high"]].iloc[0].tolist()
        assert interval == pytest.approx([0.30064184, 0.95441274], abs=1e-8)


@worked_example("reach")
def test_where_one_number_of_families_is_unknown_there_is_no_row_and_no_total(tmp_path):
    write(tmp_path, schools("4", ""), {})
    with loaded(tmp_path, "2024-03-31") as live:
        shows(live, "reach", "school | value | numerator | denominator \n north | 3/4 | 3 | 4")
        has_no_rows(live, "reach", ())


@worked_example("reach")
def test_more_families_than_were_thought_eligible_give_both_counts_and_no_share(tmp_path):
    write(tmp_path, schools("2", "0"), {})
    with loaded(tmp_path, "2024-03-31") as live:
        shows(
            live,
            "reach",
            """
            school | value | low | high | level | numerator | denominator
            north  |       |     |      |       | 3         | 2            # the number of families cannot be right
            south  |       |     |      |       | 1         | 0            # a share of nothing cannot be computed
            """,
        )
        # The total would hold the impossible number without a word.
        shows(live, "reach", "value | low | numerator | denominator | n \n | | 3 | 2 | 2")


@worked_example("reach")
def test_a_number_of_families_that_cannot_be_right_is_so_in_every_period_and_for_that_school_alone(tmp_path):
    write(tmp_path, schools("2", "9"), {})
    with loaded(tmp_path, "2024-03-31") as live:
        shows(live, "reach", "school | value | numerator | denominator \n north | | 3 | 2 \n south | 1/9 | 1 | 9")
        january = live.figure("reach", ("school",), Scope(last_month="2024-01")).set_index("school")
        assert january["numerator"].to_dict() == {"north": 1, "south": 0}
        assert january["value"].isna().to_dict() == {"north": True, "south": False}
        assert live.figure("reach", (), Scope(schools=("south",)))["value"].item() == pytest.approx(1 / 9)
        remark = live.listing("quality_remark", where=(("kind", "too_few_families"),)).iloc[0]
        assert (remark["code"], remark["detail"]) == ("north", "3 > 2")


TWICE_A_DAY = {
    "organisations": ORGANISATIONS,
    "schools": "school | label \n north | North",
    "people": """
    person | school | kind
    twice  | north  | parent
    back   | north  | parent
    later  | north  | parent
    """,
    "sessions": """
    session | date       | activity_type | organisations | status
    early   | 2024-01-10 | workshop      | a             | held
    late    | 2024-01-10 | art           | a             | held
    next    | 2024-01-11 | coaching      | a             | held
    third   | 2024-02-20 | coaching      | a             | held
    """,
    "attendance": """
    session | person | status  | role
    early   | twice  | present |
    late    | twice  | present | helper  # the same day: not a second one
    early   | back   | present |
    next    | back   | present |
    next    | later  | present | helper
    third   | later  | present | organiser
    """,
}


@worked_example("return_rate", "newcomers", "new_givers")
def test_a_choice_is_of_the_first_day_and_the_rest_of_the_history_stays_whole(tmp_path):
    write(tmp_path, TWICE_A_DAY, {})
    with loaded(tmp_path, "2024-06-30") as live:
        shows(live, "return_rate", "value | numerator | denominator \n 2/3 | 2 | 3")
        # Nobody came first in February, though somebody came then.
        assert live.figure("return_rate", (), Scope(first_month="2024-02")).empty
        assert live.figure("newcomers", (), Scope(first_month="2024-02"))["value"].item() == 0
        assert live.figure("new_givers", (), Scope(first_month="2024-02"))["value"].item() == 0
        # In January all did, and two came back: one of them in February.
        january = live.figure("return_rate", (), Scope(last_month="2024-01")).iloc[0]
        assert (january["numerator"], january["denominator"]) == (2, 3)
        # Two began at a workshop, of whom one at art on the same day; one of both came back, to coaching.
        workshop, art = (live.figure("return_rate", (), Scope(activity_types=(kind,))).iloc[0] for kind in ("workshop", "art"))
        assert (workshop["numerator"], workshop["denominator"]) == (1, 2)
        assert (art["numerator"], art["denominator"]) == (0, 1)
        both = live.figure("newcomers", (), Scope(activity_types=("workshop", "art")))["value"].item()
        assert both == 2  # who began at two kinds on one day is one person
        assert live.figure("new_givers", (), Scope(activity_types=("coaching",)))["value"].item() == 1
