"""The reciprocity ladder, worked out by hand: today is 31 August, so half a year ago was 29 February."""

import pytest

from tests.measures.blocks import example, shows
from tests.measures.registry import worked_example

live = example(
    as_of="2024-08-31",
    organisations="""
    organisation | label
    a            | A
    """,
    schools="""
    school | label
    north  | North
    south  | South
    """,
    people="""
    person  | school | kind
    known   | north  | parent
    visitor | north  | parent
    often   | north  | parent
    helper  | north  | parent
    once    | south  | parent
    host    | south  | resident
    driver  | south  | parent
    former  | south  | parent
    before  | south  | parent
    wim     | south  | worker
    """,
    sessions="""
    session | date       | activity_type | organisations | status
    sep01   | 2023-09-01 | art           | a             | held  # the first day of the half-year before: that one is whole
    feb28   | 2024-02-28 | art           | a             | held
    feb29   | 2024-02-29 | art           | a             | held  # half a year ago to the day: the half-year before
    mar01   | 2024-03-01 | art           | a             | held
    jun01   | 2024-06-01 | art           | a             | held
    aug31   | 2024-08-31 | art           | a             | held  # today counts
    """,
    attendance="""
    session | person  | status  | role
    sep01   | before  | present |
    mar01   | known   | absent  |
    feb28   | visitor | present | helper
    feb29   | visitor | present | helper     # twice, but in the half-year before
    aug31   | visitor | present |
    mar01   | often   | present |
    jun01   | often   | present |
    aug31   | often   | present |
    mar01   | helper  | present | helper
    aug31   | helper  | present | helper
    mar01   | once    | present | helper     # one time is not twice
    jun01   | host    | present | organiser
    feb28   | before  | present |
    mar01   | wim     | present | organiser  # workers do not stand on it
    """,
    roles="""
    person | role            | starts     | ends
    driver | driver          | 2024-08-31 |             # from today
    former | parent_platform | 2024-01-01 | 2024-02-29  # until half a year ago to the day
    """,
)


def steps(live, back: int) -> dict[str, int]:
    rows = live.listing("ladder_level")
    return dict(rows[rows["back"] == back].set_index("person")["level"])


@worked_example("people_giving")
def test_who_gives_today(live):
    shows(live, "people_giving", "value | n \n 3 | 3")  # helper, host and driver
    shows(live, "people_giving", "school | value \n north | 1 \n south | 2")


def test_the_step_today_is_the_highest_of_the_last_half_year(live):
    assert steps(live, 0) == {
        "known": 0, "visitor": 1, "often": 2, "helper": 3, "once": 1, "host": 4, "driver": 5, "former": 0, "before": 0,
    }  # fmt: skip


def test_half_a_year_ago_others_stood_there_and_it_may_go_down(live):
    assert steps(live, 1) == {"visitor": 3, "former": 5, "before": 1}
    moves = live.listing("ladder_move")
    assert moves.groupby("direction")["people"].sum().to_dict() == {"down": 3}


@pytest.mark.parametrize(("direction", "people"), [("up", 0), ("down", 3)])
def test_nobody_is_counted_on_two_steps(live, direction, people):
    counted = live.listing("ladder_count")
    assert counted.groupby("back")["people"].sum().to_dict() == {0: 9, 1: 3}
    moves = live.listing("ladder_move")
    assert moves.loc[moves["direction"] == direction, "people"].sum() == people


def test_who_was_in_the_platform_in_which_month(live):
    rows = live.listing("platform_month")
    assert rows.groupby("month")["people"].sum().to_dict() == {"2024-01": 1, "2024-02": 1}


def test_what_happened_for_the_first_time(live):
    first = live.listing("giving_milestone").groupby("kind")["date"].min()
    told = {kind: f"{day:%Y-%m-%d}" for kind, day in first.items()}
    assert told == {
        "helper": "2024-02-28", "organiser": "2024-06-01", "parent_platform": "2024-01-01", "driver": "2024-08-31",
    }  # fmt: skip
