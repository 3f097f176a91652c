"""Small, silent and half-answered networks: figures that cannot be computed are None, and zero means zero."""

import math

import pytest

from estimates.network import FIGURES
from estimates.network_shape import average_path_length, expected_ei_index, largest_component
from estimates.network_wave import network_wave


def partners(codes):
    return dict.fromkeys(codes, "school")


def figures_of(codes, ratings):
    wave = network_wave(partners(codes), ratings)
    return {name: figure(wave) for name, figure in FIGURES.items()}


def values(codes, ratings):
    return {name: figure.value for name, figure in figures_of(codes, ratings).items()}


def test_no_partners():
    found = values("", [("A", "B", 3)])
    assert found.pop("partners_active") == 0
    assert set(found.values()) == {None}


def test_one_partner():
    found = values("A", [("A", "A", 3)])
    assert (found.pop("partners_active"), found.pop("response_rate")) == (1, 0)
    assert set(found.values()) == {None}


@pytest.mark.parametrize("ratings", [[("A", "B", 2)], [("A", "B", 2), ("B", "A", 5)], [("A", "B", 0), ("B", "A", 1)]])
def test_two_partners_have_counts_and_no_index(ratings):
    found = values("AB", ratings)
    counts = (found.pop("partners_active"), found.pop("ties"), found.pop("response_rate"))
    assert counts == (2, sum(level >= 2 for _, _, level in ratings), len(ratings) / 2)
    assert set(found.values()) == {None}


def test_no_number_of_an_index_of_two_partners_remains():
    figures = figures_of("AB", [("A", "B", 2), ("B", "A", 5)])
    assert (figures["density"].numerator, figures["density"].denominator, figures["density"].n) == (None, None, 2)


def test_two_that_answered_of_three_partners_have_indices():
    found = values("ABC", [("A", "B", 2)])
    assert (found["ties"], found["density"], found["response_rate"], found["mean_degree"]) == (1, 0.5, 1 / 3, 1)
    assert (found["components"], found["largest_component_share"], found["average_path_length"]) == (1, 1, 1)
    assert found["degree_centralisation"] is found["betweenness_centralisation"] is None
    assert found["reciprocity"] is None, "B did not answer, so nothing is known about the way back"


def test_a_question_left_blank_leaves_the_denominators():
    # A answered about B and left C blank; B answered both; C left A blank and answered about B.
    figures = figures_of("ABC", [("A", "B", 3), ("A", "C", None), ("B", "A", 0), ("B", "C", 3), ("C", "A", None), ("C", "B", 3)])
    assert (figures["density"].numerator, figures["density"].denominator) == (3, 3 * 2 - 2)
    # A-B, B-C and C-B could be named back, and B-C and C-B are.
    assert (figures["reciprocity"].numerator, figures["reciprocity"].denominator) == (2, 3)
    blank = figures_of("ABC", [("A", "B", 3), ("B", "A", None), ("B", "C", 3), ("C", "B", None)])
    assert (blank["reciprocity"].value, blank["reciprocity"].denominator, blank["density"].denominator) == (None, 0, 3)


def test_everyone_answered_nobody_has_a_tie():
    found = values("ABC", [("A", "B", 0), ("B", "A", 1), ("C", "A", 0)])
    assert (found["ties"], found["density"], found["mean_degree"], found["response_rate"]) == (0, 0, 0, 1)
    others = found.keys() - {"partners_active", "ties", "density", "mean_degree", "response_rate"}
    assert {found[name] for name in others} == {None}


def test_nobody_answered():
    found = values("ABC", [("A", "B", None), ("B", "A", math.nan)])
    assert (found.pop("partners_active"), found.pop("response_rate")) == (3, 0)
    assert set(found.values()) == {None}


def test_no_answer_a_zero_and_no_row_are_three_things():
    # A named B; B answered 0; C was asked without answer; D has no row at all; E is named, and did not answer.
    ratings = [("A", "B", 3), ("A", "E", 2), ("B", "A", 0), ("C", "A", None)]
    figures = figures_of("ABCDE", ratings)
    assert (figures["response_rate"].numerator, figures["response_rate"].denominator) == (2, 5)
    assert (figures["density"].numerator, figures["density"].denominator) == (2, 2 * 4)
    assert (figures["mean_degree"].value, figures["mean_degree"].n) == (pytest.approx(4 / 3), 3)
    assert (figures["reciprocity"].value, figures["reciprocity"].denominator) == (0, 1)
    assert figures["components"].value == 1
    assert figures["degree_centralisation"].value == 1


def test_rows_from_or_about_partners_outside_the_set_are_no_ties_but_who_rated_one_did_answer():
    figures = figures_of("ABC", [("A", "X", 4), ("X", "B", 4), ("B", "A", 2)])
    assert (figures["ties"].value, figures["response_rate"].numerator) == (1, 2)


def test_the_level_of_a_tie_is_two():
    assert values("ABC", [("A", "B", 1)])["ties"] == 0
    assert values("ABC", [("A", "B", 2)])["ties"] == 1


def test_of_two_ratings_of_one_tie_the_higher_counts():
    assert network_wave(partners("AB"), [("A", "B", 3), ("A", "B", 1), ("A", "B", None)]).levels == {("A", "B"): 3}


def test_either_direction_makes_one_undirected_tie():
    found = values("ABC", [("A", "B", 1), ("B", "A", 2), ("C", "B", 5), ("B", "C", 2)])
    assert (found["ties"], found["mean_degree"]) == (3, pytest.approx(4 / 3))
    assert found["reciprocity"] == pytest.approx(2 / 3)


def test_of_equally_large_components_the_one_with_the_first_code():
    # A-E-F in a line and B, C, D in a triangle: three partners each, mean path 4/3 and 1.
    ratings = [("F", "E", 2), ("E", "A", 2), ("D", "C", 2), ("C", "B", 2), ("B", "D", 2)]
    graph = network_wave(partners("FEDCBA"), ratings).graph
    assert largest_component(graph) == frozenset("AEF")
    path = average_path_length(graph)
    assert (path.value, path.numerator, path.denominator, path.n) == (pytest.approx(4 / 3), 4, 3, 3)


def test_expected_mixing_needs_a_pair():
    assert expected_ei_index(network_wave(partners("A"), []).graph, partners("A")).value is None
