"""How long people stay and how soon they give, families over months, series and lists: views worked out by hand.

Today is 20 September 2025, so the summer holiday of region Midden, 19 July to 31 August 2025, lies before it.
"""

from figures.cohorts import cohorts
from tests.measures.blocks import example

live = example(
    as_of="2025-09-20",
    organisations="""
    organisation | label
    a            | A
    """,
    schools="""
    school | label
    north  | North
    """,
    families="""
    family | school | focus | registered | started    | stopped
    F1     | north  | yes   | 2025-01-05 | 2025-05-01 |
    F2     | north  | yes   | 2025-01-05 | 2025-05-01 |             # no consent
    F3     | north  | yes   | 2025-01-05 | 2025-05-01 | 2025-09-01  # stopped
    """,
    people="""
    person | family | school | kind
    ann    | F1     |        | parent
    bo     | F1     |        | child
    cas    | F2     |        | parent
    dee    |        | north  | resident
    eve    | F3     |        | parent
    """,
    sessions="""
    session | date       | activity_type | organisations | series | minutes | status
    may01   | 2025-05-01 | workshop      | a             | R1     | 60      | held
    may11   | 2025-05-11 | workshop      | a             | R1     | 90      | held
    jul18   | 2025-07-18 | art           | a             |        | 60      | held  # the last day before the holiday
    sep01   | 2025-09-01 | art           | a             | R2     | 60      | held  # the first day after it
    sep08   | 2025-09-08 | art           | a             | R2     | 60      | held
    sep15   | 2025-09-15 | art           | a             | R2     | 60      | held
    sep29   | 2025-09-29 | art           | a             | R2     | 60      | planned  # still to come: not ended
    """,
    attendance="""
    session | person | status  | role        | minutes
    may01   | ann    | present |             |
    may01   | bo     | present |             | 30
    may11   | ann    | present | helper      |
    sep15   | ann    | present |             |
    may01   | cas    | present |             |
    jul18   | cas    | present |             |
    may01   | dee    | present |             |
    sep08   | ann    | absent  |             |
    sep08   | bo     | present |             |
    sep01   | cas    | absent  |             |
    sep08   | cas    | absent  |             |
    sep15   | cas    | excused |             |
    sep01   | eve    | absent  |             |
    sep08   | eve    | absent  |             |
    """,
    consents="""
    family | purpose    | given
    F1     | evaluation | 2025-01-05
    F3     | evaluation | 2025-01-05
    """,
)


def told(live, view: str) -> list[tuple]:
    rows = live.listing(view)
    return sorted(rows.itertuples(index=False, name=None), key=str)


def test_a_stay_runs_to_sixty_days_after_the_last_time_without_the_summer(live):
    # From 1 May to 20 September are 142 days, 44 of them holiday. cas was last there on 18 July: 64 days ago, of which
    # 20 count, so the stay goes on. dee came once, on 1 May, and sixty days later the stay had ended.
    stays = live.listing("stay_count").groupby(["days", "ended"])["people"].sum().to_dict()
    assert stays == {(98, False): 3, (60, True): 1}


def test_how_long_until_somebody_gives(live):
    waits = live.listing("giving_wait_count").groupby(["days", "gave"])["people"].sum().to_dict()
    assert waits == {(10, True): 1, (142, False): 3}  # ann helped ten days after her first time


def test_hours_of_a_family_summed_over_members_and_as_contact(live):
    rows = live.listing("family_month")
    assert set(rows["family"]) == {"F1"}  # F2 gave no consent, and nobody of F3 came
    may = rows[rows["month"] == "2025-05"].iloc[0]
    # 1 May: an hour and half an hour, which is an hour of contact; 11 May: an hour and a half by one of them.
    assert (may["sessions"], may["hours"], may["contact"]) == (2, 3.0, 2.5)


def test_the_lane_of_a_family_has_its_start_and_stops_where_it_stopped(live):
    rows = live.listing("family_lane")
    kinds = {family: set(its["kind"]) for family, its in rows.groupby("family")}
    assert kinds == {"F1": {"start", "workshop", "art"}, "F3": {"start", "stop"}}


def test_absent_twice_is_a_family_going_on_of_whom_nobody_came_or_let_us_know(live):
    # F1: bo came on the day that ann did not. F3 has stopped. F2 was absent twice and excused once; it has no consent.
    rows = live.listing("family_often_absent")
    assert rows["family"].isna().tolist() == [True]
    assert rows["times"].tolist() == [2]


def test_nobody_is_missed_in_the_summer(live):
    assert live.listing("family_not_seen").empty  # F2 was last seen 64 days ago, but 44 of them were holiday


def test_a_series_is_told_once_it_has_ended(live):
    rows = live.listing("series_so_far")
    assert rows["series"].tolist() == ["R1"]
    # Two sessions: ann came to both; bo, cas and dee to one of two.
    assert (rows["began"].iloc[0], rows["completed"].iloc[0]) == (4, 1)


def test_cohorts_count_closed_months_only(live):
    # All four began in May. In July cas came; in September ann and bo, but that month is not over.
    rows = live.listing("cohort_count").groupby(["month", "later"])["people"].sum().to_dict()
    assert rows == {("2025-05", 0): 4, ("2025-05", 2): 1}
    cells = cohorts(live.listing("cohort_count"), live.about.as_of, 12)
    assert cells["people"].tolist() == [4, 0, 1, 0]  # May to August
    assert cells["share"].tolist() == [1, 0, 0.25, 0]
