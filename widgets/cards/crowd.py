"""From how many on families are not drawn one by one: counted over what the reader looks at, be it the pilot or one school."""

import pandas as pd

from translations import _, number

# Above this number lines and points are a smear, and a chart has at most 500 points for all of its panels.
MOST_DRAWN, MOST_POINTS = 60, 420


def crowded(figures: pd.DataFrame) -> bool:
    """Does any of these figures rest on more than can be told apart? What is withheld is no crowd."""
    return bool((figures["n"] > MOST_DRAWN).any())


def few_enough(lines: pd.DataFrame) -> bool:
    """Can these lines (panel, unit, a row per moment) be told apart? Each takes a point more, where it breaks off."""
    each = lines[["panel", "unit"]].drop_duplicates()
    most = each.groupby("panel").size().max() if len(each) else 0
    return 0 < most <= MOST_DRAWN and len(lines) + len(each) <= MOST_POINTS


def too_many() -> str:
    """Why there are no points, and how to see some."""
    sentence = _("With more than {n} families points would be a smear: choose one school, or read the counts.")
    return sentence.format(n=number(MOST_DRAWN))
