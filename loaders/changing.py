"""Sheets staged, decided on and checked beside a generation: what they would change in it."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import duckdb

from data_model import state
from data_model.instrument import Instrument
from data_model.temporary import own_folder
from loaders.answers import score_answers, stage_instruments
from loaders.asides import waiting_rows
from loaders.checks import check, set_refused_aside
from loaders.consent_changes import consent_changes
from loaders.decisions import Decisions
from loaders.differences import difference, match
from loaders.existing import in_use, know, leave_unsaid, show_existing
from loaders.joined_lists import read_joined_lists
from loaders.missing_from_export import tell_missing
from loaders.moves import Move, kept_stays, moves_of, tell_kept, with_stays
from loaders.owners import with_owners
from loaders.proposal import Proposal
from loaders.report import Report
from loaders.sheet import Sheet
from loaders.staging import stage
from loaders.staging_database import staging
from loaders.straight import straight
from loaders.typed_rows import Typed


class Changing:
    """The staged sheets, which tables of the generation hold rows, and the families whose school changes."""

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], existing: set[str], report: Report, moves: list[Move]
    ) -> None:
        self.moves = moves
        self.connection = connection
        self.sheets = sheets
        self.existing = existing
        self.report = report

    def proposal(self, report: Report, base: Path | None, over_sample: bool, organisation: str) -> Proposal:
        """What is new, changed and the same in every given table."""
        tables = [table for table in report.rows if table not in report.unread]
        tell_missing(self.connection, self.sheets, self.existing, report)
        for table in tables:
            match(self.connection, table, self.existing)
        found = {table: difference(self.connection, table) for table in tables}
        if organisation:
            found = {table: with_owners(self.connection, it, organisation) for table, it in found.items()}
        aside = self.connection.execute("select count(*) from staging.aside").fetchone()[0]
        report.keep_first()
        return Proposal(report, found, base, over_sample, aside, tuple(self.moves))

    @property
    def already_in(self) -> set[str]:
        """The tables whose rows are in the generation already."""
        return {sheet.table for sheet in self.sheets if sheet.straight}

    def known_rows(self, table: str) -> set[int]:
        """The staged rows of a table that are there already."""
        rows = self.connection.execute(f'select "row" from staging."{table} matched"').fetchall()
        return {row for (row,) in rows}

    def waiting(self) -> list[tuple]:
        """The rows set aside: table, place, row, what was written in it, and what was wrong with it."""
        return waiting_rows(self.connection, self.sheets, self.report)


@contextlib.contextmanager
def staged_changes(
    connection: duckdb.DuckDBPyConnection, database: str, sheets: list[Sheet], instruments: dict[str, Instrument],
    report: Report, decisions: Decisions, removed: dict[str, list[str]] = MappingProxyType({}), may_go_straight: bool = False,
) -> Iterator[Changing]:  # fmt: skip
    """Stage the sheets beside the generation `database` of the connection, and put every problem in the report.

    `removed` holds, per table, the keys (as JSON) of rows that nothing can count on any more. Where sheets may go straight
    into the generation, `straight.CloserLook` is raised when one of them should not have.
    """
    with staging(connection):
        existing = show_existing(connection, database)
        report.in_use = sorted(in_use(connection) & {*report.overruled, *report.added})
        if may_go_straight:
            sheets = straight(sheets, existing)
        read = stage(connection, sheets, report, decisions)
        for sheet in read:
            if sheet.table in existing and sheet.table not in report.unread:
                leave_unsaid(connection, sheet)
        if "answers" in report.rows:
            stage_instruments(connection, instruments, database)
            score_answers(connection)
        know(connection, read, existing, removed)
        moves = moves_of(connection, decisions.moved) if "families" in existing else []
        if rows := kept_stays(moves):
            read = _with_kept(connection, read, rows, existing, report, decisions)
            know(connection, read, existing, removed)
        read_joined_lists(connection, read)
        if decisions.rest_aside:
            set_refused_aside(connection, read, report)
        if existing:
            report.missing = []
        check(connection, read, report)
        tell_kept(moves, read, report)
        if "consents" in report.rows:
            report.withdrawn = consent_changes(connection, state.withdrawals())
        yield Changing(connection, read, existing, report, moves)


def _with_kept(
    connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], rows: list[Typed], existing: set[str], report: Report, decisions: Decisions
) -> list[Sheet]:
    """The sheets, and the stays of families that move staged beside those that were given."""
    # Staged once more, with what was decided of them.
    connection.execute("delete from staging.aside where \"table\" = 'stays'")
    with own_folder() as folder:
        stays = stage(connection, with_stays(sheets, rows, folder), report, decisions)
    if "stays" in existing:
        for sheet in stays:
            leave_unsaid(connection, sheet)
    return [*(sheet for sheet in sheets if sheet.table != "stays"), *stays]
