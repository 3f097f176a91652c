"""One wave of the network: which partners are in it, who answered, and which ties they named."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from numbers import Real
from typing import TypeGuard

import networkx

# Level 1 is knowing of each other; from 2, cooperation, on (Frey et al. 2006) a rating counts as a tie: the view `least_tie`.
TIE_LEVEL = 2
# Of one or two partners nothing can be said that a number about a network means.
FEWEST_PARTNERS = 3

Arc = tuple[str, str]


@dataclass(frozen=True)
class NetworkFigure:
    """One figure with what it was divided from, and n: the number of partners behind it. None means not computable."""

    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    n: int = 0


@dataclass(frozen=True)
class NetworkWave:
    """The set of partners with their kinds, and the answered ratings (from, to) -> level between them."""

    kinds: Mapping[str, str]
    levels: Mapping[Arc, float]
    # Asked, and not answered: missing, where a tie that somebody did not name is none.
    blank: frozenset[Arc] = frozenset()
    # Who answered about a partner that is not in the set (any more) did answer.
    about_others: frozenset[str] = frozenset()

    @cached_property
    def answered(self) -> frozenset[str]:
        """Partners with at least one answered row, level 0 included; the others are missing, not isolated."""
        return self.about_others.union(sender for sender, _ in self.levels)

    @cached_property
    def arcs(self) -> frozenset[Arc]:
        """Directed ties: ratings at level 2 or more."""
        return frozenset(arc for arc, level in self.levels.items() if level >= TIE_LEVEL)

    @cached_property
    def graph(self) -> networkx.Graph:
        """Undirected ties (either direction) over the partners that answered or were named in a tie, by code."""
        # In order of code, so that no figure depends on the order of the rows.
        graph = networkx.Graph()
        graph.add_nodes_from(sorted(self.answered.union(*self.arcs)))
        graph.add_edges_from(sorted(self.arcs))
        return graph


def network_wave(partners: Mapping[str, str], ratings: Iterable[tuple[str, str, float | None]]) -> NetworkWave:
    """Build a wave from partner -> kind and rows (from_partner, to_partner, level).

    A blank level (None or NaN) is "asked, not answered" and is no answer. A rating of itself, or of or by a partner
    outside the set, is no tie; who rates a partner outside the set did answer. Of two ratings of the same tie the
    higher one counts.
    """
    levels: dict[Arc, float] = {}
    blank: set[Arc] = set()
    about_others: set[str] = set()
    for sender, target, level in ratings:
        if sender == target or sender not in partners:
            continue
        if not _is_answer(level):
            blank.add((sender, target))
        elif target in partners:
            levels[sender, target] = max(level, levels.get((sender, target), 0))
        else:
            about_others.add(sender)
    missing = frozenset(arc for arc in blank - levels.keys() if arc[1] in partners)
    return NetworkWave(dict(partners), levels, missing, frozenset(about_others))


def _is_answer(level: float | None) -> TypeGuard[float]:
    # A data frame's blanks arrive as NaN or NA, and neither is an answer.
    return isinstance(level, Real) and not math.isnan(level)


def ratio(numerator: float, denominator: float, n: int) -> NetworkFigure:
    """A figure that is one number over another; without a denominator its value is None."""
    return NetworkFigure(numerator / denominator if denominator else None, numerator, denominator, n)
