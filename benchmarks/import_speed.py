"""A million attendance rows through the whole path, beside DuckDB's own bare typed read: `python -m benchmarks.import_speed`."""

import contextlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import duckdb

from benchmarks.part import Part, seconds
from benchmarks.server import ROOT
from data_model.columns import columns
from data_model.drafts import WRITING
from data_model.generations import current
from data_model.rows import TABLES
from loaders.imports import run

ROWS, PEOPLE = 1_000_000, 500
TRIES = 8
TOLD = """{rows:,} rows of a register, with the sessions and people that they refer to, by the way of the Data page: read, checked, held against
what is there, written as a generation with its history. In the update every tenth row has another status. Aimed at are 0.4 for the
first load, 0.2 for the update, and 1,000 MB at most; the peak of memory was **{peak:,.0f} MB**, and the generation takes {size:,.0f} MB.
A bare read ends *in memory*, gone with the process, or *in a file*, whole and on the disk, as an import does: that is the one to compare
with. Each share is its time over that of the row. The best of some tries counts."""
HEADERS = ("what", "time", "processor", "share of the bare read in memory", "in a file")


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


def import_speed() -> str:
    """The outcome as text, measured in a process of its own: the peak of memory is a process's."""
    command = [sys.executable, "-m", "benchmarks.import_speed"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def measured(rows: int, folder: Path) -> Part:
    """Bare reads, first loads and updates, the best of each. Sets `KG_DATA`."""
    write(folder / "files", rows)
    update = folder / "attendance.csv"
    attendance(update, rows, changed_every=10)
    # By turns: a machine is not as fast at one moment as at another.
    turns = [(*_bare_reads(update, folder / "bare.duckdb"), *_loads(folder / f"data-{n}", folder / "files", update)) for n in range(TRIES)]
    memory, file, first, again = (min(its) for its in zip(*turns, strict=True))
    peak = _peak_of_this_process()
    told = TOLD.format(rows=rows, peak=peak, size=current().stat().st_size / 1e6)
    named = {"bare typed read, in memory": memory, "bare typed read, in a file": file, "first load": first, "update": again}
    return Part("A million rows", told, HEADERS, [_row(what, it, memory, file) for what, it in named.items()])


def _peak_of_this_process() -> float:
    """Megabytes of memory at the most, as Linux tells; `ru_maxrss` would count what the process that started this one had."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024


def _bare_reads(source: Path, file: Path) -> tuple[Spent, Spent]:
    return _timed(lambda: _bare(source, ":memory:")), _timed(lambda: _bare(source, str(file)))


def _loads(data: Path, files: Path, update: Path) -> tuple[Spent, Spent]:
    os.environ["KG_DATA"] = str(data)
    return _timed(lambda: _imported(files)), _timed(lambda: _imported(update))


def _timed(work: Callable[[], object]) -> Spent:
    start = time.perf_counter(), time.process_time()
    work()
    return Spent(time.perf_counter() - start[0], time.process_time() - start[1])


def _row(what: str, it: Spent, memory: Spent, file: Spent) -> tuple[str, ...]:
    shares = (f"{bare.clock / it.clock:.2f}" for bare in (memory, file))
    return what, seconds(it.clock), seconds(it.processor), *shares


def _bare(source: Path, database: str) -> None:
    """The file into a table of the same types; in a file, until it is on the disk."""
    types = {column.name: column.sql_type for column in columns(TABLES["attendance"])}
    query = "create or replace table attendance as select * from read_csv($file, columns = $types, header = true, auto_detect = false)"
    with contextlib.suppress(FileNotFoundError):
        os.remove(database)
    in_a_file = database != ":memory:"
    with duckdb.connect(database, config=WRITING) as connection:
        connection.execute(query, {"file": str(source), "types": types})
        if in_a_file:
            connection.execute("checkpoint")
    if in_a_file:
        with open(database, "rb+") as written:
            os.fsync(written.fileno())


def _imported(*sources: Path) -> None:
    outcome = run(list(sources), "benchmark")
    if outcome.batch is None:
        raise RuntimeError("\n".join(outcome.proposal.report.lines()))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="kg-benchmarks-") as place:
        print(measured(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS, Path(place)).text())
