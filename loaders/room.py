"""A full disk, told in a sentence."""

import contextlib
import errno
from collections.abc import Iterator

import duckdb

FULL = (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)


class NoRoom(Exception):
    """The disk is full: nothing has been changed."""


@contextlib.contextmanager
def enough_room() -> Iterator[None]:
    """Raise `NoRoom` from the block where the disk turns out to be full."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise NoRoom from error
        raise
    except (duckdb.IOException, duckdb.OutOfMemoryException, duckdb.FatalException, duckdb.TransactionException) as error:
        if any(word in str(error).lower() for word in ("no space", "file too large", "could not write", "disk")):
            raise NoRoom from error
        raise
