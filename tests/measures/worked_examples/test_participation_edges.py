"""Every edge rule of participation, one test each: where a careless count goes wrong."""

import pytest

from tests.measures.blocks import example, shows

live = example(
    as_of="2025-09-20",
    organisations="""
    organisation | label
    a            | A
    b            | B
    """,
    schools="""
    school | label | eligible_families
    north  | North | 2
    south  | South | 3
    """,
    families="""
    family | school | focus | registered | started
    F1     | north  | yes   | 2024-08-01 | 2024-08-20
    F2     | north  | yes   | 2024-08-01 | 2024-08-20  # withdrew its consent
    F3     |        | yes   | 2024-08-01 | 2024-08-20  # of no school
    """,
    people="""
    person | family | school | kind
    ann    | F1     |        | parent
    cas    | F2     |        | parent
    fay    | F3     |        | parent
    gus    |        | south  | resident
    """,
    # `lastday` goes on past midnight and `newyear` begins at it; nobody registered is at `counted`, no length has `unknown`.
    sessions="""
    session | date       | begins | activity_type   | organisations | school | minutes | status    | other_visitors | sources
    lastday | 2024-08-31 | 23:30  | workshop        | a             | north  | 60      | held      | 0              | coping
    newyear | 2024-09-01 | 00:00  | workshop        | a             | north  | 60      | held      | 0              | coping
    one     | 2024-10-02 | 10:00  | art             | a+b           |        | 120     | held      |                | coping+belonging
    other   | 2024-10-02 | 11:00  | art             | a             |        | 120     | held      |                |
    counted | 2025-03-03 | 10:00  | community_event | a             | south  | 180     | held      | 25             |
    unknown | 2025-03-04 | 10:00  | coaching        | a             | north  |         | held      |                |
    back    | 2025-09-15 | 10:00  | workshop        | a             | north  |         | held      |                |
    called  | 2025-09-16 | 10:00  | workshop        | a             | north  | 60      | cancelled |                |
    """,
    attendance="""
    session | person | status
    lastday | ann    | present
    newyear | ann    | present
    one     | ann    | present
    other   | ann    | present
    one     | fay    | present
    one     | cas    | present
    unknown | cas    | present
    back    | ann    | present
    back    | cas    | excused
    """,
    consents="""
    family | purpose    | given      | withdrawn
    F1     | evaluation | 2024-08-20 |
    F2     | evaluation | 2024-08-20 | 2025-01-01
    F3     | evaluation | 2024-08-20 |
    """,
)


def test_a_session_belongs_to_the_day_on_which_it_begins(live):
    """At midnight, and on both sides of the turn of a school year."""
    held = live.figure("sessions_held", ("month",)).set_index("month")["value"]
    assert (held["2024-08"], held["2024-09"]) == (1, 1)


def test_families_that_withdrew_count_and_are_not_shown(live):
    shows(live, "families_taking_part", "value | n \n 3 | 3")
    for view in ("family_lane", "family_month", "attendance_grid"):
        assert set(live.listing(view)["family"]) == {"F1", "F3"}  # F3, of no school, too
    unseen = live.listing("family_not_seen")
    assert set(unseen["family"].dropna()) == {"F3"}
    assert len(unseen) == 2  # F2 is missed too, without its code


def test_two_sessions_at_once_both_count_and_are_told(live):
    hours = live.figure("contact_hours", ("month",)).set_index("month")["value"]
    assert hours["2024-10"] == 8  # four presences of two hours
    at_once = live.listing("quality_remark", where=(("kind", "overlapping"),))
    # At midnight `lastday` was still going on.
    assert sorted(zip(at_once["code"], at_once["detail"], strict=True)) == [("lastday", "newyear"), ("one", "other")]


def test_missing_minutes_are_the_usual_ones_or_none(live):
    hours = live.figure("contact_hours", ("month",)).set_index("month")["value"]
    assert hours["2025-09"] == 1  # a workshop lasts an hour here
    assert hours["2025-03"] == 0  # no coaching has ever had its minutes
    assert set(live.listing("quality_remark", where=(("kind", "no_minutes"),))["code"]) == {"unknown", "back"}


def test_a_gap_and_a_return_are_one_person_and_a_broken_line(live):
    shows(live, "newcomers", "value | n \n 3 | 3")
    stays = live.listing("stay_count")
    assert stays["people"].sum() == 3
    ann = live.listing("family_lane", where=(("family", "F1"),)).sort_values("date")["date"]
    assert ann.diff().dt.days.max() == 348  # from 2 October to 15 September: drawn as a gap


def test_nobody_registered_and_25_counted_are_visits_by_others_only(live):
    shows(live, "anonymous_visits", "value \n 25")
    visits = live.figure("visits", ("activity_type",)).set_index("activity_type")["value"]
    assert visits["community_event"] == 0
    not_recorded = live.figure("sessions_not_recorded")["value"].item()
    assert not_recorded == 0  # a count of visitors is a record
    reach = live.figure("reach", ("school",)).set_index("school")["numerator"]
    assert reach["south"] == 0


def test_two_organisations_and_two_sources_count_under_each_and_once_in_total(live):
    shows(live, "sessions_held", "value \n 7")
    by_source = live.figure("sessions_held", ("source",)).set_index("source")["value"]
    assert (by_source["coping"], by_source["belonging"]) == (3, 1)
    by_organisation = live.figure("sessions_held", ("organisation",)).set_index("organisation")["value"]
    assert (by_organisation["a"], by_organisation["b"]) == (7, 1)
    shows(live, "joint_sessions", "value \n 1")


def test_what_has_no_school_is_the_neighbourhoods(live):
    sessions = live.figure("sessions_held", ("school",)).set_index("school")["value"]
    assert sessions["neighbourhood"] == 2
    people = live.figure("people_taking_part", ("school",)).set_index("school")["value"]
    assert people["neighbourhood"] == 1  # fay: she came to sessions without a school, and has none herself


@pytest.mark.parametrize("cut", [("month",), ("activity_type",)])
def test_unique_people_are_never_the_sum_of_their_parts(live, cut):
    assert live.figure("people_taking_part", cut)["value"].sum() > live.figure("people_taking_part")["value"].item()


def test_cancelled_leaves_every_denominator_and_excused_stays(live):
    rate = live.figure("attendance_rate")
    assert (rate["numerator"].item(), rate["denominator"].item()) == (8, 9)
