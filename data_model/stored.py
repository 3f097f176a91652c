"""What much is read from is kept as tables: within a generation it cannot change."""

from functools import partial
from pathlib import Path

import duckdb

from data_model.side_by_side import side_by_side

VIEWS = Path(__file__).parent / "views"

# Each after those that it reads from; both chains read from the first ones, no chain from the other, the last ones from both.
FIRST = ("family_stay",)
CHAINS = (
    ("session_so_far", "participant", "first_presence", "half_year", "ladder_level"),
    ("respondent_score", "unit_score", "first_score", "unit_change", "family_change"),
)
LAST = ("family_so_far",)
STORED = (*FIRST, *CHAINS[0], *CHAINS[1], *LAST)


def store(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the stored views anew from the rows: to be called, outside a transaction, whenever rows or the as-of date have
    changed."""
    _keep_all(connection, FIRST)
    side_by_side(connection, [partial(_keep_all, names=names) for names in CHAINS])
    _keep_all(connection, LAST)


def _keep_all(connection: duckdb.DuckDBPyConnection, names: tuple[str, ...]) -> None:
    connection.execute("begin")
    for name in names:
        keep(connection, name)
    connection.execute("commit")


def parts(name: str) -> tuple[str, str]:
    """What the file of a view says that a row of it is, as comment lines, and the query below that."""
    grain, _, query = (VIEWS / f"{name}.sql").read_text(encoding="utf-8").partition(f"create view {name} as\n")
    return grain, query.strip().removesuffix(";")


def keep(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Make one of them, a table with what its file says a row is."""
    grain, query = parts(name)
    row = grain.replace("-- ", "").replace("\n", " ").strip().replace("'", "''")
    connection.execute(f"create or replace table {name} as {query}")
    connection.execute(f"comment on table {name} is '{row}'")
