"""People's files into the data that are there: first what would change, then, when they say so, the change itself."""

import contextlib
import datetime
from collections.abc import Sequence
from pathlib import Path

import duckdb

from data_model import generations, schema
from data_model.generations import Abandoned, next_generation
from data_model.instrument import Instrument
from data_model.migration import migrate
from data_model.schema import quoted
from data_model.temporary import own_folder
from loaders.changing import Changing, staged_changes
from loaders.decisions import Decisions
from loaders.file_kind import refused
from loaders.given import given_sheets
from loaders.instruments import folder_of, instruments_for
from loaders.mapping import Mapping
from loaders.merging import Batch, merge, merge_instruments, next_batch, received, renew, set_waiting, write_batch
from loaders.proposal import Outcome, Proposal
from loaders.remembered import remember_mapping, remembered
from loaders.report import Report
from loaders.room import enough_room
from loaders.sample import own_data
from loaders.straight import CloserLook

UNDECIDED = Decisions()


def propose(
    sources: Sequence[Path], base: Path | None, decisions: Decisions = UNDECIDED, who: str = "",
    mapping: Mapping | None = None, organisation: str = "",
) -> Proposal:  # fmt: skip
    """What the files (or folders, or workbooks) would change in the generation `base`, all of them together.

    Nothing is written. `organisation` is the sender's: only within its rows is told which are missing, and rows of others
    are counted. A `base` that holds the sample counts as none: sample and own data are never mixed.
    """
    own = own_data(base)
    with enough_room(), own_folder() as folder, duckdb.connect() as connection:
        schema.create(connection)
        database = "memory"
        if own:
            connection.execute(f"attach {quoted(str(own))} as base (read_only)")
            database = "base"
        known = remembered(sources, own) | (mapping or {})
        report, sheets, instruments = _read(sources, folder, known)
        with staged_changes(connection, database, sheets, instruments, report, decisions) as changing:
            return changing.proposal(report, own, bool(base and not own), organisation)


def run(
    sources: Sequence[Path], who: str, decisions: Decisions = UNDECIDED, mapping: Mapping | None = None,
    organisation: str = "", as_of: datetime.date | None = None,
) -> Outcome:  # fmt: skip
    """Import the files as one next generation: all, or nothing when something is refused or nothing is new.

    It is worked out again against the generation that is current by then. Raises `data_model.writer_lock.Busy` when
    somebody else is writing, and `loaders.room.NoRoom` when the disk is full.
    """
    migrate()
    with enough_room():
        if decisions == UNDECIDED:
            with contextlib.suppress(CloserLook):
                return _run(sources, who, decisions, mapping, organisation, as_of, may_go_straight=True)
        return _run(sources, who, decisions, mapping, organisation, as_of)


def _run(
    sources: Sequence[Path], who: str, decisions: Decisions, mapping: Mapping | None, organisation: str,
    as_of: datetime.date | None, may_go_straight: bool = False,
) -> Outcome:  # fmt: skip
    with own_folder() as folder:
        outcome = None
        with next_generation(own_data) as connection:
            known = remembered(sources, own_data(generations.current())) | (mapping or {})
            report, sheets, instruments = _read(sources, folder, known)
            database = connection.execute("select current_database()").fetchone()[0]
            with staged_changes(connection, database, sheets, instruments, report, decisions, may_go_straight=may_go_straight) as changing:
                before = generations.current()
                proposal = changing.proposal(report, own_data(before), bool(before and not own_data(before)), organisation)
                outcome = Outcome(proposal, _write(connection, changing, proposal, instruments, who, as_of))
            if outcome.batch is None:
                raise Abandoned
            remember_mapping(connection, sources, mapping or {}, who)
    return outcome


def _read(sources: Sequence[Path], folder: Path, mapping: Mapping) -> tuple:
    """The report so far, the sheets, and the instruments beside them."""
    report = Report(", ".join(source.absolute().name for source in sources))
    instruments: dict[str, Instrument] = {}
    # Files beside each other have the same instruments beside them.
    for source in {folder_of(source): source for source in sources if not refused(source)}.values():
        part = Report(source.name)
        instruments |= instruments_for(source, part)
        report.join(part)
    return report, given_sheets(list(sources), folder, report, mapping, instruments), instruments


def _write(
    connection: duckdb.DuckDBPyConnection, changing: Changing, proposal: Proposal,
    instruments: dict[str, Instrument], who: str, as_of: datetime.date | None,
) -> int | None:  # fmt: skip
    """Everything into the draft; the number of the batch, or None when there is nothing to write."""
    report = proposal.report
    if not report.accepted:
        return None
    batch = Batch(next_batch(connection), who, report.origin, "import")
    differences, waiting = list(proposal.tables.values()), changing.waiting()
    connection.execute("begin")
    added = set_waiting(connection, waiting, batch)
    fresh = report.rows.keys() - received(connection)
    if not proposal.changes and not added and not fresh:
        connection.execute("rollback")
        return None
    merge_instruments(connection, instruments)
    merge(connection, [it for it in differences if it.table not in changing.already_in], batch.number)
    write_batch(connection, batch, differences, list(report.rows))
    renew(connection, as_of, report.origin)
    connection.execute("commit")
    return batch.number
