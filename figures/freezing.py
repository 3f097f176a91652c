"""Writing a frozen file: figures of which the withheld ones carry no number, public listings, and nothing else."""

from pathlib import Path

import duckdb
import pandas as pd

from figures.about import About
from figures.frozen import PLACES, PROMISED, PUBLIC
from figures.live import Live
from figures.network_places import positions
from figures.promised import without_numbers
from figures.table import NUMBERS


def freeze(live: Live, figures: pd.DataFrame, file: Path, promised: pd.DataFrame | None = None) -> None:
    """Write a table of figures, whose withheld rows carry no numbers, and the public listings to a new file.

    `promised` are the rows of `live.promised()`, those that may not be told with the state hidden and without a value; without
    it none are told. Raises ValueError when a row that is withheld still has a number in it.
    """
    numbers = figures.loc[figures["hidden"], list(NUMBERS)]
    promised = without_numbers(live.promised()) if promised is None else promised
    if numbers.notna().any(axis=None) or promised.loc[promised["state"] == "hidden", "value"].notna().any():
        raise ValueError("a withheld figure still carries a number")
    with duckdb.connect(str(file)) as connection:
        connection.execute("create table figures as select * from figures")
        for name in PUBLIC:
            connection.register("listing", live.listing(name))
            connection.execute(f'create table "{name}" as select * from listing')
        connection.register("promised_rows", promised)
        connection.execute(f"create table {PROMISED} as select * from promised_rows")
        connection.register("places", _places(live))
        connection.execute(f"create table {PLACES} as select * from places")
        _write_about(connection, live.about)


def _places(live: Live) -> pd.DataFrame:
    """partner, x, y: of the partners that are in the file, and of nobody else."""
    places = positions(live)
    rows = [(code, *places[code]) for code in sorted(set(live.listing("network_member")["partner"]))]
    return pd.DataFrame(rows, columns=["partner", "x", "y"])


def _write_about(connection: duckdb.DuckDBPyConnection, it: About) -> None:
    connection.execute("create table generation (as_of date, made timestamp, origin varchar, sample boolean)")
    connection.execute("insert into generation values (?, ?, ?, ?)", [it.as_of, it.made, it.origin, it.sample])
    connection.execute('create table received ("table" varchar, rows bigint)')
    for table, rows in it.received.items():
        connection.execute("insert into received values (?, ?)", [table, rows])
