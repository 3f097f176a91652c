"""Generations of the data: one immutable DuckDB file each, a pointer that names the current one.

Whoever changes anything builds the next file beside the current one and moves the pointer: all or nothing.
"""

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import duckdb

from data_model import state
from data_model.data_folder import data_folder
from data_model.drafts import empty, written
from data_model.stored import store
from data_model.temporary import system_folder
from data_model.writer_lock import writer_lock

KEPT = 5
READERS = 4
# A reader sees its own file and nothing else, and nobody can change that afterwards.
SANDBOX = {"enable_external_access": "false", "autoinstall_known_extensions": "false", "lock_configuration": "true"}

_readers: dict[Path, duckdb.DuckDBPyConnection] = {}
_readers_lock = threading.Lock()


class Abandoned(Exception):
    """Raised inside `next_generation` to leave the current generation as it is."""


def current() -> Path | None:
    """The file of the current generation; None before the first."""
    pointer = data_folder() / "current"
    if not pointer.exists():
        return None
    return data_folder() / "generations" / pointer.read_text(encoding="utf-8").strip()


def afresh(_current: Path | None) -> Path | None:
    """Begin the next generation empty."""
    return None


@contextlib.contextmanager
def next_generation(
    base: Callable[[Path | None], Path | None] = afresh, by_whom: tuple[str, str] | None = None
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A generation to fill or change; it becomes the current one when the block ends well, else it is gone.

    `base` is asked, once nobody else can write any more, which file (given the current one) it begins as a copy of;
    None begins empty. Whatever comes of it, the withdrawals of the ledger are in force in it, and its own come into the
    ledger, as written down `by_whom` (who, and from what; default: the maker of the last batch). Raises
    `writer_lock.Busy` when somebody else is writing.
    """
    folder = data_folder() / "generations"
    with writer_lock(data_folder() / "lock"):
        folder.mkdir(exist_ok=True)
        file = folder / f"{_number(current()) + 1:04d}.duckdb"
        draft = file.with_suffix(".draft")
        _remove(draft)
        try:
            with _drafted(draft, base(current()) or empty()) as connection:
                yield connection
                state.put_in_force(connection)
                store(connection)
                _check(connection)
                withdrawn, recorder = state.withdrawn_in(connection), by_whom or _last_change(connection)
        except Abandoned:
            _remove(draft)
            return
        except BaseException:
            _remove(draft)
            raise
        _keep(draft)
        os.replace(draft, file)
        _point_to(file)
        # Only now: a change that failed has withdrawn nothing. If the process dies here, `migration.migrate` does it.
        state.record(withdrawn, *recorder)
        _forget_old(folder)


@contextlib.contextmanager
def scratch(
    place: Callable[[], AbstractContextManager[Path]] = system_folder, base: Path | None = None
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A generation in a temporary folder that is never published, empty or a copy of `base`: to try something on, or for
    a data pack."""
    with place() as folder, _drafted(folder / "scratch.duckdb", base or empty()) as connection:
        yield connection


@contextlib.contextmanager
def _drafted(file: Path, base: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    shutil.copyfile(base, file)
    with written(file) as connection:
        yield connection


def reader(file: Path) -> duckdb.DuckDBPyConnection:
    """One read-only connection per file for this process; take a `cursor()` of it for every query."""
    with _readers_lock:
        if file not in _readers:
            _readers[file] = duckdb.connect(str(file), read_only=True, config=SANDBOX)
            for old in list(_readers)[:-READERS]:
                # Not closed: a viewer's query may still run on it; it goes when the last of them lets go.
                del _readers[old]
        return _readers[file]


def _last_change(connection: duckdb.DuckDBPyConnection) -> tuple[str, str]:
    """Who made the last change of the data, and from what; blank where nobody is noted."""
    query = "select coalesce(who, ''), origin from batches where undone is null order by batch desc limit 1"
    return connection.execute(query).fetchone() or ("", "")


def _check(connection: duckdb.DuckDBPyConnection) -> None:
    """A generation that does not know what it is must never become the current one."""
    rows = connection.execute("select count(*) from generation").fetchone()[0]
    if rows != 1:
        raise RuntimeError("a generation needs exactly one row that says what it is")


def _number(file: Path | None) -> int:
    return int(file.stem) if file else 0


def _keep(draft: Path) -> None:
    """On the disk itself before the pointer names it, so that a power cut cannot leave it half."""
    with draft.open("rb+") as written:
        os.fsync(written.fileno())


def _point_to(file: Path) -> None:
    draft = data_folder() / "current.draft"
    with draft.open("w", encoding="utf-8") as pointer:
        pointer.write(file.name)
        pointer.flush()
        os.fsync(pointer.fileno())
    os.replace(draft, data_folder() / "current")


def _forget_old(folder: Path) -> None:
    """The last few stay as the way back; a file still open elsewhere (Windows) stays until the next time."""
    for file in sorted(folder.glob("[0-9]*.duckdb"))[:-KEPT]:
        with contextlib.suppress(OSError):
            file.unlink()


def _remove(draft: Path) -> None:
    for file in (draft, Path(f"{draft}.wal")):
        file.unlink(missing_ok=True)
