"""One picture of the network for all its waves: whoever has a place keeps it, and who comes later finds a free one.

A place depends only on what was known when the partner came: a later wave, a later partner or a correction moves nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import networkx
import numpy as np

from estimates.network_free_places import FreePlaces
from estimates.network_places import Place, disc, is_outside, ring

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


def layout(pictures: Sequence[Picture], known: Mapping[str, Place] | None = None) -> dict[str, Place]:
    """Partner → (x, y) within -1 … 1 from the waves in order: inside on a disc, the others on an outer ring.

    Who is `known` keeps its place. So does who is in no wave any more, until all 60 places inside or 24 outside are taken.
    """
    ever = {code: here for picture in reversed(pictures) for code, here in picture.inside.items()}
    kept = _kept(known or {}, ever)
    free = {here: _free(here, kept, ever) for here in (True, False)}
    places = {code: place for code, place in kept.items() if code in ever} or _beginning(pictures, ever, free)
    for picture in pictures:
        for code in _newcomers(picture.graph, places):
            places[code] = _found(picture.graph, code, places, free[ever[code]])
    given = set(places.values())
    return {code: place for code, place in kept.items() if place not in given} | places


def _kept(known: Mapping[str, Place], ever: Mapping[str, bool]) -> dict[str, Place]:
    """The known places that still hold: on the right side of the line, one for each; none where everybody is new."""
    right = {code: place for code, place in known.items() if is_outside(place) != ever.get(code, not is_outside(place))}
    # Of two on one place the one that is still there keeps it.
    first = {place: code for code, place in sorted(right.items(), key=lambda one: (one[0] in ever, one[0]))}
    return {code: place for place, code in first.items()} if ever.keys() & right.keys() else {}


def _free(here: bool, kept: Mapping[str, Place], ever: Mapping[str, bool]) -> FreePlaces:
    left = [place for code, place in kept.items() if code not in ever and is_outside(place) != here]
    return FreePlaces(disc() if here else ring(), kept.values(), left)


def _beginning(pictures: Sequence[Picture], ever: Mapping[str, bool], free: Mapping[bool, FreePlaces]) -> dict[str, Place]:
    """The first partners, spread by springs: each takes the free place nearest to where its ties pull it."""
    if not pictures:
        return {}
    graph = pictures[0].graph.subgraph(sorted(code for code in pictures[0].inside if ever[code]))
    # A large one is never drawn partner by partner; its places only go along in the files.
    steps = 300 if len(graph) <= MOST_PULLED else 20
    pulled = networkx.spring_layout(graph, seed=7, k=2.2 / np.sqrt(max(len(graph), 1)), iterations=steps)
    return {code: free[True].nearest(0.6 * at) for code, at in sorted(pulled.items(), key=lambda one: -graph.degree[one[0]])}


def _newcomers(graph: networkx.Graph, places: Mapping[str, Place]) -> list[str]:
    """Who has no place yet: first those with most ties to partners that have one."""
    pull = {code: len(places.keys() & set(graph[code])) for code in graph if code not in places}
    return sorted(pull, key=lambda code: (-pull[code], code))


def _found(graph: networkx.Graph, code: str, places: Mapping[str, Place], free: FreePlaces) -> Place:
    """The free place nearest to the middle of its neighbours; without any, the one farthest out."""
    near = [places[other] for other in graph[code] if other in places]
    return free.nearest(np.mean(near, axis=0)) if near else free.outermost()
