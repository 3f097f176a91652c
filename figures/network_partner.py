"""What is known of one partner's ties: the levels that it and the others named. Trust and value are never here."""

import pandas as pd

from figures.network_waves import labels_of, ratings_of


def ties_of(figures, wave: str, partner: str) -> pd.DataFrame:
    """other, label, said (the partner's level for the other), heard (the other's for it): 0 for no tie, blank for no answer."""
    rated, called = ratings_of(figures, wave), labels_of(figures)
    said = _levels(rated[rated["from_partner"] == partner], "to_partner")
    heard = _levels(rated[rated["to_partner"] == partner], "from_partner")
    others = sorted(said.keys() | heard.keys(), key=lambda code: (-_highest(code, said, heard), called[code]))
    rows = [(code, called[code], said.get(code), heard.get(code)) for code in others]
    return pd.DataFrame(rows, columns=["other", "label", "said", "heard"], dtype=object)


def _levels(rows: pd.DataFrame, other: str) -> dict[str, int]:
    known = rows[rows["level"].notna()]
    return dict(zip(known[other], known["level"].astype(int), strict=True))


def _highest(code: str, said: dict[str, int], heard: dict[str, int]) -> int:
    return max(said.get(code, 0), heard.get(code, 0))
