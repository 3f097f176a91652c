"""One lock file lets one writer in at a time, on Linux, macOS and Windows; a crashed writer frees it by dying."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from data_model.file_lock import taken
from data_model.not_writable import opened_for_writing


class Busy(Exception):
    """Somebody else is writing, and was still writing after the wait."""


@contextlib.contextmanager
def writer_lock(file: Path, wait: float = 60.0) -> Iterator[None]:
    """Hold the lock for the block; wait at most so many seconds for it, then raise `Busy`; raises
    `not_writable.NotWritable` where it cannot be made."""
    handle = opened_for_writing(file)
    try:
        _take(handle, time.monotonic() + wait)
        yield
    finally:
        # The system frees the lock with the handle, also when the process dies.
        os.close(handle)


def _take(handle: int, until: float) -> None:
    while not taken(handle):
        if time.monotonic() > until:
            raise Busy("another import is running")
        time.sleep(0.05)
