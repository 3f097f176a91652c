"""Measure everything: `python -m benchmarks [--times 1 10 1000] [--save docs/benchmarks.md]`.

Some ten minutes at the default sizes. Nothing may grow faster than its data, and a cached page costs the same at every size.
"""

import argparse
import os
import platform
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from benchmarks.first_paint import first_paint
from benchmarks.import_speed import import_speed
from benchmarks.imports import imports
from benchmarks.large_network import large_network
from benchmarks.reruns import THREE_THOUSAND_FAMILIES, reruns
from benchmarks.viewers import viewers

HEAD = """# What it costs

Written by `python -m benchmarks --save docs/benchmarks.md`. Every time stands beside a floor that was measured in the same run,
because the ratio outlives the machine. 1× is the sample at its end. Measured with {versions}, on {cores} cores."""
LIBRARIES = ("streamlit", "duckdb", "plotly", "pandas")


def main() -> None:
    """Measure the parts one after the other, and print each as soon as it is there."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="kg-benchmarks-") as folder:
        texts = [_head()]
        print(texts[0], flush=True)
        for text in _parts(asked.times, Path(folder)):
            texts.append(text)
            print(f"\n{text}", flush=True)
    if asked.save:
        asked.save.write_text("\n\n".join(texts) + "\n", encoding="utf-8")


def _parts(sizes: list[int], folder: Path) -> Iterator[str]:
    yield imports(sizes, folder).text()
    yield import_speed()
    yield reruns(sorted({min(sizes), THREE_THOUSAND_FAMILIES, max(sizes)}), folder).text()
    yield large_network(folder).text()
    yield first_paint(folder).text()
    yield viewers(folder).text()


def _head() -> str:
    versions = [f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in LIBRARIES)]
    return HEAD.format(versions=", ".join(versions), cores=os.cpu_count())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, nargs="+", default=[1, 10, 1000], help="how many times the sample")
    parser.add_argument("--save", type=Path, help="a Markdown file to write the outcome to as well")
    return parser.parse_args()


if __name__ == "__main__":
    main()
