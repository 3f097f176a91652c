"""What every figure is drawn from: tidy rows, each with a `value` and a `state` that says what kind of value it is."""

from collections.abc import Sequence
from textwrap import wrap

import pandas as pd

STATES = ("value", "hidden", "not_recorded", "not_measured")
# Whatever could carry a number of a row that may not be shown.
NUMBERS = ("value", "low", "high", "level", "n", "target", "size", "text")


def checked(table: pd.DataFrame, *columns: str) -> pd.DataFrame:
    """The rows with every number blanked whose state is not "value"; a row with state "value" needs a value.

    Raises KeyError for a column that is missing and ValueError for an unknown state.
    """
    missing = [column for column in (*columns, "value", "state") if column not in table]
    if missing:
        raise KeyError(f"the table has no column {', '.join(missing)}")
    if unknown := set(table["state"]) - set(STATES):
        raise ValueError(f"unknown state: {', '.join(map(str, unknown))}")
    present = [column for column in NUMBERS if column in table]
    rows = table.reset_index(drop=True).copy()
    # The last wall: the door blanks these too, but a figure's JSON travels further than the screen.
    rows[present] = rows[present].astype(object).where(rows["state"] == "value", None)
    rows["value"] = pd.to_numeric(rows["value"])
    return rows[(rows["state"] != "value") | rows["value"].notna()]


def drawn(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows that have a value to draw."""
    return rows[rows["state"] == "value"]


def column(rows: pd.DataFrame, name: str) -> list:
    """A column as plain Python values, None where blank: NumPy arrays would be packed as bytes in the figure."""
    return [None if pd.isna(item) else item for item in rows[name].tolist()] if name in rows else [None] * len(rows)


def ceiling(values: Sequence[float], least: float = 1) -> float:
    """The upper end of an axis from zero: the largest value, with air above it for labels and marks."""
    known = [value for value in values if value is not None and not pd.isna(value)]
    return max([least, *known]) * 1.12


def folded(text: str, width: int = 18) -> str:
    """The text broken over lines of at most `width` characters, so that it fits beside a chart on a phone."""
    return "<br>".join(wrap(text, width, break_long_words=False)) or text
