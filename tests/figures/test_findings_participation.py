"""Sentences about participation: right at nothing, at one, at some, and silent about what is withheld."""

import pandas as pd
import pytest

from figures.findings import (
    participation_families,
    participation_flow,
    participation_giving,
    participation_spread,
    participation_staying,
)
from translations import use


@pytest.fixture(autouse=True)
def _english():
    use("en")
    yield
    use("nl")


def row(value: float | None = None, state: str = "value", **more: float) -> dict:
    return {"value": value, "state": state, "numerator": None, "denominator": None, **more}


@pytest.mark.parametrize(
    ("started", "active", "approached", "told"),
    [
        (row(16), row(10), row(18), "10 of the 16 families that started came in the last eight weeks"),
        (row(1), row(0), row(18), "0 of the 1 family that started came in the last eight weeks"),
        (row(0), row(0), row(2), "No family has started yet; 2 have been approached"),
        (row(0), row(0), row(0), "No family has started yet"),
        (row(None, "hidden"), row(10), row(18), "How many families take part is withheld"),
        (row(16), row(None, "hidden"), row(18), "How many families take part is withheld"),
    ],
)
def test_how_far_families_came(started, active, approached, told):
    counts = {"families_started": started, "families_active": active, "families_approached": approached}
    assert participation_flow.reached(counts) == told


def steps(*rows: tuple[int, int, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["back", "level", "people"])


def test_who_gives_now_and_half_a_year_ago():
    some = steps((0, 3, 4), (1, 2, 9), (1, 3, 2), (1, 5, 1))
    assert participation_giving.giving_now(row(4), some) == "4 people help, organise or have a standing role; half a year ago it was 3"
    assert participation_giving.giving_now(row(1), steps((0, 3, 1))) == "1 person helps, organises or has a standing role"
    assert participation_giving.giving_now(row(0), steps()) == "Nobody helps or organises regularly yet"
    assert participation_giving.giving_now(row(None, "hidden"), some) == "How many people give is withheld"


def test_up_and_down_are_told_alike():
    moves = pd.DataFrame([(0, "up", 3), (0, "down", 5), (1, "up", 99)], columns=["back", "direction", "people"])
    assert participation_giving.moved(moves) == "In the last half-year 3 people went up on the ladder and 5 went down"


def test_reach_with_and_without_a_total():
    total = row(0.2, numerator=20, denominator=100)
    assert participation_spread.spread(total, None) == "20 of the 100 families of the schools take part"
    assert participation_spread.spread(total, 0.1026).endswith("to spread them evenly, 10% would have to come from another school")
    assert "not known of every school" in participation_spread.spread(row(None, "not_measured"), None)
    assert participation_spread.spread(row(None, "hidden"), 0.1) == "How many of the families take part is withheld"


def test_staying_says_nothing_before_it_can():
    assert participation_staying.staying(None, 0) == "Nobody has been present yet"
    assert "once somebody has been followed" in participation_staying.staying(None, 4)
    assert participation_staying.staying(0.5, 10).startswith("About 50% of the 10 people still take part")
    assert participation_staying.coming_back(row(None, "hidden")) == "How many people come back is withheld"
    assert participation_staying.completed(4, 1, 1).startswith("1 of the 4 people")
    assert participation_staying.completed(0, 0, 0) == "No series has ended yet"


def test_a_family_over_its_months():
    months = pd.DataFrame({
        "family": ["F1", "F1", "F1", "F2"], "month": ["2024-12", "2025-02", "2025-02", "2025-02"],
        "activity_type": ["art", "art", "workshop", "art"], "sessions": [1, 2, 1, 1],
        "hours": [2.0, 4.0, 1.0, 1.0], "contact": [1.0, 2.0, 1.0, 1.0],
    })  # fmt: skip
    one, other = participation_families.per_family(months).to_dict("records")
    assert (one["duration"], one["breadth"], one["hours"], one["contact"]) == (3, 2, 7, 4)
    assert one["intensity"] == pytest.approx(4 / 3)
    assert (other["duration"], other["intensity"]) == (1, 1)
