"""Sessions held by two or more organisations, and the others: two parts of one count."""

import pandas as pd

from figures.table import stated

HIDDEN = "hidden"


def parted(held: pd.DataFrame, joint: pd.DataFrame) -> pd.DataFrame:
    """From both counts per month two rows for each (month, kind: joint or alone, value, state).

    Where either count is withheld both parts are: one of them and the whole would tell the other.
    """
    whole, part = (stated(table)[["month", "value", "state"]] for table in (held, joint))
    both = whole.merge(part, on="month", how="left", suffixes=("", "_joint"))
    closed = (both["state"] == HIDDEN) | (both["state_joint"] == HIDDEN)
    # A month without a row of its own has none that were held together.
    together = both["value_joint"].fillna(0)
    parts = {"joint": together, "alone": both["value"] - together}
    state = both["state"].mask(closed, HIDDEN)
    return pd.concat(
        [pd.DataFrame({"month": both["month"], "kind": kind, "value": value.mask(closed), "state": state}) for kind, value in parts.items()],
        ignore_index=True,
    )
