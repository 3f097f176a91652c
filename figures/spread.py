"""How evenly the reach is spread over the schools: one number beside their shares, never an order of schools."""

import pandas as pd

from estimates.proportions import index_of_dissimilarity


def dissimilarity(reach: pd.DataFrame) -> float | None:
    """From reach per school (value, numerator, denominator, hidden) the index of dissimilarity, between 0 and 1.

    None where a school is withheld, where nobody was reached, or where more came than were counted as eligible.
    """
    known = reach.dropna(subset=["numerator", "denominator"])
    if reach["hidden"].any() or len(known) < 2 or len(beyond(reach)):
        return None
    return index_of_dissimilarity(known["numerator"].tolist(), known["denominator"].tolist()).value


def beyond(reach: pd.DataFrame) -> pd.DataFrame:
    """The schools of which more families came than they have by the list of schools: both counts are known, and there is no share."""
    return reach[~reach["hidden"] & reach["value"].isna() & (reach["numerator"] + reach["denominator"] > 0)]
