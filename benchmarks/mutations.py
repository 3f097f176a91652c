"""Good files spoilt in seeded ways: each is refused, or gives the tables that the clean file gives.

    python -m benchmarks.mutations [--count 500] [--seed 0]
"""

import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.seeds import asked
from benchmarks.spoilt import spoil
from data_model.generations import scratch
from data_model.rows import TABLES
from loaders.load import load

GOOD = Path(__file__).parent.parent / "sample_data" / "two_weeks"


def contents(folder: Path) -> dict[str, list[tuple]] | None:
    """Every table of an input as it is read; None when it is refused."""
    with scratch() as connection:
        # A few rows: a second thread and a better plan cost more than they give.
        connection.execute("set threads = 1")
        connection.execute("pragma disable_optimizer")
        if not load(folder, connection).accepted:
            return None
        return {table: connection.execute(f'select * from "{table}" order by all').fetchall() for table in TABLES}


def outcome(seed: int, clean: dict[str, list[tuple]]) -> tuple[str, str]:
    """What was spoilt, and what came of it: `refused`, `the same`, or `different` (which must not be)."""
    with tempfile.TemporaryDirectory() as folder:
        spoilt = shutil.copytree(GOOD, Path(folder) / "input")
        how, found = spoil(spoilt, seed), contents(spoilt)
    return how, "refused" if found is None else "the same" if found == clean else "different"


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
