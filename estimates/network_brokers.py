"""Partners that hold a network together: if one of them stops, others lose contact."""

from collections.abc import Sequence
from dataclasses import dataclass

import networkx


@dataclass(frozen=True)
class Broker:
    """A partner, and how many others lose contact when it stops."""

    partner: str
    lose_contact: int


def brokers(graph: networkx.Graph) -> list[Broker]:
    """Articulation points of an undirected graph and the ends of a lonely pair: those that most depend on first, then by code."""
    pairs = [pair for pair in networkx.connected_components(graph) if len(pair) == 2]
    partners = {*networkx.articulation_points(graph)}.union(*pairs)
    found = [Broker(partner, lose_contact(falls_apart(graph, partner))) for partner in partners]
    return sorted(found, key=lambda broker: (-broker.lose_contact, broker.partner))


def falls_apart(graph: networkx.Graph, partner: str) -> list[list[str]]:
    """The groups that remain of the partner's component when it stops, the largest first, each in order of code.

    One group: everyone stays in contact. Nothing: the partner has no ties, or is not in the graph.
    """
    others = networkx.node_connected_component(graph, partner) - {partner} if partner in graph else set()
    groups = [sorted(group) for group in networkx.connected_components(graph.subgraph(others))]
    return sorted(groups, key=lambda group: (-len(group), group))


def lose_contact(groups: Sequence[Sequence[str]]) -> int:
    """From the groups of `falls_apart`: how many partners lose contact.

    Everyone outside the largest group does; a partner left with nobody has lost it too, so where only single partners
    remain all of them count. Other components had no contact to lose.
    """
    sizes = [len(group) for group in groups]
    return sum(sizes) - max((size for size in sizes if size > 1), default=0)
