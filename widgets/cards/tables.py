"""The table behind a chart in the reader's words: labels for codes, written numbers, a word for every mark."""

from collections.abc import Mapping

import pandas as pd

from charts.marks import word
from translations import _, month, number


def written(
    table: pd.DataFrame, columns: Mapping[str, str], labels: Mapping[str, Mapping[str, str]], decimals: int = 0
) -> pd.DataFrame:
    """The columns named (column → header), codes replaced by their labels, and `value` written as a number or a mark."""
    writers = {name: _writer(name, labels.get(name, {}), decimals) for name in columns}
    rows = [[writers[name](row) for name in columns] for row in table.to_dict("records")]
    return pd.DataFrame(rows, columns=list(columns.values()), dtype=object)


def _writer(name: str, labels: Mapping[str, str], decimals: int):
    if name == "value":
        return lambda row: (
            number(row["value"], decimals) if row.get("state", "value") == "value" else word(row["state"])
        )
    if name in ("n", "low", "high", "numerator", "denominator"):
        places = decimals if name in ("low", "high") else 0
        return lambda row: number(row[name], places) if row.get("state", "value") == "value" else "–"
    if name == "month":
        return lambda row: month(row["month"]) if row["month"] else _("all months")
    return lambda row: labels[row[name]] if row[name] in labels else _plain(row[name])


def _plain(value: object) -> str:
    """A number that is no figure of its own: an amount of days, a target, a rung; whole where it is whole."""
    if isinstance(value, float):
        return number(value, 0 if value.is_integer() else 1) if value == value else "–"
    return str(value)
