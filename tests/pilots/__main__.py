"""Hundreds of invented pilots looked at: `python -m tests.pilots --seeds 300`.

Every sentence on every page, in both languages and under filters, is held against its figures, and every measure against its
second opinion. What is not so is printed; the exit code is 1 where there is anything, and 0 where all of it holds.
"""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.pilots.traits import EDGES
from tests.pilots.trial import tried


def main(arguments: list[str] | None = None) -> int:
    """The exit code."""
    given = _arguments(arguments)
    names = given.only or [*EDGES, *map(str, range(given.start, given.start + given.seeds))]
    asked = [(name, given.filters, given.plain) for name in names]
    wrong = 0
    with ProcessPoolExecutor(given.processes, get_context("spawn")) as pool:
        for (name, *_how), found in zip(asked, pool.map(tried, asked), strict=True):
            wrong += len(found)
            print(f"pilot {name}: {len(found) or 'nothing'} untrue", flush=True)
            for one in found:
                print(f"  {one}", flush=True)
    print(f"{len(names)} pilots, {wrong} untrue")
    return int(bool(wrong))


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pilots", description=__doc__)
    parser.add_argument("--seeds", type=int, default=30, help="how many random pilots, beside the ones at the edges")
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    parser.add_argument("--filters", type=int, default=1, help="how many choices of filters per pilot, beside none")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--only", nargs="+", help="these pilots alone: seeds, or names of edges")
    parser.add_argument("--plain", action="store_true", help="also name the titles that carry no claims")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
