"""What would fall apart if a partner stopped."""

import pandas as pd

from estimates.network_brokers import brokers, falls_apart
from figures.network_waves import labels_of, wave_of


def dependence(figures, wave: str) -> pd.DataFrame:
    """key (partner), label, value (how many others would lose contact), state: those on whom any other depends."""
    called = labels_of(figures)
    rows = [(one.partner, called[one.partner], one.lose_contact, "value") for one in brokers(wave_of(figures, wave).graph)]
    return pd.DataFrame(rows, columns=["key", "label", "value", "state"])


def groups_without(figures, wave: str, partner: str) -> list[list[str]]:
    """The labels of the groups that remain when this partner stops, the largest group first; none without a tie."""
    called = labels_of(figures)
    return [[called[code] for code in group] for group in falls_apart(wave_of(figures, wave).graph, partner)]
