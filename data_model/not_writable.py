"""A folder for the data in which nothing can be written: known before anything is tried."""

import errno
import os
from pathlib import Path

# No right to write, a file where a folder should be, or a drive that is not there.
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.ENOENT, errno.ELOOP)


class NotWritable(OSError):
    """The folder cannot be made, or nothing can be written in it; its one argument names it."""


def opened_for_writing(file: Path) -> int:
    """The handle of the file, which is made where it is not there, in a folder that takes more files than this one.

    Raises `NotWritable`.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not os.access(file.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "no files can be made here")
        return os.open(file, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        if error.errno in FORBIDDEN:
            raise NotWritable(str(file.parent)) from error
        raise
