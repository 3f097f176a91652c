"""Partners whose place is known keep it: when others come, when an old wave is corrected, when the places run out."""

from itertools import combinations
from math import dist

import pytest

from estimates.network_layout import Picture, layout
from estimates.network_places import INSIDE, is_outside

FIRST = Picture(dict.fromkeys("ABCD", True) | {"X": False}, (("A", "B"), ("B", "C"), ("X", "A")))
KNOWN = layout([FIRST])


def crowd(partners: int, inside: bool = True) -> Picture:
    return Picture({f"P{at:03}": inside for at in range(partners)})


def test_a_newcomer_in_the_very_first_wave_moves_nobody():
    wider = Picture(FIRST.inside | {"Z": True}, (*FIRST.ties, ("Z", "A")))
    assert not KNOWN.items() <= layout([wider]).items(), "drawn afresh the springs would pull differently"
    assert KNOWN.items() <= layout([wider], KNOWN).items()


def test_other_ties_in_an_old_wave_move_nobody():
    assert layout([Picture(FIRST.inside, (("A", "D"), ("C", "D")))], KNOWN) == KNOWN


def test_who_turns_out_to_be_outside_moves_alone():
    found = layout([Picture(FIRST.inside | {"B": False}, FIRST.ties)], KNOWN)
    assert is_outside(found["B"])
    assert {code for code in KNOWN if found[code] != KNOWN[code]} == {"B"}


@pytest.mark.parametrize("inside", [True, False])
def test_beyond_the_first_places_newcomers_stand_in_between(inside):
    few, many = layout([crowd(20, inside)]), layout([crowd(20, inside), crowd(130, inside)])
    assert few.items() <= many.items()
    assert min(dist(one, other) for one, other in combinations(many.values(), 2)) > (0.06 if inside else 0.03)


def test_places_of_partners_that_are_gone_are_taken_only_when_all_others_are():
    gone = layout([Picture({"gone": True, "P000": True})])
    almost, full = (layout([crowd(partners)], gone) for partners in (INSIDE - 1, INSIDE))
    assert almost["gone"] == gone["gone"]
    assert "gone" not in full
    assert gone["gone"] in full.values()
    assert almost.items() - {("gone", gone["gone"])} <= full.items()


def test_where_everybody_is_new_the_old_places_are_of_no_use():
    assert layout([FIRST], {"other": (0.1, 0.1)}) == KNOWN


def test_of_two_on_one_place_only_one_keeps_it():
    found = layout([FIRST], KNOWN | {"B": KNOWN["A"], "gone": KNOWN["A"]})
    assert len(set(found.values())) == len(found)
    assert {code for code in KNOWN if found[code] != KNOWN[code]} == {"A", "B"}
