"""From a folder of CSV files or an Excel workbook to the filled tables of a generation."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

import duckdb

from data_model.temporary import system_folder
from loaders.answers import score_answers, stage_instruments
from loaders.checks import check
from loaders.consent_changes import consent_changes
from loaders.filling import fill
from loaders.instruments import instruments_for
from loaders.joined_lists import read_joined_lists
from loaders.report import Report
from loaders.source_files import sheets_of
from loaders.staging import stage
from loaders.staging_database import staging


def load(
    source: Path, connection: duckdb.DuckDBPyConnection, as_of: date | None = None, sample: bool = False,
    place: Callable[[], AbstractContextManager[Path]] = system_folder,
) -> Report:  # fmt: skip
    """Read, check and, only when nothing is refused, fill the empty tables that `schema.create` made in `connection`.

    Figures run to `as_of` (default: see `as_of.as_of_date`); `place` gives a folder for readable copies.
    Whatever is wrong with the input stands in the report; nothing is raised for it, and a refused input leaves the
    tables empty.
    """
    report = Report(source.absolute().name)
    instruments = instruments_for(source, report)
    with place() as folder, staging(connection):
        sheets = sheets_of(source, folder, report, instruments)
        sheets = stage(connection, sheets, report)
        if "answers" in report.rows:
            stage_instruments(connection, instruments)
            score_answers(connection)
        read_joined_lists(connection, sheets)
        check(connection, sheets, report)
        if "consents" in report.rows:
            report.withdrawn = consent_changes(connection, [])
        if report.accepted:
            fill(connection, report, instruments, as_of, sample)
    report.keep_first()
    return report
