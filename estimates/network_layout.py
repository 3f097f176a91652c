"""One picture of the network for all its waves: positions that do not move when ties come and go."""

from collections.abc import Iterable, Mapping

import networkx
import numpy as np

Position = tuple[float, float]

INNER = 0.72
OUTER = 0.95
# How far directions are evened out: 0 leaves the springs' own, 1 is a clock face.
EVENNESS = 0.8


def layout(inside: Mapping[str, bool], arcs: Iterable[tuple[str, str]]) -> dict[str, Position]:
    """Partner → (x, y) within -1 … 1, from every tie of every wave together; the same input gives the same picture.

    `inside`: partner → is it in the neighbourhood? The others stand on an outer ring, near whom they are tied to.
    """
    graph = networkx.Graph()
    graph.add_nodes_from(sorted(inside))
    graph.add_edges_from(sorted(arc for arc in arcs if arc[0] in inside and arc[1] in inside))
    inner = _disc(graph.subgraph(sorted(code for code, here in inside.items() if here)))
    outer = _ring(graph, sorted(code for code, here in inside.items() if not here), inner)
    return {**inner, **outer}


def _disc(graph: networkx.Graph) -> dict[str, Position]:
    """A spring layout, spread over a disc: distance and direction follow their ranks, so that no corner is crowded."""
    if len(graph) < 2:
        return dict.fromkeys(graph, (0.0, 0.0))
    places = networkx.spring_layout(graph, seed=7, k=2.2 / np.sqrt(len(graph)), iterations=300)
    codes = list(places)
    points = np.array([places[code] for code in codes])
    points -= points.mean(axis=0)
    radii = INNER * np.sqrt((_ranks(np.hypot(*points.T)) + 0.5) / len(codes))
    angles = np.arctan2(points[:, 1], points[:, 0])
    even = 2 * np.pi * (_ranks(angles) + 0.5) / len(codes) - np.pi
    angles = EVENNESS * even + (1 - EVENNESS) * angles
    return {code: (float(r * np.cos(a)), float(r * np.sin(a))) for code, r, a in zip(codes, radii, angles, strict=True)}


def _ranks(values: np.ndarray) -> np.ndarray:
    return values.argsort().argsort()


def _ring(graph: networkx.Graph, outside: list[str], inner: Mapping[str, Position]) -> dict[str, Position]:
    """Outside partners evenly on the ring, in the order of the direction in which their ties pull them."""
    order = sorted(outside, key=lambda code: (_direction(graph, code, inner), code))
    angles = 2 * np.pi * (np.arange(len(order)) + 0.5) / max(len(order), 1) - np.pi
    return {code: (float(OUTER * np.cos(a)), float(OUTER * np.sin(a))) for code, a in zip(order, angles, strict=True)}


def _direction(graph: networkx.Graph, code: str, inner: Mapping[str, Position]) -> float:
    near = [inner[other] for other in graph[code] if other in inner]
    return float(np.arctan2(*np.sum(near, axis=0)[::-1])) if near else 0.0
