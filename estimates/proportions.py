"""Shares of a count, and how unevenly a reach is spread."""

import math
from collections.abc import Sequence

from estimates.estimate import LEVEL, Estimate, complete
from estimates.quantiles import normal_quantile


def wilson(successes: int, total: int, level: float = LEVEL) -> Estimate:
    """Share with Wilson's score interval (Wilson 1927; Newcombe 1998, method 3), defined from one case on.

    None without cases; ValueError where successes are not between 0 and total.
    """
    if not 0 <= successes <= total:
        raise ValueError(f"{successes} of {total} is not a share")
    if total == 0:
        return Estimate(None)
    z = normal_quantile((1 + level) / 2)
    middle = (successes + z**2 / 2) / (total + z**2)
    margin = z * math.sqrt(successes * (total - successes) / total + z**2 / 4) / (total + z**2)
    # At 0 and at all the formula reaches the very end, but for rounding.
    low = float(middle - margin) if successes else 0.0
    high = float(middle + margin) if successes < total else 1.0
    return Estimate(successes / total, low, high, level, total, "wilson")


def index_of_dissimilarity(reached: Sequence[float], eligible: Sequence[float]) -> Estimate:
    """Half the sum over groups of |share of the reached - share of the eligible|: 0 spread evenly, towards 1 unevenly.

    It is the part of the reached that would have to be of another group (after Duncan & Duncan 1955, against all
    eligible rather than the unreached); n counts the eligible. None where nobody is reached.
    """
    took_part, could = complete(reached), complete(eligible)
    if len(took_part) != len(could) or (took_part > could).any() or (took_part < 0).any():
        raise ValueError("expected for every group no more reached than eligible")
    if not took_part.sum():
        return Estimate(None, n=int(could.sum()))
    gaps = abs(took_part / took_part.sum() - could / could.sum())
    return Estimate(float(gaps.sum() / 2), n=int(could.sum()), method="dissimilarity")
