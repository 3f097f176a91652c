"""The primary outcome, agreed beforehand: dated by the clock, kept with who and why, and taken back like any other batch."""

from pathlib import Path
from typing import NamedTuple

import duckdb

from loaders.merging import now
from loaders.small_changes import Changed, Work, change


class PrimaryOutcome(NamedTuple):
    """Which change counts most: of what, as whom scored it, at which moment, over how many pairs, from how many points on;
    and who agreed on it for which reason."""

    instrument: str
    scorer: str
    source: str
    wave: str
    pairs: int
    smallest_change: float
    agreed_by: str
    why: str


def agree(it: PrimaryOutcome, who: str) -> Changed:
    """Fix it in a next generation, as a batch of its own; an earlier agreement stays readable beside it.

    Raises ValueError where nobody or no reason is named, LookupError for an unknown questionnaire or moment, and `Busy`
    and `NoRoom` as an import does.
    """
    if not (it.agreed_by.strip() and it.why.strip()):
        raise ValueError("an agreement names who agreed, and why")

    def prepare(connection: duckdb.DuckDBPyConnection, _folder: Path) -> Work:
        _must_be_known(connection, it)
        return Work([], {}, lambda connection, batch: _write(connection, it, who, batch))

    return change(who, "agreement", prepare)


def _must_be_known(connection: duckdb.DuckDBPyConnection, it: PrimaryOutcome) -> None:
    for table, column, code in (("instruments", "instrument", it.instrument), ("waves", "wave", it.wave)):
        if not connection.execute(f"select 1 from {table} where {column} = ?", [code]).fetchone():
            raise LookupError(f"there is no {column} {code}")


def _write(connection: duckdb.DuckDBPyConnection, it: PrimaryOutcome, who: str, batch: int) -> None:
    row = [now(), it.agreed_by.strip(), *it[:6], it.why.strip(), who, batch]
    connection.execute(f"insert into primary_outcome values ({', '.join('?' * len(row))})", row)
