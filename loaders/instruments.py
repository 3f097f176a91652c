"""The instruments of a load: the shipped ones, overruled by those beside the tables."""

from pathlib import Path

from data_model.instrument import Instrument
from data_model.instrument_files import read_instruments, shipped
from data_model.instrument_problems import InstrumentError, InstrumentProblem
from loaders.file_kind import refused
from loaders.problems import Problem
from loaders.report import Report
from translations import _


def folder_of(source: Path) -> Path:
    """Where the instruments of a source stand: in it, or beside it."""
    return source if source.is_dir() else source.parent


def instruments_for(source: Path, report: Report) -> dict[str, Instrument]:
    """The instruments by id; the report names which were replaced or added, or why a file was refused."""
    try:
        own = {} if refused(source) else read_instruments(folder_of(source))
    except InstrumentError as error:
        report.add([_problem(problem) for problem in error.problems])
        own = {}
    # With a refused file the shipped ones still serve to check the answers, so that all problems are told at once.
    ours = shipped()
    report.overruled = sorted(own.keys() & ours.keys())
    report.added = sorted(own.keys() - ours.keys())
    return ours | own


def _problem(found: InstrumentProblem) -> Problem:
    value = "" if found.value is None else str(found.value)
    expected = _(found.expected).format(**found.context)
    return Problem("instruments", found.file, "bad_instrument", column=found.key, value=value, expected=expected)
