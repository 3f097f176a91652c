"""What a generation holds, as it can be compared: every table of the contract, what was received, and who waits."""

from pathlib import Path

from data_model.generations import current, reader
from data_model.rows import TABLES
from loaders.merging import stored_columns

State = dict[str, list[tuple]]


def state(file: Path | None = None) -> State:
    """The rows of the current generation (or of this file); nothing before the first."""
    file = file or current()
    if file is None:
        return {}
    cursor = reader(file).cursor()
    queries = {t: f'select {", ".join(f"{chr(34)}{c}{chr(34)}" for c in stored_columns(t))} from "{t}" order by all' for t in TABLES}
    queries["received"] = 'select "table", rows from received order by all'
    queries["waiting"] = 'select "table", place, row_number, cells, batch from waiting where gone is null order by all'
    queries["today"] = "select as_of, sample from generation"
    return {name: cursor.execute(query).fetchall() for name, query in queries.items()}


def rows(query: str) -> list[tuple]:
    """Rows of the current generation."""
    return reader(current()).cursor().execute(query).fetchall()
