"""What became of pairs and levels between two waves, worked out by hand."""

from estimates.network_moves import level_flow, pair_changes
from estimates.network_wave import network_wave


def wave(codes, *ratings):
    return network_wave(dict.fromkeys(codes, "welfare"), ratings)


def test_a_pair_is_told_by_the_higher_of_its_ratings():
    before = wave("ABCD", ("A", "B", 2), ("B", "A", 3), ("C", "A", 4), ("A", "C", 5), ("D", "A", 3))
    now = wave("ABCD", ("A", "B", 4), ("B", "A", 1), ("C", "A", 2), ("C", "B", 2), ("D", "A", 0), ("A", "C", 5))
    assert pair_changes(before, now) == {("A", "B"): "stronger", ("A", "C"): "kept", ("B", "C"): "new", ("A", "D"): "lost"}


def test_weaker_is_lower_and_still_a_tie():
    assert pair_changes(wave("AB", ("A", "B", 5)), wave("AB", ("A", "B", 2))) == {("A", "B"): "weaker"}


def test_ties_of_partners_that_came_or_left_are_told_apart():
    before = wave("ABE", ("A", "B", 2), ("A", "E", 3), ("B", "A", 0))
    now = wave("ABD", ("A", "B", 2), ("D", "A", 2), ("B", "A", 0))
    assert pair_changes(before, now) == {("A", "B"): "kept", ("A", "D"): "joined", ("A", "E"): "left"}


def test_who_left_and_came_back_is_a_newcomer_against_the_moment_between():
    there, away = wave("ABC", ("A", "B", 2), ("A", "C", 2)), wave("AB", ("A", "B", 2))
    assert pair_changes(away, there) == {("A", "B"): "kept", ("A", "C"): "joined"}
    assert pair_changes(there, there) == {("A", "B"): "kept", ("A", "C"): "kept"}


def test_no_answer_is_not_a_lost_tie():
    before = wave("ABC", ("A", "B", 3), ("B", "C", 3), ("C", "A", 3))
    now = wave("ABC", ("A", "B", None), ("A", "C", 0), ("C", "A", 3))  # A left B blank, and B did not answer at all
    assert pair_changes(before, now) == {("A", "C"): "kept"}
    assert level_flow(before, now) == {(3, 3): 1}


def test_levels_move_where_the_sender_answered_both_times():
    before = wave("ABC", ("A", "B", 2), ("A", "C", 4), ("B", "A", 1))
    now = wave("ABC", ("A", "B", 3), ("B", "A", 1), ("B", "C", 5))
    assert level_flow(before, now) == {(2, 3): 1, (4, 0): 1, (1, 1): 1, (0, 5): 1}


def test_empty_waves_have_nothing_to_tell():
    assert pair_changes(wave(""), wave("")) == {}
    assert pair_changes(wave("A"), wave("AB")) == {}
    assert level_flow(wave("AB", ("A", "B", 0)), wave("AB", ("A", "B", 0))) == {}
