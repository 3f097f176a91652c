"""The places that are still free on one side of the map's line: whoever takes one never moves another."""

from collections.abc import Collection, Iterator
from itertools import chain
from math import dist

from estimates.network_places import Place, apart


class FreePlaces:
    """`places` come in batches, without those `taken`; what `left` behind is given away only when the first batch is full."""

    def __init__(self, places: Iterator[list[Place]], taken: Collection[Place], left: list[Place]) -> None:
        first = next(places)
        self._batches = chain((apart(first, taken), left), (apart(more, taken) for more in places))
        self._free: list[Place] = []

    def nearest(self, wanted: Place) -> Place:
        """Take the one nearest to where it is wanted; a ring is searched by direction as much as by distance."""
        free = self._open()
        return free.pop(min(range(len(free)), key=lambda one: dist(free[one], wanted)))

    def outermost(self) -> Place:
        """Take the one farthest out."""
        return self._open().pop()

    def _open(self) -> list[Place]:
        while not self._free:
            self._free = list(next(self._batches))
        return self._free
