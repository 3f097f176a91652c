"""The data over which every measure is counted twice: the sample data at their four ages, and three real studies."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from figures.live import Live
from tests.measures.blocks import loaded

ROOT = Path(__file__).parents[2]
FOLDERS = {age: ROOT / "sample_data" / age for age in ("two_weeks", "two_months", "seven_months", "end")}
FOLDERS["three_studies"] = ROOT / "tests" / "studies" / "three_studies"


@pytest.fixture(scope="session")
def open_folder() -> Iterator[Callable[[str], tuple[Path, Live]]]:
    """Name of a folder → where it lies and its figures; loaded once, however many tests ask."""
    with contextlib.ExitStack() as stack:
        opened: dict[str, tuple[Path, Live]] = {}

        def opener(name: str) -> tuple[Path, Live]:
            if name not in opened:
                opened[name] = FOLDERS[name], stack.enter_context(loaded(FOLDERS[name]))
            return opened[name]

        yield opener
