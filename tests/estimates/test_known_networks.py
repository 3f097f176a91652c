"""The network figures of published networks, typed in from their sources."""

import networkx
import pytest

from estimates import network_shape
from estimates.network import FIGURES
from estimates.network_brokers import Broker, brokers, falls_apart
from estimates.network_wave import network_wave


def wave_of(graph, kind="school"):
    """Every partner answers about every tie, in both directions."""
    ratings = [(str(one), str(other), 2) for one, other in graph.to_directed().edges]
    return network_wave({str(partner): kind for partner in graph}, ratings)


def values(graph):
    return {name: figure(wave_of(graph)).value for name, figure in FIGURES.items()}


def test_florentine_families():
    # Padgett & Ansell 1993, the fifteen families with a marriage; C_D and C_B as in R's sna and igraph (loops = FALSE).
    found = values(networkx.florentine_families_graph())
    assert found["partners_active"] == 15
    assert found["ties"] == 2 * 20
    assert found["density"] == pytest.approx(0.190476, abs=5e-7)
    assert found["average_path_length"] == pytest.approx(2.485714, abs=5e-7)
    assert found["degree_centralisation"] == pytest.approx(0.274725, abs=5e-7)
    assert found["betweenness_centralisation"] == pytest.approx(0.436813, abs=5e-7)
    assert found["mean_degree"] == pytest.approx(40 / 15)
    assert (found["reciprocity"], found["components"], found["largest_component_share"]) == (1, 1, 1)


def test_krackhardt_kite():
    # Krackhardt 1990; igraph's own degree centralisation, which counts loops, would give .2666667.
    found = values(networkx.krackhardt_kite_graph())
    assert (found["partners_active"], found["ties"], found["density"]) == (10, 36, 0.4)
    assert found["average_path_length"] == pytest.approx(1.977778, abs=5e-7)
    assert found["degree_centralisation"] == pytest.approx(1 / 3)
    assert found["betweenness_centralisation"] == pytest.approx(0.296296, abs=5e-7)


@pytest.mark.parametrize("n", [3, 6, 11])
def test_a_star_is_wholly_centralised_and_a_ring_not_at_all(n):
    # Freeman 1979: both centralisations have the star as their largest value.
    star, ring = values(networkx.star_graph(n - 1)), values(networkx.cycle_graph(n))
    for centralisation in ("degree_centralisation", "betweenness_centralisation"):
        assert star[centralisation] == pytest.approx(1)
        assert ring[centralisation] == pytest.approx(0, abs=1e-12)


def test_brokers_of_the_florentine_families():
    # Without Medici: Acciaiuoli alone, Salviati and Pazzi together. Without the others: Pazzi, Lamberteschi, Ginori.
    found = {broker.partner: broker.lose_contact for broker in brokers(networkx.florentine_families_graph())}
    assert found == {"Medici": 3, "Salviati": 1, "Guadagni": 1, "Albizzi": 1}


def test_brokers_of_simple_shapes():
    assert brokers(networkx.cycle_graph(5)) == []
    assert brokers(networkx.star_graph(5)) == [Broker(0, 5)]
    assert brokers(networkx.path_graph(3)) == [Broker(1, 2)]
    assert brokers(networkx.path_graph(2)) == [Broker(0, 1), Broker(1, 1)]
    assert brokers(networkx.barbell_graph(4, 1)) == [Broker(4, 4), Broker(3, 3), Broker(5, 3)]


def test_ei_index_by_hand():
    # Two schools and two foundations in a square: s1-s2 and f1-f2 inside, s1-f1 and s2-f2 and s1-f2 outside.
    kinds = {"s1": "school", "s2": "school", "f1": "foundation", "f2": "foundation"}
    pairs = [("s1", "s2"), ("f1", "f2"), ("s1", "f1"), ("s2", "f2"), ("s1", "f2")]
    wave = network_wave(kinds, [(*pair, 3) for pair in pairs])
    ei = FIGURES["ei_index"](wave)
    assert (ei.value, ei.numerator, ei.denominator, ei.n) == (pytest.approx(0.2), 1, 5, 4)
    # Of the six possible pairs four are external and two internal.
    expected = network_shape.expected_ei_index(wave.graph, kinds)
    assert (expected.value, expected.denominator) == (pytest.approx(2 / 6), 6)
    # The share of bridges is the same count on another scale: (1 + E-I) / 2.
    bridges = FIGURES["bridging_share"](wave)
    assert (bridges.value, bridges.numerator) == (pytest.approx(0.6), 3)


def test_what_falls_apart_without_the_medici():
    groups = falls_apart(networkx.florentine_families_graph(), "Medici")
    assert [len(group) for group in groups] == [11, 2, 1]
    assert groups[1:] == [["Pazzi", "Salviati"], ["Acciaiuoli"]]
    assert falls_apart(networkx.cycle_graph(5), 0) == [[1, 2, 3, 4]]
    assert falls_apart(networkx.path_graph(3), "nobody") == []


def test_two_views_of_one_tie():
    # A-B lie 1 apart and B-C 3; D rated A and A left that blank, so there is nothing to hold it against.
    rated = [("A", "B", 2), ("B", "A", 3), ("B", "C", 0), ("C", "B", 3), ("D", "A", 4), ("A", "D", None)]
    gap = FIGURES["perception_gap"](network_wave(dict.fromkeys("ABCD", "school"), rated))
    assert (gap.value, gap.numerator, gap.denominator, gap.n) == (2, 4, 2, 3)
