"""State that is not data, in `state.duckdb` beside the generations: for now the ledger of withdrawn consents.

No undo, no restore and no older generation takes a word of it back. Whatever generation becomes the current one gets the
withdrawals that are in force (`generations.next_generation`), and what it holds of withdrawals itself comes into the ledger.
"""

import contextlib
import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import duckdb

from data_model.data_folder import data_folder
from data_model.not_writable import NotWritable
from data_model.schema import insert
from data_model.writer_lock import writer_lock

# Each writer and reader is done in a moment.
WAIT = 30.0

# A withdrawal that turned out to be a mistake stays readable, as one that was taken back.
LEDGER = """
create table if not exists withdrawal_ledger (
    id uuid not null, family varchar not null, person varchar, purpose varchar not null, withdrawn date not null,
    recorded timestamp not null, who varchar, origin varchar, taken_back timestamp, taken_back_by varchar)
"""


class Withdrawal(NamedTuple):
    """Who withdrew (a blank person is the whole family) for which purpose, and on which day."""

    family: str
    person: str | None
    purpose: str
    withdrawn: datetime.date


class Entry(NamedTuple):
    """One withdrawal as the ledger has it: when and by whom it was written down, and from what; `taken_back` is when it was
    said to have been a mistake, None while it holds."""

    withdrawal: Withdrawal
    recorded: datetime.datetime
    who: str | None
    origin: str | None
    taken_back: datetime.datetime | None
    taken_back_by: str | None


def withdrawals() -> set[Withdrawal]:
    """Every withdrawal of the ledger that was not taken back."""
    return {entry.withdrawal for entry in entries() if entry.taken_back is None}


def entries() -> list[Entry]:
    """The whole ledger, the last entry first."""
    fields = "family, person, purpose, withdrawn, recorded, who, origin, taken_back, taken_back_by"
    with _opened(write=False) as connection:
        if connection is None:
            return []
        rows = connection.execute(f"select {fields} from withdrawal_ledger order by recorded desc, family, person, purpose").fetchall()
    return [Entry(Withdrawal(*row[:4]), *row[4:]) for row in rows]


def record(made: Iterable[Withdrawal], who: str, origin: str) -> None:
    """Write down each withdrawal that the ledger does not have in force yet, all with the same moment."""
    if not (fresh := sorted(set(made) - withdrawals(), key=str)):
        return
    about = {"now": _now(), "who": who or None, "origin": origin}
    with _opened(write=True) as connection:
        query = """
            insert into withdrawal_ledger
            select uuid(), $family, $person, $purpose, $withdrawn, $now, $who, $origin, null, null
        """
        for it in fresh:
            connection.execute(query, it._asdict() | about)


def take_back(connection: duckdb.DuckDBPyConnection, mistaken: Iterable[Withdrawal], who: str) -> None:
    """Note that these withdrawals were recorded by mistake, and take them out of the generation that is being made.

    The ledger comes first: should the generation come to nothing, its withdrawals are found in the old one again.
    """
    for it in mistaken:
        of_it = "(family, purpose, withdrawn) = ($family, $purpose, $withdrawn) and person is not distinct from $person"
        connection.execute(f"delete from withdrawals where {of_it}", it._asdict())
    if not (known := sorted(set(mistaken) & withdrawals(), key=str)):
        return
    with _opened(write=True) as connection:
        query = """
            update withdrawal_ledger set taken_back = $now, taken_back_by = $who
            where (family, purpose, withdrawn) = ($family, $purpose, $withdrawn) and person is not distinct from $person
            and taken_back is null
        """
        for it in known:
            connection.execute(query, it._asdict() | {"now": _now(), "who": who or None})


def put_into(backup: duckdb.DuckDBPyConnection) -> None:
    """Add the ledger to a copy of a generation."""
    backup.execute(LEDGER)
    with _opened(write=False) as connection:
        rows = connection.execute("select * from withdrawal_ledger").fetchall() if connection else []
    insert(backup, "withdrawal_ledger", rows)


def bring_back(backup: Path) -> None:
    """Join the ledger of a backup to the own one: an entry of either stays, and is taken back where it is in one of them."""
    with duckdb.connect(str(backup), read_only=True) as connection:
        there = connection.execute("select 1 from duckdb_tables() where table_name = 'withdrawal_ledger'").fetchone()
        rows = connection.execute("select * from withdrawal_ledger").fetchall() if there else []
    if not rows:
        return
    with _opened(write=True) as connection:
        connection.execute("create temp table brought as from withdrawal_ledger limit 0")
        insert(connection, "brought", rows)
        connection.execute(
            """
            update withdrawal_ledger as own
            set taken_back = coalesce(own.taken_back, brought.taken_back),
                taken_back_by = coalesce(own.taken_back_by, brought.taken_back_by)
            from brought where brought.id = own.id
            """
        )
        connection.execute("insert into withdrawal_ledger from brought where id not in (select id from withdrawal_ledger)")


def withdrawn_in(connection: duckdb.DuckDBPyConnection) -> set[Withdrawal]:
    """Every withdrawal in a generation of people's own data: in its table of consents, and what it has of the ledger."""
    sample = connection.execute("select sample from generation").fetchone()[0]
    return set() if sample else rows_withdrawn(connection) | _in_force(connection)


def rows_withdrawn(connection: duckdb.DuckDBPyConnection, which: str = "true") -> set[Withdrawal]:
    """The withdrawals in the table of consents of a generation; `which` is SQL over its rows `live`."""
    query = f"select distinct family, person, purpose, withdrawn from consents as live where withdrawn is not null and ({which})"
    return {Withdrawal(*row) for row in connection.execute(query).fetchall()}


def put_in_force(connection: duckdb.DuckDBPyConnection) -> None:
    """Put the withdrawals of the ledger into a generation of people's own data; the invented sample has nothing to do with them."""
    insert(connection, "withdrawals", sorted(unknown_to(connection), key=str))


def unknown_to(connection: duckdb.DuckDBPyConnection) -> set[Withdrawal]:
    """The withdrawals of the ledger that a generation of people's own data does not have."""
    about = connection.execute("select sample from generation").fetchone()
    return set() if about is None or about[0] else withdrawals() - _in_force(connection)


def add(connection: duckdb.DuckDBPyConnection, made: Iterable[Withdrawal]) -> None:
    """Add withdrawals to a generation that is being made; they come into the ledger with it."""
    insert(connection, "withdrawals", sorted(set(made) - _in_force(connection), key=str))


def _in_force(connection: duckdb.DuckDBPyConnection) -> set[Withdrawal]:
    return {Withdrawal(*row) for row in connection.execute("from withdrawals").fetchall()}


def _now() -> datetime.datetime:
    """The moment in UTC, without a zone, as generations note it."""
    return datetime.datetime.now(datetime.UTC).replace(tzinfo=None)


@contextlib.contextmanager
def _opened(write: bool) -> Iterator[duckdb.DuckDBPyConnection | None]:
    """The state, for one at a time; None where there is none yet and nothing is to be written. Raises `Busy`."""
    file = data_folder() / "state.duckdb"
    if not write and not file.exists():
        yield None
        return
    with _turn(file.with_suffix(".lock"), write), duckdb.connect(str(file), read_only=not write) as connection:
        if write:
            connection.execute(LEDGER)
            connection.execute("begin")
        yield connection
        if write:
            connection.execute("commit")


@contextlib.contextmanager
def _turn(lock: Path, write: bool) -> Iterator[None]:
    """Wait for a turn. Where nothing can be written, nobody else writes either, so a reader needs no turn."""
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(writer_lock(lock, WAIT))
        except NotWritable:
            if write:
                raise
        yield
