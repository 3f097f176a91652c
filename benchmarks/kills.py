"""kill -9 at random moments of imports, an undo and a restore: the data then hold what was before, or after.

    python -m benchmarks.kills [--count 50] [--seed 0]
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import duckdb

from benchmarks.import_speed import write
from benchmarks.seeds import asked

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "sample_data"
UNDO = "from loaders.history import undo; assert undo(2, 'kill').done"
# So many rows go straight in.
MANY = 200_000
Contents = tuple[tuple[str, int, int], ...]


def commands(folder: Path) -> dict[str, list[str]]:
    """What is killed, by its name."""
    return {
        "import": ["-m", "loaders", str(folder / "two_months"), "--who", "kill"],
        "large import": ["-m", "loaders", str(folder / "many"), "--who", "kill"],
        "undo": ["-c", UNDO],
        "restore": ["-m", "loaders.restore", str(folder / "backup.duckdb")],
    }


def prepare(folder: Path) -> dict[str, Path]:
    """Data to begin each kind of work with; the samples are copied, so that they count as somebody's own."""
    for age in ("two_weeks", "two_months"):
        shutil.copytree(SAMPLE / age, folder / age)
    write(folder / "many", MANY)
    one, two, few = folder / "one", folder / "two", folder / "few"
    _run(["-m", "loaders", str(folder / "two_weeks")], one)
    shutil.copytree(one, two)
    _run(commands(folder)["import"], two)
    _run(["-m", "loaders.backup", str(folder / "backup.duckdb")], one)
    _run(["-m", "loaders", str(folder / "many" / "organisations.csv")], few)
    return {"import": one, "large import": few, "undo": two, "restore": two}


def kill_once(kind: str, start: Path, folder: Path, chance: random.Random) -> str:
    """Kill the work once; `before` or `after`, or what is wrong. Afterwards the same work must go through."""
    data = Path(tempfile.mkdtemp(dir=folder))
    command, before = commands(folder)[kind], None
    shutil.copytree(start, data, dirs_exist_ok=True)
    before, ends = contents(data), _ends(kind, command, start, folder)
    process = _start(command, data)
    _wait_for_draft(process, data)
    time.sleep(chance.uniform(0.0, 1.3) * ends[1])
    process.send_signal(signal.SIGKILL)
    process.wait()
    found = contents(data)
    told = "before" if found == before else "after" if found == ends[0] else "neither before nor after"
    if told == "before":
        _run(command, data)
        told = told if contents(data) == ends[0] else "does not go through afterwards"
    shutil.rmtree(data)
    return told


_known: dict[tuple[str, Path], tuple[Contents, float]] = {}


def _ends(kind: str, command: Sequence[str], start: Path, folder: Path) -> tuple[Contents, float]:
    """What the work leads to when nobody kills it, and how long it takes from the first draft on."""
    if (kind, folder) not in _known:
        data = Path(tempfile.mkdtemp(dir=folder))
        shutil.copytree(start, data, dirs_exist_ok=True)
        process = _start(command, data)
        _wait_for_draft(process, data)
        started = time.monotonic()
        if process.wait():
            raise RuntimeError(f"{kind} failed")
        _known[kind, folder] = (contents(data), time.monotonic() - started)
    return _known[kind, folder]


def _wait_for_draft(process: subprocess.Popen, data: Path) -> None:
    """Until then nothing can go wrong: nothing is written."""
    while process.poll() is None and not list((data / "generations").glob("*.draft")):
        time.sleep(0.002)


def contents(data: Path) -> Contents:
    """Per table of the current generation its number of rows and a digest of them, moments left aside."""
    file = data / "generations" / (data / "current").read_text().strip()
    with duckdb.connect(str(file), read_only=True) as connection:
        names = [name for (name,) in connection.execute("select table_name from duckdb_tables() order by 1").fetchall()]
        return tuple((name, *connection.execute(_digest(name)).fetchone()) for name in names)


def _digest(table: str) -> str:
    if table in ("generation", "batches", "earlier_rows"):
        return f"select count(*), 0 from {table}"
    return f'select count(*), coalesce(bit_xor(hash(it)), 0) from "{table}" as it'


def _start(command: Sequence[str], data: Path) -> subprocess.Popen:
    surroundings = os.environ | {"KG_DATA": str(data), "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _run(command: Sequence[str], data: Path) -> None:
    if _start(command, data).wait():
        raise RuntimeError(f"{' '.join(command)} failed")


def main(arguments: list[str] | None = None) -> int:
    """Kill so many times, each kind of work in turn; 1 when the data were ever anything but before or after."""
    given = asked(arguments, __doc__, 50)
    seeds = range(given.seed, given.seed + given.count)
    with tempfile.TemporaryDirectory() as folder:
        starts = prepare(Path(folder))
        kinds = {seed: list(starts)[seed % len(starts)] for seed in seeds}
        found = Counter((kind, kill_once(kind, starts[kind], Path(folder), random.Random(seed))) for seed, kind in kinds.items())
    for (kind, told), count in sorted(found.items()):
        print(f"{kind:12} {told:28} {count}")
    return 0 if {told for _kind, told in found} <= {"before", "after"} else 1


if __name__ == "__main__":
    sys.exit(main())
