"""The estimators behind the figures of change: from the arrays of one cut to value, low, high, level and n."""

from estimates.change import mean_change, median_change
from estimates.effect_size import hedges_g_av
from estimates.estimate import Estimate
from estimates.hodges_lehmann import hodges_lehmann
from estimates.reliable_change import ChangeClass, ChangeThreshold, change_class, reliable_threshold, rule_of_thumb
from estimates.rival_explanations import expected_regression_to_the_mean
from estimates.sign_flip import sign_flip_test


def interval(estimate: Estimate) -> dict:
    """An estimate as numbers of the tidy table."""
    return {"value": estimate.value, "low": estimate.low, "high": estimate.high, "level": estimate.level}


def threshold(sd: float | None, reliability: float | None, minimal_change: float | None) -> ChangeThreshold | None:
    """What an instrument says of when a change counts: from its reliability, by rule of thumb, or not at all."""
    if sd == sd and reliability == reliability and None not in (sd, reliability):
        return reliable_threshold(sd, reliability)
    return rule_of_thumb(minimal_change) if minimal_change and minimal_change == minimal_change else None


def class_of(
    first: float | None, change: float | None, counts_from: ChangeThreshold | None, good_end: float
) -> ChangeClass | None:
    """The class of one change (positive is better); None where there is no pair, or nothing to judge a change by."""
    if counts_from is None or change is None or change != change:
        return None
    return change_class(first, change, counts_from, good_end)


def _mean_change(name: str, row: dict) -> dict:
    return _with_pairs(mean_change(row["changes"]))


def _median_change(name: str, row: dict) -> dict:
    return _with_pairs(median_change(row["changes"]))


def _hodges_lehmann(name: str, row: dict) -> dict:
    return _with_pairs(hodges_lehmann(row["changes"]))


def _effect_size(name: str, row: dict) -> dict:
    return _with_pairs(hedges_g_av(row["first_scores"], row["later_scores"], row["direction"]))


def _sign_flip(name: str, row: dict) -> dict:
    test = sign_flip_test(row["changes"])
    return {"value": test.p, "n": test.n}


def _change_class(name: str, row: dict) -> dict:
    """How many families are of the class that the measure is named after: families alike are judged once."""
    counts_from, its = threshold(row["sd"], row["reliability"], row["minimal_change"]), 0
    for alike in row["alike"]:
        found = class_of(alike["key"]["first"], alike["key"]["change"], counts_from, row["good_end"])
        its += alike["value"] if f"families_{found}" == name else 0
    return {"value": its, "n": its}


def _without_effect(name: str, row: dict) -> dict:
    its = row["first_scores"]
    value = expected_regression_to_the_mean(its, row["population_mean"], row["reliability"], row["direction"])
    return {"value": value, "n": len(its)}


def _with_pairs(estimate: Estimate) -> dict:
    return interval(estimate) | {"n": estimate.n}


CHANGE_ESTIMATORS = {
    "mean_change": _mean_change,
    "median_change": _median_change,
    "hodges_lehmann": _hodges_lehmann,
    "effect_size": _effect_size,
    "sign_flip": _sign_flip,
    "change_class": _change_class,
    "expected_without_effect": _without_effect,
}
