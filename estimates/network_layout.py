"""One picture of the network for all its waves: whoever has a place keeps it, and who comes later finds a free one.

A place depends only on what was known when the partner came: a later wave, or a later partner, moves nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import networkx
import numpy as np

from estimates.network_places import disc, nearest, ring

Position = tuple[float, float]

MOST_PULLED = 100


@dataclass(frozen=True)
class Picture:
    """One wave: partner → is it in the neighbourhood?, and the ties named then."""

    inside: Mapping[str, bool]
    ties: Iterable[tuple[str, str]] = field(default=())

    @property
    def graph(self) -> networkx.Graph:
        """Its partners in order of code, so that no place depends on the order of rows."""
        graph = networkx.Graph()
        graph.add_nodes_from(sorted(self.inside))
        graph.add_edges_from(sorted(tie for tie in self.ties if set(tie) <= set(self.inside)))
        return graph


def layout(pictures: Sequence[Picture]) -> dict[str, Position]:
    """Partner → (x, y) within -1 … 1 from the waves in order: inside on a disc, the others on an outer ring.

    Only a network that outgrows its places (60 inside, 24 outside, then twice as many) is drawn afresh.
    """
    ever = {code: here for picture in reversed(pictures) for code, here in picture.inside.items()}
    free = {True: disc(sum(ever.values())), False: ring(len(ever) - sum(ever.values()))}
    places: dict[str, Position] = _beginning(pictures[0], ever, free) if pictures else {}
    for picture in pictures:
        for code in _newcomers(picture.graph, places):
            places[code] = _found(picture.graph, code, places, free[ever[code]])
    return places


def _beginning(picture: Picture, ever: Mapping[str, bool], free: Mapping[bool, list]) -> dict[str, Position]:
    """The first partners, spread by springs: each takes the free place nearest to where its ties pull it."""
    graph = picture.graph.subgraph(sorted(code for code in picture.inside if ever[code]))
    # A large one is never drawn partner by partner; its places only go along in the files.
    steps = 300 if len(graph) <= MOST_PULLED else 20
    pulled = networkx.spring_layout(graph, seed=7, k=2.2 / np.sqrt(max(len(graph), 1)), iterations=steps)
    return {code: nearest(free[True], 0.6 * at) for code, at in sorted(pulled.items(), key=lambda one: -graph.degree[one[0]])}


def _newcomers(graph: networkx.Graph, places: Mapping[str, Position]) -> list[str]:
    """Who has no place yet: first those with most ties to partners that have one."""
    pull = {code: len(places.keys() & set(graph[code])) for code in graph if code not in places}
    return sorted(pull, key=lambda code: (-pull[code], code))


def _found(graph: networkx.Graph, code: str, places: Mapping[str, Position], free: list) -> Position:
    """The free place nearest to the middle of its neighbours; without any, the one farthest out."""
    near = [places[other] for other in graph[code] if other in places]
    return nearest(free, np.mean(near, axis=0)) if near else free.pop()
