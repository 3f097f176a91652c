"""(a) What an import costs, beside a bare typed read of the same files by DuckDB."""

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.part import Part, seconds
from benchmarks.sizes import files_of
from data_model.columns import columns
from data_model.drafts import written
from data_model.generations import scratch
from data_model.rows import TABLES
from loaders.load import load

TOLD = """The whole way from files to a filled generation: reading, translating words, every rule, the way into the tables,
the stored views, the checkpoint. The floor is DuckDB's own `read_csv` of the same files into the tables of a file, with the types
given and nothing checked; the share is its time over the import's. The best of several tries in turn counts, since other work on
the machine only ever adds. At 1× nearly all of an import is fixed costs. *Attendance* is that table with the tables that it
refers to, which an import cannot do without."""
HEADERS = ("files", "size", "rows", "import", "rows a second", "bare typed read", "rows a second", "share")
# The larger, the steadier.
TRIES = {1: 15, 10: 9}


class Cost(NamedTuple):
    """Rows, and the best seconds of the import and of the bare read."""

    rows: int
    whole: float
    bare: float


def imports(sizes: list[int], folder: Path) -> Part:
    """Measure each size, the largest table by itself and everything."""
    rows = []
    for times in sizes:
        files, some = files_of(times, folder), folder / f"attendance-{times}"
        some.mkdir()
        for table in _needed("attendance"):
            shutil.copyfile(files / f"{table}.csv", some / f"{table}.csv")
        rows += [_row("attendance", times, _cost(times, some)), _row("everything", times, _cost(times, files))]
        shutil.rmtree(some)
    return Part("Import", TOLD, HEADERS, rows)


def _needed(table: str) -> set[str]:
    """The table, the tables that it refers to, and so on."""
    referred = {column.refers.partition(".")[0] for column in columns(TABLES[table])} & TABLES.keys()
    return {table}.union(*(_needed(other) for other in referred))


def _row(files: str, times: int, cost: Cost) -> tuple[str, ...]:
    return (
        files, f"{times:,}×", f"{cost.rows:,}", seconds(cost.whole), f"{cost.rows / cost.whole:,.0f}",
        f"{cost.bare:,.3f} s", f"{cost.rows / cost.bare:,.0f}", f"{cost.bare / cost.whole:.2f}",
    )  # fmt: skip


def _cost(times: int, source: Path) -> Cost:
    rows = _imported(source)
    tries = [(_timed(_imported, source), _timed(_read, source)) for _try in range(TRIES.get(times, 2))]
    return Cost(rows, *(min(found) for found in zip(*tries, strict=True)))


def _timed(work: Callable[[Path], object], source: Path) -> float:
    start = time.perf_counter()
    work(source)
    return time.perf_counter() - start


def _imported(source: Path) -> int:
    """The number of rows; raises RuntimeError where the input is refused."""
    with scratch() as connection:
        report = load(source, connection)
    if not report.accepted:
        raise RuntimeError("\n".join(report.lines()))
    return sum(report.rows.values())


def _read(source: Path) -> None:
    """Every file into a table of its own, until they are on the disk: an import ends there too."""
    with tempfile.TemporaryDirectory() as folder, written(Path(folder) / "bare.duckdb") as connection:
        for file in sorted(source.glob("*.csv")):
            types = {column.name: _type(column.sql_type) for column in columns(TABLES[file.stem])}
            query = f"create table {file.stem} as select * from read_csv($file, columns = $types, header = true, auto_detect = false)"
            connection.execute(query, {"file": str(file), "types": types})


def _type(declared: str) -> str:
    """A bare read can only take as text what the file says in words: a list joined by plus signs, a yes or a no."""
    return "varchar" if declared.endswith("[]") or declared == "boolean" else declared
