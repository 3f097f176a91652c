"""The published studies, as rows."""

import csv
from pathlib import Path

import pytest

STUDIES = Path(__file__).parents[1] / "studies" / "three_studies"


@pytest.fixture(scope="session")
def study_rows():
    """A function from a table's name to its rows."""
    return lambda table: list(csv.DictReader((STUDIES / f"{table}.csv").read_text(encoding="utf-8").splitlines()))
