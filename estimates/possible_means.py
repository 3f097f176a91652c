"""Twenty equally likely places of a true mean change, to be counted as dots (Kay, Kola, Hullman & Munson 2016, CHI)."""

import math
from collections.abc import Sequence

from estimates.estimate import Estimate, complete, without_noise
from estimates.quantiles import student_quantile
from estimates.subset_sums import MOST_ENUMERATED, subset_sizes, subset_sums
from estimates.verbal_scale import FEWEST_FOR_WORDS

DOTS = 20


def possible_means(changes: Sequence[float]) -> tuple[float, ...]:
    """In rising order, from 6 to 16 changes; none below six, ValueError above 16.

    The 2^n - 1 subset means part the line into 2^n stretches that hold the true mean equally often (Hartigan 1969); a dot
    stands in the middle of the stretch in which its share, (place + 1/2) / 20, falls.
    """
    array = complete(changes)
    n = len(array)
    if n > MOST_ENUMERATED:
        raise ValueError("expected at most 16 changes; beyond, the interval of their mean says it")
    if n < FEWEST_FOR_WORDS:
        return ()
    means = sorted(subset_sums(array)[1:] / subset_sizes(n)[1:])
    below = [math.floor((place + 0.5) / DOTS * 2**n) for place in range(DOTS)]
    return tuple(without_noise((means[k - 1] + means[k]) / 2, array) for k in below)


def student_means(mean: Estimate) -> tuple[float, ...]:
    """The same from Student's interval of a mean over more than 16 changes: mean + t(share) x standard error."""
    if any(number is None or math.isnan(number) for number in (mean.value, mean.low, mean.high, mean.level)):
        return ()
    error = (mean.high - mean.low) / 2 / student_quantile((1 + mean.level) / 2, mean.n - 1)
    return tuple(float(mean.value + student_quantile((place + 0.5) / DOTS, mean.n - 1) * error) for place in range(DOTS))
