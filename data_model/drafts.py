"""Files that will be generations: how they are written, and what is prepared once for all that begin with it."""

import atexit
import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import duckdb

from data_model import schema

# Storage version 1.5, so that the release before this one of DuckDB can still read the file: a way back. Nobody needs what
# is written before the end, so nothing is brought to the disk in between: whoever publishes a draft does that, once.
WRITING = {"storage_compatibility_version": "v1.5.0", "checkpoint_threshold": "1GB", "fsync_mode": "NONE"}


@contextlib.contextmanager
def written(file: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The file to fill or change; when the block ends well, all of it is in the file."""
    connection = duckdb.connect(str(file), config=WRITING)
    try:
        yield connection
        connection.execute("checkpoint")
    finally:
        connection.close()


def empty() -> Path:
    """A generation without a row."""
    return prepared("empty", schema.create)


def prepared(name: str, fill: Callable[[duckdb.DuckDBPyConnection], None]) -> Path:
    """A database of that name as `fill` leaves it, made once per process: views and macros take long to make, and a file
    is soon copied.

    Made anew where it is gone: on a server that runs for days, something sweeps the system's temporary files.
    """
    if not _made(name, fill).exists():
        _made.cache_clear()
    return _made(name, fill)


@cache
def _made(name: str, fill: Callable[[duckdb.DuckDBPyConnection], None]) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="kg-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    file = folder / f"{name}.duckdb"
    with written(file) as connection:
        fill(connection)
    return file
