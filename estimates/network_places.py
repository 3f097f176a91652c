"""The places on the map that partners can have: a disc for those in the neighbourhood, a ring around it for the others."""

from collections.abc import Iterable, Iterator
from itertools import count

import numpy as np

Place = tuple[float, float]

INNER, OUTER = 0.8, 0.97
INSIDE, OUTSIDE = 60, 24
# The golden angle: places that follow it fill a disc evenly (Vogel 1979).
GOLDEN = np.pi * (3 - np.sqrt(5))
# Nearer than this two places are the same one: sines differ in their last digits from machine to machine.
SAME = 0.01


def disc() -> Iterator[list[Place]]:
    """60 places; then as many again in between, as far as can be from those that were there; and so on, each from the middle outward."""
    there = _spiral(INSIDE)
    yield _places(there)
    while True:
        more = _between(there, _spiral(4 * len(there)))
        yield _places(more[np.argsort(np.hypot(*more.T), kind="stable")])
        there = np.concatenate([there, more])


def ring() -> Iterator[list[Place]]:
    """24 places on a circle; then those in the middle between them; and so on."""
    yield _circle(OUTSIDE, 0.5)
    yield _circle(OUTSIDE, 0)
    yield from (_circle(OUTSIDE * 2**step, 0.5) for step in count(1))


def apart(places: Iterable[Place], taken: Iterable[Place]) -> list[Place]:
    """Those places on which nobody stands."""
    stand = np.array([*taken]).reshape(-1, 2)
    return [place for place in places if not len(stand) or np.hypot(*(stand - place).T).min() > SAME]


def is_outside(place: Place) -> bool:
    """Does it lie on the ring?"""
    return float(np.hypot(*place)) > (INNER + OUTER) / 2


def _spiral(number: int) -> np.ndarray:
    radii, angles = INNER * np.sqrt((np.arange(number) + 0.5) / number), GOLDEN * np.arange(number)
    return np.column_stack([radii * np.cos(angles), radii * np.sin(angles)])


def _between(there: np.ndarray, possible: np.ndarray) -> np.ndarray:
    """As many of the possible places as are there, one by one the place farthest from everything chosen so far."""
    away = np.hypot(*(possible[:, None] - there).transpose(2, 0, 1)).min(axis=1)
    chosen = []
    for _place in there:
        chosen.append(possible[away.argmax()])
        away = np.minimum(away, np.hypot(*(possible - chosen[-1]).T))
    return np.array(chosen)


def _circle(number: int, shift: float) -> list[Place]:
    angles = 2 * np.pi * (np.arange(number) + shift) / number
    return _places(OUTER * np.column_stack([np.cos(angles), np.sin(angles)]))


def _places(points: np.ndarray) -> list[Place]:
    return [(round(float(x), 10), round(float(y), 10)) for x, y in points]
