"""Undirected figures of one wave: degree, centralisation, components, paths and mixing of kinds.

Every function takes the wave's graph of `NetworkWave.graph`; n counts its partners: those that answered or were named.
"""

from collections import Counter
from collections.abc import Mapping
from math import comb

import networkx

from estimates.network_wave import NetworkFigure, ratio

# Figures that move much when a few partners do not answer: screens mark them so.
FRAGILE = frozenset(
    {"degree_centralisation", "betweenness_centralisation", "average_path_length", "components", "largest_component_share"}
)


def mean_degree(graph: networkx.Graph) -> NetworkFigure:
    """2m / n. Zero where partners answered and named nobody; None without any answer."""
    return ratio(2 * graph.number_of_edges(), len(graph), len(graph))


def degree_centralisation(graph: networkx.Graph) -> NetworkFigure:
    """Sum of (largest degree - degree) / ((n - 1)(n - 2)) (Freeman 1979): 1 for a star, 0 where all are equal."""
    return _centralisation(graph, dict(graph.degree), len(graph) - 2)


def betweenness_centralisation(graph: networkx.Graph) -> NetworkFigure:
    """Sum of (largest betweenness - betweenness) / (n - 1) (Freeman 1979), each divided by (n - 1)(n - 2) / 2."""
    return _centralisation(graph, networkx.betweenness_centrality(graph), 1)


def _centralisation(graph: networkx.Graph, centrality: Mapping[str, float], largest_gap: int) -> NetworkFigure:
    """Observed gaps to the most central partner over those of a star; None with n <= 2 or without a tie."""
    n = len(graph)
    if n <= 2 or not graph.number_of_edges():
        return NetworkFigure(None, n=n)
    most = max(centrality.values())
    return ratio(sum(most - own for own in centrality.values()), (n - 1) * largest_gap, n)


def components(graph: networkx.Graph) -> NetworkFigure:
    """Number of connected groups, a partner that answered without a tie being one of its own; None without answers."""
    return NetworkFigure(networkx.number_connected_components(graph) or None, n=len(graph))


def largest_component_share(graph: networkx.Graph) -> NetworkFigure:
    """Partners in the largest component / partners; None without a tie."""
    largest = largest_component(graph)
    return ratio(len(largest), len(graph), len(graph)) if largest else NetworkFigure(None, n=len(graph))


def average_path_length(graph: networkx.Graph) -> NetworkFigure:
    """Mean steps between two partners of the largest component: sum over its pairs / number of pairs.

    None without a tie; n counts the partners of that component.
    """
    largest = graph.subgraph(largest_component(graph))
    steps = sum(sum(reached.values()) for _, reached in networkx.all_pairs_shortest_path_length(largest))
    # Each pair was walked from both ends.
    return ratio(steps // 2, comb(len(largest), 2), len(largest)) if largest else NetworkFigure(None)


def largest_component(graph: networkx.Graph) -> frozenset[str]:
    """Partners of the largest component of two or more; of equally large ones, that with the first partner code."""
    # One partner alone is no group: where nobody has a tie, there is no largest component.
    groups = [group for group in networkx.connected_components(graph) if len(group) > 1]
    largest_first = sorted(groups, key=lambda group: (-len(group), min(group)))
    return frozenset(largest_first[0]) if largest_first else frozenset()


def ei_index(graph: networkx.Graph, kinds: Mapping[str, str]) -> NetworkFigure:
    """(external - internal) / all ties by partner kind (Krackhardt & Stern 1988); None without a tie."""
    external = sum(kinds[one] != kinds[other] for one, other in graph.edges)
    all_ties = graph.number_of_edges()
    return ratio(2 * external - all_ties, all_ties, len(graph))


def bridging_share(graph: networkx.Graph, kinds: Mapping[str, str]) -> NetworkFigure:
    """Ties between partners of different kinds / all ties; None without a tie."""
    external = sum(kinds[one] != kinds[other] for one, other in graph.edges)
    return ratio(external, graph.number_of_edges(), len(graph))


def expected_ei_index(graph: networkx.Graph, kinds: Mapping[str, str]) -> NetworkFigure:
    """The E-I index under random mixing: that of all possible pairs of these partners; None with fewer than two."""
    sizes = Counter(kinds[partner] for partner in graph)
    pairs = comb(len(graph), 2)
    internal = sum(comb(size, 2) for size in sizes.values())
    return ratio(pairs - 2 * internal, pairs, len(graph))
