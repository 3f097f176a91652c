"""Ties kept, new and lost between two waves."""

import pytest

from estimates.network_change import network_change_figures
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


def test_nobody_answered_twice():
    assert values(wave("AB", ("A", "B", 2)), wave("AB", ("B", "A", 2))) == [None] * 4
    assert values(wave(""), wave("AB", ("B", "A", 2))) == [None] * 4
