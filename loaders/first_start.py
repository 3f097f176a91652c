"""The first start: without any data of its own, the dashboard begins with the invented sample, at one of its ages."""

import os
from pathlib import Path

from loaders.importing import import_source
from loaders.report import Report

SAMPLES = Path(__file__).parent.parent / "sample_data"


def ensure_sample(age: str) -> Report:
    """Make the sample of that age (a folder of `sample_data/`) the current generation, unless it is refused.

    Raises ValueError for an age that there is no sample of.
    """
    folder = SAMPLES / age
    if not folder.is_dir():
        known = ", ".join(sorted(path.parent.name for path in SAMPLES.glob("*/pilot.csv")))
        raise ValueError(f"there is no sample of the age {age!r}; there are: {known}")
    return import_source(folder, sample=True)


def is_sample(source: Path) -> bool:
    """Does this file or folder come with the project as a sample? Its figures then say so, loudly."""
    # A link that leads to itself leads nowhere.
    return SAMPLES in Path(os.path.realpath(source)).parents
