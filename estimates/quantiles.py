"""Quantiles of the normal law and of Student's, without the whole of `scipy.stats`, which takes half of a start to read."""

from scipy import special


def normal_quantile(share: float) -> float:
    """The point below which this share (0-1) of the standard normal law lies."""
    return float(special.ndtri(share))


def normal_share(point: float) -> float:
    """The share (0-1) of the standard normal law below the point."""
    return float(special.ndtr(point))


def student_quantile(share: float, freedom: int) -> float:
    """The point below which this share (0-1) of Student's law with so many degrees of freedom lies."""
    return float(special.stdtrit(freedom, share))
