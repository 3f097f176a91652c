"""The published studies that stand beside the repository, where they are."""

import csv
import warnings
from pathlib import Path

import pytest

STUDIES = Path(__file__).parents[3] / "shared" / "real" / "three_studies"


@pytest.fixture(scope="session")
def study_rows():
    """A function from a table's name to its rows; skips, and warns, where the studies are absent."""
    if not STUDIES.is_dir():
        warnings.warn(f"NOT CHECKED against the published studies: there is no {STUDIES}", stacklevel=1)
        pytest.skip(f"no {STUDIES}")
    return lambda table: list(csv.DictReader((STUDIES / f"{table}.csv").read_text(encoding="utf-8").splitlines()))
