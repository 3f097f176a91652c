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


def _lose_contact(graph: networkx.Graph, partner: str) -> int:
    others = networkx.node_connected_component(graph, partner) - {partner}
    # Only its own component: the others had no contact to lose.
    groups = [len(group) for group in networkx.connected_components(graph.subgraph(others))]
    return len(others) - max((size for size in groups if size > 1), default=0)
