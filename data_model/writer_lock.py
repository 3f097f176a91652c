"""One lock file lets one writer in at a time, on Linux, macOS and Windows; a crashed writer frees it by dying."""

import contextlib
import errno
import os
import time
from collections.abc import Iterator
from pathlib import Path

from data_model.file_lock import taken

# No right to write, a file where a folder should be, or a drive that is not there.
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.ENOENT, errno.ELOOP)


class Busy(Exception):
    """Somebody else is writing, and was still writing after the wait."""


class NotWritable(OSError):
    """The folder for the data cannot be made, or nothing can be written in it; its one argument names it."""


@contextlib.contextmanager
def writer_lock(file: Path, wait: float = 60.0) -> Iterator[None]:
    """Hold the lock for the block; wait at most so many seconds for it, then raise `Busy`; raises `NotWritable` where it
    cannot be made."""
    handle = _made(file)
    try:
        _take(handle, time.monotonic() + wait)
        yield
    finally:
        # The system frees the lock with the handle, also when the process dies.
        os.close(handle)


def _made(file: Path) -> int:
    """The open lock file, in a folder that takes more files than this one."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not os.access(file.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "no files can be made here")
        return os.open(file, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        if error.errno in FORBIDDEN:
            raise NotWritable(str(file.parent)) from error
        raise


def _take(handle: int, until: float) -> None:
    while not taken(handle):
        if time.monotonic() > until:
            raise Busy("another import is running")
        time.sleep(0.05)
