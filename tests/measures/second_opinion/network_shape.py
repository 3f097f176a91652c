"""The undirected shape of each wave's network: degree, betweenness, groups, paths and mixing of kinds."""

from collections.abc import Callable
from itertools import combinations

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, key, rate
from tests.measures.second_opinion.network import Net, index, nets
from tests.measures.second_opinion.rows import Input


def _each(data: Input, figure: Callable[[Net], Cell]) -> dict[Key, Cell]:
    return {key(wave=wave): index(net, figure(net)) for wave, net in nets(data)}


@second_opinion("mean_degree")
def mean_degree(data: Input) -> dict[Key, Cell]:
    """2m / n."""
    return _each(data, lambda net: rate(2 * net.edges, len(net.neighbours), len(net.neighbours)))


@second_opinion("degree_centralisation")
def degree_centralisation(data: Input) -> dict[Key, Cell]:
    """Sum of gaps to the highest degree, of that of a star."""

    def figure(net: Net) -> Cell:
        n = len(net.neighbours)
        return _centralisation(net, [len(others) for others in net.neighbours.values()], (n - 1) * (n - 2))

    return _each(data, figure)


@second_opinion("betweenness_centralisation")
def betweenness_centralisation(data: Input) -> dict[Key, Cell]:
    """Sum of gaps to the highest betweenness, of that of a star."""

    def figure(net: Net) -> Cell:
        pairs = (len(net.neighbours) - 1) * (len(net.neighbours) - 2) / 2
        between = [_between(net, partner) / pairs if pairs else 0 for partner in net.neighbours]
        return _centralisation(net, between, len(net.neighbours) - 1)

    return _each(data, figure)


def _centralisation(net: Net, scores: list[float], of_a_star: float) -> Cell:
    if len(scores) <= 2 or not net.arcs:
        return Cell(None, len(scores))
    return rate(sum(max(scores) - score for score in scores), of_a_star, len(scores))


def _between(net: Net, partner: str) -> float:
    """Over all pairs of others: the share of their shortest ways that run through this partner."""
    there, total = net.ways[partner], 0.0
    for one, other in combinations(sorted(there.keys() - {partner}), 2):
        steps, ways = net.ways[one][other]
        if there[one][0] + there[other][0] == steps:
            total += there[one][1] * there[other][1] / ways
    return total


def _groups(net: Net) -> list[set[str]]:
    """The connected groups, the largest first; of equally large ones that with the first code."""
    groups = {frozenset(reached) for reached in net.ways.values()}
    return sorted(groups, key=lambda group: (-len(group), min(group)))


@second_opinion("components")
def components(data: Input) -> dict[Key, Cell]:
    """Connected groups, single partners included; without a tie there is none."""
    return _each(data, lambda net: Cell(len(_groups(net)) if net.arcs else None, len(net.neighbours)))


@second_opinion("largest_component_share")
def largest_component_share(data: Input) -> dict[Key, Cell]:
    """Partners in the largest group; without a tie there is none."""

    def figure(net: Net) -> Cell:
        n = len(net.neighbours)
        return rate(len(_groups(net)[0]), n, n) if net.arcs else Cell(None, n)

    return _each(data, figure)


@second_opinion("average_path_length")
def average_path_length(data: Input) -> dict[Key, Cell]:
    """Mean steps over the pairs of the largest group."""

    def figure(net: Net) -> Cell:
        if not net.arcs:
            return Cell(None, 0)
        largest = _groups(net)[0]
        steps = [net.ways[one][other][0] for one, other in combinations(largest, 2)]
        return rate(sum(steps), len(steps), len(largest))

    return _each(data, figure)


@second_opinion("ei_index")
def ei_index(data: Input) -> dict[Key, Cell]:
    """(Across kinds - within a kind) of all undirected ties."""

    def figure(net: Net) -> Cell:
        edges = [(one, other) for one, others in net.neighbours.items() for other in others if one < other]
        across = sum(net.kinds[one] != net.kinds[other] for one, other in edges)
        return rate(across - (len(edges) - across), len(edges), len(net.neighbours))

    return _each(data, figure)


@second_opinion("bridging_share")
def bridging_share(data: Input) -> dict[Key, Cell]:
    """Undirected ties across kinds of all undirected ties."""

    def figure(net: Net) -> Cell:
        edges = [(one, other) for one, others in net.neighbours.items() for other in others if one < other]
        return rate(sum(net.kinds[one] != net.kinds[other] for one, other in edges), len(edges), len(net.neighbours))

    return _each(data, figure)


@second_opinion("ei_index_expected")
def ei_index_expected(data: Input) -> dict[Key, Cell]:
    """The E-I index of the network in which everybody is tied to everybody."""

    def figure(net: Net) -> Cell:
        pairs = list(combinations(sorted(net.neighbours), 2))
        if pairs and not net.arcs:
            return Cell(None, len(net.neighbours))
        across = sum(net.kinds[one] != net.kinds[other] for one, other in pairs)
        return rate(across - (len(pairs) - across), len(pairs), len(net.neighbours))

    return _each(data, figure)


@second_opinion("perception_gap")
def perception_gap(data: Input) -> dict[Key, Cell]:
    """Where both rated: the mean distance between both."""

    def figure(net: Net) -> Cell:
        both = [(one, to) for one, to in net.ratings if one < to and (to, one) in net.ratings]
        partners = {partner for pair in both for partner in pair}
        if both and not net.arcs:
            return Cell(None, len(partners))
        return rate(sum(abs(net.ratings[one, to] - net.ratings[to, one]) for one, to in both), len(both), len(partners))

    return _each(data, figure)
