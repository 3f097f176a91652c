"""A few rows changed, added or removed: a batch under the same checks and with the same history as an import."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import duckdb

from data_model.generations import Abandoned, next_generation
from data_model.migration import migrate
from data_model.temporary import own_folder
from loaders.changing import staged_changes
from loaders.decisions import Decisions
from loaders.keys import key_text
from loaders.merging import Batch, merge, next_batch, remember, renew, write_batch
from loaders.moves import Answers
from loaders.problems import Problem
from loaders.proposal import Proposal
from loaders.report import Report
from loaders.room import enough_room
from loaders.sheet import Sheet
from loaders.standing import Breach, breaches


class Work(NamedTuple):
    """What is to be done: the rows as sheets, the keys (as JSON) of rows to remove, what else the batch does, per table
    the rows that must be new, so that none is overwritten unseen, and since when families are at another school."""

    sheets: list[Sheet]
    removed: dict[str, list[str]]
    finish: Callable[[duckdb.DuckDBPyConnection, int], None] | None = None
    fresh: dict[str, set[int]] = {}
    moved: Answers = MappingProxyType({})


@dataclass(frozen=True)
class Changed:
    """The outcome: the `batch` (None: refused, or nothing new), the `report` with what was refused, and the rows that
    would `lean` on a removed one."""

    report: Report
    batch: int | None = None
    leaning: tuple[Breach, ...] = field(default=())

    @property
    def accepted(self) -> bool:
        """Was nothing refused?"""
        return self.report.accepted and not self.leaning


def change(who: str, kind: str, prepare: Callable[[duckdb.DuckDBPyConnection, Path], Work]) -> Changed:
    """Make one generation with what `prepare` finds to do in it (given the generation and a folder for its sheets).

    Raises `Busy` and `NoRoom` as an import does.
    """
    migrate()
    changed = Changed(Report(kind))
    with enough_room(), own_folder() as folder, next_generation(lambda f: f) as connection:
        work = prepare(connection, folder)
        before = breaches(connection) if work.removed else []
        report, batch = _write(connection, work, who, kind)
        after = breaches(connection) if work.removed and batch else []
        leaning = tuple(breach for breach in after if breach not in before)
        changed = Changed(report, None if leaning else batch, leaning)
        if changed.batch is None:
            raise Abandoned
    return changed


def _write(connection: duckdb.DuckDBPyConnection, work: Work, who: str, kind: str) -> tuple[Report, int | None]:
    report, database = Report(kind), connection.execute("select current_database()").fetchone()[0]
    with staged_changes(connection, database, work.sheets, {}, report, Decisions(moved=work.moved), work.removed) as changing:
        proposal = changing.proposal(report, None, False, "")
        for table, numbers in work.fresh.items():
            known = numbers & changing.known_rows(table) if numbers else set()
            report.add([Problem(table, table, "already_there", row) for row in sorted(known)])
        if not report.accepted or not (proposal.changes or work.removed or work.finish):
            return report, None
        connection.execute("begin")
        batch = Batch(next_batch(connection), who, kind, kind)
        removed = sum(_remove(connection, table, keys, batch.number) for table, keys in work.removed.items())
        _put_in(connection, proposal, batch, removed)
        if work.finish:
            work.finish(connection, batch.number)
        connection.execute("commit")
    return report, batch.number


def _put_in(connection: duckdb.DuckDBPyConnection, proposal: Proposal, batch: Batch, removed: int) -> None:
    differences = list(proposal.tables.values())
    merge(connection, differences, batch.number)
    write_batch(connection, batch, differences, [it.table for it in differences if it.new], removed)
    renew(connection)


def _remove(connection: duckdb.DuckDBPyConnection, table: str, keys: list[str], batch: int) -> int:
    connection.execute("create or replace temp table leaving as select unnest($keys) as key", {"keys": keys})
    which = f"{key_text(table, 'live')} in (from temp.leaving)"
    remember(connection, table, which, batch)
    return connection.execute(f'delete from "{table}" as live where {which}').fetchone()[0]
