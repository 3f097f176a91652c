"""What much is read from is kept as tables: within a generation it cannot change."""

from pathlib import Path

import duckdb

VIEWS = Path(__file__).parent / "views"

# Each after those that it reads from.
STORED = (
    "session_so_far", "participant", "half_year", "ladder_level", "respondent_score",
    "unit_score", "first_score", "unit_change", "family_change", "family_so_far",
)  # fmt: skip


def store(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the stored views anew from the rows: to be called whenever rows or the as-of date have changed."""
    connection.execute("begin")
    for name in STORED:
        keep(connection, name)
    connection.execute("commit")


def keep(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Make one of them, a table with what its file says a row is."""
    grain, _, query = (VIEWS / f"{name}.sql").read_text(encoding="utf-8").partition(f"create view {name} as\n")
    row = grain.replace("-- ", "").replace("\n", " ").strip().replace("'", "''")
    connection.execute(f"create or replace table {name} as {query}")
    connection.execute(f"comment on table {name} is '{row}'")
