"""From what people write to what it means: the macros of `conversions.sql`, chosen by the kind of a column."""

from pathlib import Path
from typing import Any

import duckdb

from data_model.columns import Column
from data_model.vocabularies import words

MACROS = Path(__file__).parent / "conversions.sql"
AS_WRITTEN = ("code", "text")
# Numbers that have words: column -> its vocabulary, whose codes are the numbers.
NUMBERED = {"level": "tie_level"}


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the macros in the database `staging`."""
    connection.execute(MACROS.read_text(encoding="utf-8"))


def written(column: Column) -> str:
    """The name under which a staged table keeps what the person wrote; codes and texts are kept as they are."""
    return column.name if column.kind in AS_WRITTEN else f"{column.name} as written"


def meaning(column: Column) -> str:
    """The SQL for the value of a column, from what was written."""
    more = f", {vocabulary(column)}" if column.words else ""
    value = f'staging.as_{column.kind}("{written(column)}"{more})'
    if column.name not in NUMBERED:
        return value
    cases = " ".join(f"when '{word}' then {code}" for word, code in words(NUMBERED[column.name]).items())
    return f'coalesce({value}, case staging.word("{written(column)}") {cases} end)'


def vocabulary(column: Column) -> str:
    """The SQL parameter that holds the words of a column."""
    return f"$words_{column.words}"


def parameters(column: Column) -> dict[str, Any]:
    """The words that a column accepts and the codes that they mean, as DuckDB takes a map; nothing for other columns."""
    if not column.words:
        return {}
    # A vocabulary may be empty while the files that list it are not there; DuckDB wants a map with something in it.
    accepted = words(column.words) or {"": ""}
    return {f"words_{column.words}": {"key": list(accepted), "value": list(accepted.values())}}
