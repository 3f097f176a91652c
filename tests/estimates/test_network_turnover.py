"""Ties kept, new and lost between two waves."""

import pytest

from estimates.network_change import follow, network_change_figures
from estimates.network_wave import network_wave


def wave(codes, *ratings):
    return network_wave(dict.fromkeys(codes, "welfare"), ratings)


def values(before, now):
    return [figure.value for figure in network_change_figures(before, now).values()]


def test_kept_new_lost():
    before = wave("ABC", ("A", "B", 2), ("B", "A", 3), ("C", "A", 4), ("A", "C", 5))
    now = wave("ABC", ("A", "B", 4), ("B", "A", 1), ("C", "A", 2), ("C", "B", 2), ("A", "C", 5))
    figures = network_change_figures(before, now)
    assert list(figures) == ["ties_kept", "ties_new", "ties_lost", "tie_persistence"]
    assert values(before, now) == [3, 1, 1, pytest.approx(3 / 5)]
    assert {figure.n for figure in figures.values()} == {3}


def test_partners_that_joined_left_or_did_not_answer_twice_do_not_count():
    # D joins, E leaves, C answers only before: of all ties only A -> B can be compared. C may still be named.
    before = wave("ABCE", ("A", "B", 2), ("A", "E", 2), ("C", "A", 2), ("E", "A", 2), ("B", "A", 0))
    now = wave("ABCD", ("A", "B", 2), ("A", "C", 2), ("A", "D", 2), ("D", "A", 2), ("C", "A", None), ("B", "A", 0))
    assert values(before, now) == [1, 1, 0, 0.5]
    assert network_change_figures(before, now)["tie_persistence"].n == 2


def test_without_ties_persistence_is_undefined_and_counts_are_zero():
    assert values(wave("AB", ("A", "B", 0)), wave("AB", ("A", "B", 1))) == [0, 0, 0, None]


def test_two_partners_have_counts_and_no_persistence():
    assert values(wave("AB", ("A", "B", 2)), wave("AB", ("A", "B", 3))) == [1, 0, 0, None]
    assert values(wave("AB", ("A", "B", 2)), wave("ABC", ("A", "B", 3))) == [1, 0, 0, 1]


def test_what_was_left_blank_at_either_moment_is_neither_kept_nor_new_nor_lost():
    before = wave("ABC", ("A", "B", 3), ("A", "C", None), ("B", "A", 3), ("B", "C", 0), ("C", "A", 3))
    now = wave("ABC", ("A", "B", None), ("A", "C", 3), ("B", "A", 3), ("B", "C", 3), ("C", "A", 0))
    assert values(before, now) == [1, 1, 1, pytest.approx(1 / 3)]
    its = follow(before, now)
    # Six pairs, of which A-B and A-C were blank once.
    assert (its.possible, its.mean_degree(its.then), its.mean_degree(its.now)) == (4, pytest.approx(4 / 3), pytest.approx(4 / 3))


def test_ties_per_partner_are_over_those_that_answered_twice():
    # A ring of three, and D without ties that answers once.
    ring = ("A", "B", 3), ("B", "C", 3), ("C", "A", 3)
    its = follow(wave("ABCD", *ring, ("D", "A", 0)), wave("ABCD", *ring))
    assert (its.mean_degree(its.then), its.mean_degree(its.now), its.possible) == (2, 2, 9)
    # Who is named by one of them counts as its other, and is not averaged over.
    named = follow(wave("AB", ("A", "B", 3), ("B", "A", 0)), wave("AB", ("A", "B", 3)))
    assert (sorted(named.senders), named.mean_degree(named.now)) == (["A"], 1)


def test_nobody_to_follow_has_no_mean():
    its = follow(wave("AB", ("A", "B", 2)), wave("AB", ("B", "A", 2)))
    assert (its.senders, its.mean_degree(its.now), its.possible) == (frozenset(), None, 0)


def test_nobody_answered_twice():
    assert values(wave("AB", ("A", "B", 2)), wave("AB", ("B", "A", 2))) == [None] * 4
    assert values(wave(""), wave("AB", ("B", "A", 2))) == [None] * 4
