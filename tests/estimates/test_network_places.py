"""The places on the map: who has one keeps it, whoever comes later and whatever else is asked."""

from itertools import combinations
from math import dist, hypot

from estimates.network_layout import Picture, layout
from estimates.network_places import INNER, OUTER

FIRST = Picture(dict.fromkeys("ABCD", True) | {"X": False}, (("A", "B"), ("B", "C"), ("X", "A")))
SECOND = Picture(dict.fromkeys("ABDEF", True) | {"X": False, "Y": False}, (("E", "A"), ("E", "B"), ("Y", "D")))
THIRD = Picture(dict.fromkeys("ABCDEFG", True) | {"X": False, "Y": False}, (("G", "C"),))


def test_a_later_wave_moves_nobody():
    one, two, three = layout([FIRST]), layout([FIRST, SECOND]), layout([FIRST, SECOND, THIRD])
    assert one.items() <= two.items() <= three.items()
    assert set(three) == set("ABCDEFGXY")


def test_who_left_finds_its_own_place_again():
    assert layout([FIRST, SECOND, THIRD])["C"] == layout([FIRST])["C"]


def test_a_newcomer_in_the_same_wave_takes_no_place_of_the_others():
    wider = Picture(SECOND.inside | {"Z": True}, SECOND.ties)
    before, after = layout([FIRST, SECOND]), layout([FIRST, wider])
    assert before.items() <= after.items()


def test_the_same_data_give_the_same_picture_in_any_order_of_rows():
    turned = Picture(dict(reversed(FIRST.inside.items())), tuple(reversed(FIRST.ties)))
    assert layout([turned, SECOND]) == layout([FIRST, SECOND])


def test_inside_and_outside_keep_apart_and_no_two_share_a_place():
    places = layout([Picture({f"P{n:02}": n % 4 > 0 for n in range(60)}, [(f"P{n:02}", f"P{n // 2:02}") for n in range(1, 60)])])
    radius = {code: hypot(*place) for code, place in places.items()}
    assert all(radius[f"P{n:02}"] <= INNER if n % 4 else abs(radius[f"P{n:02}"] - OUTER) < 1e-9 for n in range(60))
    assert min(dist(one, other) for one, other in combinations(places.values(), 2)) > 0.1


def test_more_partners_than_places_still_all_find_one():
    crowd = layout([Picture({f"P{n:03}": n > 30 for n in range(200)})])
    assert len(set(crowd.values())) == 200


def test_nobody_one_and_two():
    assert layout([]) == layout([Picture({})]) == {}
    assert len(layout([Picture({"A": True})])) == 1
    assert len(layout([Picture({"A": False, "B": True}, [("A", "B")])])) == 2
