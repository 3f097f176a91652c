"""The places on the map that partners can have: a disc for those in the neighbourhood, a ring around it for the others."""

import numpy as np

Place = tuple[float, float]

INNER, OUTER = 0.8, 0.97
INSIDE, OUTSIDE = 60, 24
# The golden angle: places that follow it fill a disc evenly (Vogel 1979).
GOLDEN = np.pi * (3 - np.sqrt(5))


def disc(partners: int) -> list[Place]:
    """Places for at least so many partners, from the middle outward."""
    count = _room(partners, INSIDE)
    radii = INNER * np.sqrt((np.arange(count) + 0.5) / count)
    return _places(radii, GOLDEN * np.arange(count))


def ring(partners: int) -> list[Place]:
    """Places for at least so many partners, evenly on a circle."""
    count = _room(partners, OUTSIDE)
    return _places(np.full(count, OUTER), 2 * np.pi * (np.arange(count) + 0.5) / count)


def nearest(free: list[Place], wanted: np.ndarray) -> Place:
    """Take the free place nearest to the one wanted; a ring is searched by direction as much as by distance."""
    away = [float(np.hypot(x - wanted[0], y - wanted[1])) for x, y in free]
    return free.pop(int(np.argmin(away)))


def _room(partners: int, least: int) -> int:
    """The least number, doubled until all fit: places do not move with every newcomer."""
    while least < partners:
        least *= 2
    return least


def _places(radii: np.ndarray, angles: np.ndarray) -> list[Place]:
    return [(float(r * np.cos(a)), float(r * np.sin(a))) for r, a in zip(radii, angles, strict=True)]
