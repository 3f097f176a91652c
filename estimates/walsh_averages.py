"""The averages of every two changes and of each with itself, ranked: many families share few distinct changes."""

import numpy as np


class WalshAverages:
    """The n(n+1)/2 averages of n changes, as distinct values with how often each occurs; never all of them at once."""

    def __init__(self, changes: np.ndarray) -> None:
        """From an array of changes, shape (n,), n at least 1."""
        values, counts = np.unique(changes, return_counts=True)
        one, other = np.triu_indices(len(values))
        averages = (values[one] + values[other]) / 2
        times = np.where(one == other, counts[one] * (counts[one] + 1) // 2, counts[one] * counts[other])
        order = np.argsort(averages, kind="stable")
        self._averages, self._up_to = averages[order], np.cumsum(times[order])

    def smallest(self, k: int) -> float:
        """The k-th smallest, from 1."""
        return float(self._averages[np.searchsorted(self._up_to, k)])

    def largest(self, k: int) -> float:
        """The k-th largest, from 1."""
        return self.smallest(int(self._up_to[-1]) - k + 1)

    def median(self) -> float:
        """The one in the middle, or the mean of the two there."""
        count = int(self._up_to[-1])
        return (self.smallest((count + 1) // 2) + self.smallest(count // 2 + 1)) / 2
