"""What many tests at once do to chance findings."""

from collections.abc import Sequence


def holm(p_values: Sequence[float | None]) -> list[float | None]:
    """Holm's adjusted p-values (1979), in the order given; a None was not tested, stays None and does not count."""
    tested = sorted((p, place) for place, p in enumerate(p_values) if p is not None)
    adjusted: list[float | None] = [None] * len(p_values)
    largest = 0.0
    for done, (p, place) in enumerate(tested):
        # An adjusted p is never smaller than that of a smaller p.
        largest = max(largest, min(1.0, p * (len(tested) - done)))
        adjusted[place] = largest
    return adjusted


def chance_of_a_false_finding(tests: int, alpha: float = 0.05) -> float:
    """Chance of at least one p below alpha in this many independent tests where nothing happened: .265 for six."""
    return 1 - (1 - alpha) ** tests


def expected_false_flags(classified: int, alpha: float = 0.05) -> float:
    """Families expected to be called changed by error alone among this many classified: 4.8 of 96."""
    return classified * alpha
