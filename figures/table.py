"""The tidy table of figures: its columns are those of the data contract, for every measure and every cut."""

import pandas as pd

from measures.measure import CUTS

NUMBERS = ("value", "low", "high", "level", "numerator", "denominator", "n")
COLUMNS = ("measure", *CUTS, "unit", *NUMBERS, "hidden")


def tidy(rows: list[dict]) -> pd.DataFrame:
    """Rows as dictionaries (missing keys are blank) → the table, a row per measure and cut, sorted by its cuts."""
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    for name in NUMBERS:
        table[name] = pd.to_numeric(table[name]).astype("float64")
    table["since_baseline"] = table["since_baseline"].astype("Int64")
    table["hidden"] = table["hidden"].eq(True)
    texts = ["measure", *(name for name in CUTS if name != "since_baseline"), "unit"]
    table[texts] = table[texts].astype(object).where(table[texts].notna(), None)
    return table.sort_values(["measure", *CUTS], na_position="first", ignore_index=True)


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
