"""The network page over 500 partners with 2,500 ties a moment, beside the sample's 45: `python -m benchmarks.large_network`."""

import csv
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.part import Part, against, milliseconds
from benchmarks.reruns import CACHED, UNCACHED_SMALL
from benchmarks.server import DASHBOARD, EMPTY, ROOT, UNCACHED, serving
from benchmarks.sizes import data_of
from benchmarks.viewer import viewer
from data_model.vocabularies import codes

TOLD = """From asking a real server for a run of the page to the last message of it. With so many partners the map gives way to a
count by kind. *First* is the very first run after a start, in which every figure of the page is computed."""
PARTNERS, TIES, WAVES = 500, 2500, ("2025-01", "2025-06", "2026-01", "2026-06")


def large_network(folder: Path) -> Part:
    """Medians of the cached and the uncached run, and the first one."""
    with serving(EMPTY, data_of(1, folder)) as address:
        floor = _runs(address, "", CACHED)[1]
    rows = []
    for name, data in (("45 partners", data_of(1, folder)), ("500 partners", _imported(folder))):
        with serving(DASHBOARD, data) as address:
            first, cached = _runs(address, "netwerk", CACHED)
        with serving(UNCACHED, data) as address:
            again = _runs(address, "netwerk", UNCACHED_SMALL)[1]
        above = milliseconds(cached - floor)
        rows.append((name, milliseconds(cached), above, against(cached, floor), milliseconds(again), milliseconds(first)))
    return Part("Large network", TOLD, ("network", "cached", "above empty", "against empty", "not cached", "first"), rows)


def _runs(address: str, page: str, repeats: int) -> tuple[float, float]:
    with viewer(address, page) as one:
        return one.rerun(), median(one.rerun() for _repeat in range(repeats))


def _imported(folder: Path) -> Path:
    """Partners of every kind and ties by chance, most of them at random partners and many at a few."""
    files, data, chance = folder / "files-500", folder / "data-500", random.Random(5)
    files.mkdir()
    kinds, partners = list(codes("partner_kind")), [f"P-{n:03}" for n in range(PARTNERS)]
    _write(files, "partners", [(code, f"Partner {code}", chance.choice(kinds), "yes", "2024-09-01") for code in partners],
           "partner,label,kind,in_neighbourhood,joined")  # fmt: skip
    _write(files, "waves", [(f"T{at}", f"T{at}", f"{month}-05", f"{month}-25") for at, month in enumerate(WAVES)], "wave,label,opens,closes")
    pairs = [_pair(partners, chance) for _tie in range(2 * TIES)]
    ties = [(f"T{at}", *pair, chance.randint(1, 5)) for at in range(len(WAVES)) for pair in sorted(set(chance.sample(pairs, TIES)))]
    _write(files, "ties", ties, "wave,from_partner,to_partner,level")
    command = [sys.executable, "-m", "loaders", str(files), "--as-of", "2026-07-01"]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"KG_DATA": str(data)}, check=True, stdout=subprocess.DEVNULL)
    return data


def _pair(partners: list[str], chance: random.Random) -> tuple[str, str]:
    one, other = chance.sample(partners, 2)
    hub = partners[chance.randrange(20)]
    return (one, hub) if chance.random() < 0.3 and hub != one else (one, other)


def _write(files: Path, table: str, rows: list[tuple], header: str) -> None:
    with (files / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header.split(","), *rows])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="kg-benchmarks-") as place:
        print(large_network(Path(place)).text())
