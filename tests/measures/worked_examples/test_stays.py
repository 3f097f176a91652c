"""A family that moves, one that stops and comes back, and the days that no stay holds for, worked out by hand."""

import pandas as pd
import pytest

from tests.measures.blocks import example, shows

live = example(
    as_of="2024-06-30",
    schools="""
    school | label | eligible_families
    north  | North | 10
    south  | South | 20
    """,
    organisations="""
    organisation | label
    a            | A
    """,
    families="""
    family | school | focus | registered | started    | stopped
    F1     | south  | yes   | 2024-01-05 | 2024-01-05 |             # moved from north on 1 March
    F2     | north  | yes   | 2024-01-05 | 2024-01-05 | 2024-02-10  # stopped, and came back on 1 June, at south
    F3     | north  | yes   | 2024-01-05 | 2024-01-05 |             # one stay that is over: its own school before and after
    F4     | south  | yes   | 2024-01-05 | 2024-01-05 | 2024-03-31  # stopped, and did not come back
    """,
    stays="""
    family | school | starts     | ends
    F1     | north  | 2024-01-05 | 2024-03-01  # the day of the move belongs to the new school
    F1     | south  | 2024-03-01 |
    F2     | north  | 2024-01-05 | 2024-02-10
    F2     | south  | 2024-06-01 |
    F3     | south  | 2024-02-01 | 2024-02-29
    """,
    people="""
    person | family | school | kind
    ann    | F1     |        | parent
    bea    | F2     |        | parent
    cas    | F3     |        | parent
    dirk   | F4     |        | parent
    """,
    sessions="""
    session | date       | activity_type | organisations | minutes | status
    s1      | 2024-01-31 | art           | a             | 60      | held
    s2      | 2024-02-29 | art           | a             | 60      | held
    s3      | 2024-03-01 | art           | a             | 60      | held
    s4      | 2024-06-20 | art           | a             | 60      | held
    """,
    attendance="""
    session | person | status  | role
    s1      | ann    | present | helper     # north
    s1      | cas    | present |            # north: before the first stay the family's own school holds
    s1      | dirk   | present |            # south: a family without stays
    s2      | ann    | present |            # north
    s2      | bea    | present |            # north: stopped, but somebody came; between two stays it is where it was
    s2      | cas    | present |            # south: the last day counts
    s3      | ann    | present | organiser  # south: the day of the move
    s3      | cas    | present |            # north: after the last stay the family's own school holds
    s4      | ann    | present |            # south
    s4      | bea    | excused |            # south
    """,
    roles="""
    person | role            | starts     | ends
    ann    | parent_platform | 2024-02-01 |
    """,
    waves="""
    wave | label | opens      | closes
    T0   | Begin | 2024-01-15 | 2024-02-15
    T1   | Later | 2024-05-15 | 2024-06-15
    """,
    answers="""
    family | respondent | wave | date       | instrument | item     | answer | scorer
    F1     | ann        | T0   | 2024-01-20 | ladder     | identity | 4      | parent
    F1     | ann        | T1   | 2024-05-20 | ladder     | identity | 7      | parent
    F2     | bea        | T0   | 2024-01-20 | ladder     | identity | 5      | parent  # no second: north when T1 opened
    F2     | bea        | T0   | 2024-01-20 | ladder     | talents  | 5      | parent
    F2     | bea        | T1   | 2024-05-31 | ladder     | talents  | 6      | parent  # answered twice around the return:
    F2     | bea        | T1   | 2024-06-02 | ladder     | coping   | 6      | parent  # one moment, one school: north
    F4     | dirk       | T0   | 2024-01-20 | ladder     | identity | 6      | parent
    """,
)


def test_a_presence_counts_at_the_school_of_its_day(live):
    shows(live, "visits", "value \n 9")
    shows(live, "visits", "school | value \n north | 5 \n south | 4")
    shows(
        live,
        "visits",
        """
        school | month   | value
        north  | 2024-01 | 2
        south  | 2024-01 | 1
        north  | 2024-02 | 2
        south  | 2024-02 | 1
        north  | 2024-03 | 1
        south  | 2024-03 | 1
        south  | 2024-06 | 1
        """,
    )
    shows(live, "contact_hours", "school | value \n north | 5 \n south | 4")
    shows(live, "giving_share", "school | numerator | denominator | value \n north | 1 | 5 | 1/5 \n south | 1 | 4 | 1/4")
    shows(live, "attendance_rate", "school | numerator | denominator | value \n north | 5 | 5 | 1 \n south | 4 | 5 | 4/5")


def test_who_moved_counts_at_both_schools_and_once_in_the_total(live):
    # ann and cas at both, bea at north, dirk at south.
    shows(live, "people_taking_part", "value \n 4")
    shows(live, "people_taking_part", "school | value \n north | 3 \n south | 3")
    shows(live, "families_taking_part", "value \n 4")
    shows(live, "families_taking_part", "school | value \n north | 3 \n south | 3")
    shows(live, "reach", "school | numerator | denominator | value \n north | 3 | 10 | 3/10 \n south | 3 | 20 | 3/20")
    shows(live, "reach", "numerator | denominator | value \n 4 | 30 | 4/30")


def test_who_is_new_or_comes_back_counts_once_where_they_began(live):
    shows(live, "newcomers", "school | value \n north | 3 \n south | 1")
    shows(live, "newcomers", "month | value \n 2024-01 | 3 \n 2024-02 | 1 \n 2024-03 | 0 \n 2024-04 | 0 \n 2024-05 | 0 \n 2024-06 | 0")
    shows(live, "new_givers", "school | value \n north | 1 \n south | 0")  # ann gave at both: she began at north
    # ann came back within sixty days, and cas did; bea and dirk did not.
    shows(live, "return_rate", "numerator | denominator | value \n 2 | 4 | 1/2")
    shows(live, "return_rate", "school | numerator | denominator | value \n north | 2 | 3 | 2/3 \n south | 0 | 1 | 0")
    stays = live.listing("stay_count").groupby("school")["people"].sum().to_dict()
    assert stays == {"north": 3, "south": 1}
    cohorts = live.listing("cohort_count").set_index(["school", "month", "later"])["people"].to_dict()
    assert cohorts[("north", "2024-01", 2)] == 2 and ("south", "2024-03", 0) not in cohorts  # ann and cas in March, both from north


def test_a_family_is_where_it_is_now(live):
    shows(live, "families_registered", "school | value \n north | 1 \n south | 3")
    # Only ann came in the last eight weeks; F2 came back, so it goes on; F4 stopped.
    shows(live, "families_active", "school | value \n north | 0 \n south | 1")
    shows(live, "families_quiet", "school | value \n north | 1 \n south | 1")
    shows(live, "families_stopped", "school | value \n north | 0 \n south | 1")
    shows(live, "people_giving", "school | value \n north | 0 \n south | 1")
    assert live.listing("stop_count")["school"].tolist() == ["south"]


def test_a_role_stands_at_the_school_of_its_month(live):
    rows = live.listing("platform_month").sort_values("month")
    assert rows["school"].tolist() == ["north", "south", "south", "south", "south"]
    first = live.listing("giving_milestone").set_index(["kind", "school"])["date"]
    assert str(first["parent_platform", "north"])[:10] == "2024-02-01" and ("parent_platform", "south") not in first


def test_a_reading_counts_at_the_school_of_its_day_and_a_change_at_that_of_the_later_one(live):
    cut = "instrument | source | scorer | wave | school | value"
    line = "ladder | identity | adult"
    shows(live, "resilience_score", f"{cut} \n {_lines(line, T0={'north': '9/2', 'south': 6}, T1={'south': 7})} \n {_talents()}")
    shows(live, "resilience_change", f"{cut} \n {line} | T1 | south | 3 \n ladder | talents | adult | T1 | north | 1")
    shows(
        live,
        "resilience_change",
        f"instrument | source | scorer | since_baseline | school | value \n {line} | 6 | south | 3 \n ladder | talents | adult | 6 | north | 1",
    )


def _lines(line: str, **waves: dict[str, object]) -> str:
    return " \n ".join(f"{line} | {wave} | {school} | {value}" for wave, its in waves.items() for school, value in its.items())


def _talents() -> str:
    talents = _lines("ladder | talents | adult", T0={"north": 5}, T1={"north": 6})
    return f"{talents} \n {_lines('ladder | coping | adult', T1={'north': 6})}"


def test_the_classes_of_a_school_add_up_to_those_with_a_first_reading(live):
    identity = ("instrument", "source", "scorer", "wave", "school")
    for name, wanted in {
        "families_improved": {"south": 1}, "families_without_second_measurement": {"north": 1, "south": 1},
    }.items():  # fmt: skip
        table = live.figure(name, identity, where={"source": "identity", "wave": "T1"})
        assert {row.school: row.value for row in table.itertuples() if row.value} == wanted
    flow = live.listing("measurement_flow")
    states = {(row.wave, row.school, row.state): row.families for row in flow.itertuples()}
    assert states == {
        ("T0", "north", "measured"): 2, ("T0", "south", "measured"): 1, ("T0", "north", "missing"): 1,
        ("T1", "south", "again"): 1, ("T1", "north", "again"): 1,
        # F3 has no reading; F4 had stopped.
        ("T1", "north", "missing"): 1, ("T1", "south", "stopped"): 1,
    }  # fmt: skip


@pytest.mark.parametrize(("family", "stops"), [("F1", []), ("F2", ["2024-02-10", "2024-06-01"]), ("F3", []), ("F4", ["2024-03-31"])])
def test_when_a_family_stopped_and_came_back(live, family, stops):
    (*rows,) = live.listing("family_stop").query("family == @family")[["stopped", "back"]].itertuples(index=False)
    assert [str(day)[:10] for row in rows for day in row if not pd.isna(day)] == stops


def test_a_family_that_came_back_is_not_missed_for_the_time_that_it_was_away(live):
    """F2 was last seen in February and came back a month ago; F3 was last seen in March."""
    assert live.listing("family_not_seen")["school"].tolist() == ["north"]
