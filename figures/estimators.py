"""What SQL cannot say: which function of `estimates/` turns a measure's rows into value, low, high, level and n."""

from collections.abc import Callable
from functools import lru_cache

from estimates.network import FIGURES
from estimates.network_change import network_change_figures
from estimates.network_wave import NetworkWave, network_wave
from estimates.proportions import wilson
from figures.change_estimators import CHANGE_ESTIMATORS, interval


def _wilson(name: str, row: dict) -> dict:
    return interval(wilson(row["numerator"], row["denominator"]))


def _reach(name: str, row: dict) -> dict:
    """No share of a number of families that cannot be right: both counts are reported, and nothing is divided."""
    return {"value": None} if row["too_few"] else _wilson(name, row)


def _network(name: str, row: dict) -> dict:
    return _figure(FIGURES[name](_wave(_members(row["members"]), _ratings(row["ratings"]))))


def _network_change(name: str, row: dict) -> dict:
    before = _members(row["members_before"]), _ratings(row["ratings_before"])
    return _figure(_change_figures(*before, _members(row["members"]), _ratings(row["ratings"]))[name])


ESTIMATORS: dict[str, Callable[[str, dict], dict]] = {
    "wilson": _wilson,
    "reach": _reach,
    **CHANGE_ESTIMATORS,
    "network": _network,
    "network_change": _network_change,
}


def _members(members: list[dict]) -> tuple:
    return tuple((member["partner"], member["kind"]) for member in members)


def _ratings(ratings: list[dict]) -> tuple:
    return tuple((rating["sender"], rating["target"], rating["level"]) for rating in ratings)


def _figure(figure) -> dict:
    return {"value": figure.value, "numerator": figure.numerator, "denominator": figure.denominator, "n": figure.n}


@lru_cache(maxsize=32)
def _change_figures(members_before: tuple, ratings_before: tuple, members: tuple, ratings: tuple) -> dict:
    return network_change_figures(_wave(members_before, ratings_before), _wave(members, ratings))


# The indices of a wave are asked for one by one; its graph is made once, and the wave itself is the key.
@lru_cache(maxsize=32)
def _wave(members: tuple, ratings: tuple) -> NetworkWave:
    return network_wave(dict(members), ratings)
