"""An import into the app's own data: a next generation when accepted, and nothing at all when refused."""

import datetime
from pathlib import Path

from data_model.generations import Abandoned, next_generation
from data_model.temporary import own_folder
from loaders.load import load
from loaders.report import Report


def import_source(source: Path, as_of: datetime.date | None = None, sample: bool = False) -> Report:
    """Load a folder or workbook as the next generation; a refused one leaves the current generation as it is.

    Raises `data_model.writer_lock.Busy` when somebody else is importing.
    """
    with next_generation() as connection:
        report = load(source, connection, as_of, sample, own_folder)
        if not report.accepted:
            raise Abandoned
    return report
