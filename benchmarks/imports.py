"""(a) What an import costs, beside a bare typed read of the same file by DuckDB."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import duckdb

from benchmarks.part import Part, seconds
from benchmarks.sizes import files_of
from data_model.columns import columns
from data_model.generations import scratch
from data_model.rows import TABLES
from loaders.load import load

TOLD = """The whole way from files to a filled generation: reading, translating words, every rule, the way into the tables,
the checkpoint. What the attendance table takes of that is the import of the folder with it less the import without it. The
floor is DuckDB's own `read_csv` of that file into a table, with the types given and nothing checked; the share is the
floor's time over the time that the import takes for the same rows. The best of several tries counts, since other work on the
machine only ever adds. At 1× nearly all of an import is fixed costs."""
HEADERS = (
    "size", "rows in all", "import", "rows a second", "attendance rows", "its part of the import", "bare typed read", "share",
)  # fmt: skip
# The larger, the steadier.
TRIES = {1: 15, 10: 9}


class Cost(NamedTuple):
    """Rows and seconds of one size; `part` is what the attendance table takes of the whole."""

    rows: int
    whole: float
    attendance: int
    part: float
    bare: float


def imports(sizes: list[int], folder: Path) -> Part:
    """Measure each size; the seconds are the best of some tries."""
    return Part("Import", TOLD, HEADERS, [_row(times, _cost(times, folder)) for times in sizes])


def _row(times: int, cost: Cost) -> tuple[str, ...]:
    return (
        f"{times:,}×", f"{cost.rows:,}", seconds(cost.whole), f"{cost.rows / cost.whole:,.0f}", f"{cost.attendance:,}",
        seconds(cost.part), f"{cost.bare:,.3f} s", f"{cost.bare / cost.part:.2f}" if cost.part > 0 else "too short to tell",
    )  # fmt: skip


def _cost(times: int, folder: Path) -> Cost:
    files, rest = files_of(times, folder), folder / f"without-attendance-{times}"
    shutil.copytree(files, rest, ignore=shutil.ignore_patterns("attendance.csv"), dirs_exist_ok=True)
    tries = TRIES.get(times, 2)
    rows = _imported(files)
    whole = min(_timed(lambda: _imported(files)) for _try in range(tries))
    without = min(_timed(lambda: _imported(rest)) for _try in range(tries))
    bare = min(_timed(lambda: _read(files / "attendance.csv")) for _try in range(tries))
    shutil.rmtree(rest)
    return Cost(sum(rows.values()), whole, rows["attendance"], whole - without, bare)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _imported(source: Path) -> dict[str, int]:
    """The rows of each table; raises RuntimeError where the input is refused."""
    with scratch() as connection:
        report = load(source, connection)
        if not report.accepted and (source / "attendance.csv").exists():
            raise RuntimeError("\n".join(report.lines()))
    return report.rows


def _read(file: Path) -> None:
    types = {column.name: column.sql_type for column in columns(TABLES["attendance"])}
    query = "create table attendance as select * from read_csv($file, columns = $types, header = true, auto_detect = false)"
    with duckdb.connect() as connection:
        connection.execute(query, {"file": str(file), "types": types})
