"""A million attendance rows through the whole path, beside DuckDB's own bare typed read of the same file.

    python -m benchmarks.import_speed [ROWS]
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import duckdb

from data_model.columns import columns
from data_model.generations import current
from data_model.rows import TABLES
from loaders.imports import run

PEOPLE = 500


def write(folder: Path, rows: int) -> None:
    """A folder with so many attendance rows, and what they refer to."""
    sessions = rows // PEOPLE
    folder.mkdir()
    _write(folder / "organisations.csv", "organisation,label", (f"o{n},O{n}" for n in range(5)))
    _write(folder / "people.csv", "person,kind", (f"P{n:04d},resident" for n in range(PEOPLE)))
    days = (f"S{n:05d},2024-{n % 12 + 1:02d}-{n % 28 + 1:02d},workshop,o{n % 5},held" for n in range(sessions))
    _write(folder / "sessions.csv", "session,date,activity_type,organisations,status", days)
    attendance(folder / "attendance.csv", rows)


def attendance(file: Path, rows: int, changed_every: int = 0) -> None:
    """The register; in an update every so many rows have another status."""
    said = ("present", "present", "excused", "absent")
    lines = (
        f"S{n // PEOPLE:05d},P{n % PEOPLE:04d},{'absent' if changed_every and n % changed_every == 0 else said[n % 3]},,{n % 180}"
        for n in range(rows // PEOPLE * PEOPLE)
    )
    _write(file, "session,person,status,role,minutes", lines)


def _write(file: Path, header: str, lines) -> None:
    with file.open("w", encoding="utf-8") as target:
        target.write(header + "\n")
        target.writelines(line + "\n" for line in lines)


class Spent(NamedTuple):
    """Seconds on the clock, and seconds of processor over all threads: other work on the machine adds to the first only."""

    clock: float
    processor: float


def _timed(work: Callable[[], object]) -> Spent:
    start = time.perf_counter(), time.process_time()
    work()
    return Spent(time.perf_counter() - start[0], time.process_time() - start[1])


def _told(what: str, it: Spent, bare: Spent) -> str:
    shares = f"{bare.clock / it.clock:.2f} of the bare read by the clock, {bare.processor / it.processor:.2f} by processor time"
    return f"{what} {it.clock:.2f} s ({it.processor:.2f} s of processor): {shares}"


def _bare(file: Path) -> None:
    types = {column.name: column.sql_type for column in columns(TABLES["attendance"])}
    query = "create table attendance as select * from read_csv($file, columns = $types, header = true, auto_detect = false)"
    with duckdb.connect() as connection:
        connection.execute(query, {"file": str(file), "types": types})


def _imported(*sources: Path) -> None:
    outcome = run(list(sources), "benchmark")
    if outcome.batch is None:
        raise RuntimeError("\n".join(outcome.proposal.report.lines()))


def main() -> None:
    """Print seconds, shares of the bare read and the peak of memory."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        os.environ["KG_DATA"] = str(folder / "data")
        write(folder / "files", rows)
        update = folder / "attendance.csv"
        attendance(update, rows, changed_every=10)
        bare = min(_timed(lambda: _bare(update)) for _try in range(5))
        first = _timed(lambda: _imported(folder / "files"))
        again = _timed(lambda: _imported(update))
        size = current().stat().st_size
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{rows:,} rows; bare typed read {bare.clock:.2f} s ({bare.processor:.2f}); generation {size / 1e6:.0f} MB; peak memory {peak:,.0f} MB")
    print(_told("first load", first, bare))
    print(_told("update (every tenth row changed)", again, bare))


if __name__ == "__main__":
    main()
