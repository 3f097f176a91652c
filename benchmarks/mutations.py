"""Good files spoilt in seeded ways: each is refused, or gives the tables that the clean file gives, whichever way it goes in.

    python -m benchmarks.mutations [--count 500] [--seed 0]
"""

import os
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from unittest.mock import patch

import duckdb

from benchmarks.seeds import asked
from benchmarks.spoilt import spoil
from data_model.generations import current, reader, scratch
from data_model.rows import TABLES
from loaders import straight
from loaders.imports import run
from loaders.load import load

GOOD = Path(__file__).parent.parent / "sample_data" / "two_weeks"
Contents = dict[str, list[tuple]]


def contents(folder: Path) -> Contents | None:
    """Every table of an input as it is read; None when it is refused."""
    with scratch() as connection:
        # A few rows: a second thread and a better plan cost more than they give.
        connection.execute("set threads = 1")
        connection.execute("pragma disable_optimizer")
        if not load(folder, connection).accepted:
            return None
        return _tables(connection)


def contents_straight(folder: Path) -> Contents | None:
    """The same where every table goes straight in that can, as those of large files do."""
    with tempfile.TemporaryDirectory() as data, patch.dict(os.environ, KG_DATA=data), patch.object(straight, "LARGE", 0):
        return _tables(reader(current())) if run([folder], "mutations").accepted else None


def _tables(connection: duckdb.DuckDBPyConnection) -> Contents:
    query = 'select * exclude (batch) from "{}" order by all'
    return {table: connection.cursor().execute(query.format(table)).fetchall() for table in TABLES}


def outcome(seed: int, clean: Contents) -> tuple[str, str]:
    """What was spoilt, and what came of it: `refused`, `the same`, or `different` (which must not be)."""
    with tempfile.TemporaryDirectory() as folder:
        spoilt = shutil.copytree(GOOD, Path(folder) / "input")
        how, found, again = spoil(spoilt, seed), contents(spoilt), contents_straight(spoilt)
    same = found == again and found in (None, clean)
    return how, "different" if not same else "the same" if found else "refused"


def main(arguments: list[str] | None = None) -> int:
    """Run the mutations and print what came of them; 1 when one of them gave other tables."""
    given = asked(arguments, __doc__, 500)
    clean = contents(GOOD)
    found = {seed: outcome(seed, clean) for seed in range(given.seed, given.seed + given.count)}
    print(dict(Counter(result for _how, result in found.values())))
    wrong = {seed: how for seed, (how, result) in found.items() if result == "different"}
    print("\n".join(f"seed {seed}: {how}" for seed, how in wrong.items()))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
