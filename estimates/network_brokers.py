"""Partners that hold a network together: if one of them stops, others lose contact."""

from dataclasses import dataclass

import networkx


@dataclass(frozen=True)
class Broker:
    """A partner, and how many others lose contact when it stops."""

    partner: str
    lose_contact: int


def brokers(graph: networkx.Graph) -> list[Broker]:
    """Articulation points of an undirected graph, those that most depend on first, then by code.

    Contact is lost by everyone outside the largest group that remains of the broker's component; a partner left with
    nobody has lost it too, so where only single partners remain all of them count.
    """
    found = [Broker(partner, _lose_contact(graph, partner)) for partner in networkx.articulation_points(graph)]
    return sorted(found, key=lambda broker: (-broker.lose_contact, broker.partner))


def falls_apart(graph: networkx.Graph, partner: str) -> list[list[str]]:
    """The groups that remain of the partner's component when it stops, the largest first, each in order of code.

    One group: everyone stays in contact. Nothing: the partner has no ties, or is not in the graph.
    """
    others = networkx.node_connected_component(graph, partner) - {partner} if partner in graph else set()
    groups = [sorted(group) for group in networkx.connected_components(graph.subgraph(others))]
    return sorted(groups, key=lambda group: (-len(group), group))


def _lose_contact(graph: networkx.Graph, partner: str) -> int:
    # Only its own component: the others had no contact to lose.
    sizes = [len(group) for group in falls_apart(graph, partner)]
    return sum(sizes) - max((size for size in sizes if size > 1), default=0)
