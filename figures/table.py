"""The tidy table of figures: its columns are those of the data contract, for every measure and every cut."""

import pandas as pd

from measures.measure import CUTS

NUMBERS = ("value", "low", "high", "level", "numerator", "denominator", "n")
COLUMNS = ("measure", *CUTS, "unit", *NUMBERS, "hidden")


def tidy(rows: list[dict]) -> pd.DataFrame:
    """Rows as dictionaries (missing keys are blank) → the table, a row per measure and cut, sorted by its cuts."""
    # Column by column, and sorted before it is a table: most tables have few rows, and a page asks for thirty.
    ordered = sorted(rows, key=_place)
    return pd.DataFrame({name: _column(name, [_known(row.get(name)) for row in ordered]) for name in COLUMNS})


def _place(row: dict) -> tuple:
    """Blank, which means *all*, comes first."""
    its = (_known(row.get(name)) for name in ("measure", *CUTS))
    return tuple((value is not None, "" if value is None else value) for value in its)


def _known(value: object) -> object:
    return None if value is None or value is pd.NA or value != value else value


def _column(name: str, values: list):
    if name in NUMBERS:
        return pd.Series(values, dtype="float64")
    if name == "since_baseline":
        return pd.Series(values, dtype="Int64")
    if name == "hidden":
        return pd.Series([value in (True,) for value in values], dtype=bool)
    return pd.Series(values, dtype=object)


def cells(table: pd.DataFrame, by: tuple[str, ...], where: dict[str, str]) -> pd.DataFrame:
    """The rows of exactly this cut, of which the columns in `where` have the value asked for."""
    exact = [table[name].notna() if name in by else table[name].isna() for name in CUTS]
    chosen = [table[name] == value for name, value in where.items()]
    keep = pd.Series(True, index=table.index)
    for condition in (*exact, *chosen):
        keep &= condition
    return table[keep].reset_index(drop=True)


def stated(table: pd.DataFrame) -> pd.DataFrame:
    """The same rows with a column `state` for the charts: value, hidden, or not_measured where there is no number."""
    states = [("hidden" if hidden else "value") for hidden in table["hidden"]]
    blank = table["value"].isna() & ~table["hidden"]
    return table.assign(state=pd.Series(states, index=table.index, dtype=object).mask(blank, "not_measured"))


def only(table: pd.DataFrame) -> dict:
    """The single row of a table as a dictionary; a row without numbers where the table has none."""
    if len(table):
        return stated(table).iloc[0].to_dict()
    return (
        dict.fromkeys(COLUMNS) | {name: float("nan") for name in NUMBERS} | {"hidden": False, "state": "not_measured"}
    )
