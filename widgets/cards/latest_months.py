"""How many months a picture shows: with more, their names no longer fit beside one another."""

import pandas as pd

# Three years.
LONGEST = 36


def latest(by_month: pd.DataFrame) -> pd.DataFrame:
    """The rows of the last months, in their order; one row per month."""
    return by_month.sort_values("month").tail(LONGEST).reset_index(drop=True)
