"""Small networks for the tests of sentences: waves drawn as partners and ratings."""

from collections.abc import Iterable

import pandas as pd

from figures.network_comparison import Comparison, compared

Rating = tuple[str, str, int | None]


class Door:
    """The listings of the figures' door that the network is read from: wave → (partners, ratings), in order of opening."""

    def __init__(self, **waves: tuple[Iterable[str], Iterable[Rating]]) -> None:
        its = list(enumerate(waves.items()))
        self._listings = {
            "network_member": pd.DataFrame(
                [(wave, place, code, code, "welfare", True) for place, (wave, (codes, _ratings)) in its for code in codes],
                columns=["wave", "opens", "partner", "label", "kind", "in_neighbourhood"],
            ),
            "tie_so_far": pd.DataFrame(
                [(wave, place, *rating) for place, (wave, (_codes, ratings)) in its for rating in ratings],
                columns=["wave", "opens", "from_partner", "to_partner", "level"],
            ),
        }

    def listing(self, name: str) -> pd.DataFrame:
        return self._listings[name]


def change(then: tuple, now: tuple) -> Comparison:
    """Two waves, T0 and T1, each as (partners, ratings)."""
    return compared(Door(T0=then, T1=now), "T0", "T1")


def ring(codes: str, level: int = 3) -> list[Rating]:
    """Each names the next, and the last the first."""
    return [(one, other, level) for one, other in zip(codes, codes[1:] + codes[0], strict=True)]
