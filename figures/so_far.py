"""Counts that may be added up over months, added up: sessions, and people by the month in which they were new."""

import pandas as pd

from figures.table import stated


def so_far(by_month: pd.DataFrame) -> pd.DataFrame:
    """From a count per month the count up to and including each month (month, value, state).

    From a month that is withheld on, everything is: the next sum would give it away.
    """
    rows = stated(by_month).sort_values("month", ignore_index=True)
    closed = (rows["state"] == "hidden").cummax()
    sums = rows["value"].fillna(0).cumsum().mask(closed)
    return pd.DataFrame({"month": rows["month"], "value": sums, "state": closed.map({True: "hidden", False: "value"})})
