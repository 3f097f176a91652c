"""Folders for as long as work takes: what people gave never stands outside the app's own data, also not when it is killed."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from data_model.data_folder import data_folder
from data_model.file_lock import taken
from data_model.writer_lock import writer_lock


@contextlib.contextmanager
def own_folder() -> Iterator[Path]:
    """A folder among the app's own data; first whatever a killed process left there is swept away."""
    place = data_folder() / "temporary"
    with writer_lock(place / "lock"):
        _sweep(place)
        folder = Path(tempfile.mkdtemp(dir=place))
        handle = _open(folder)
        taken(handle)
    try:
        yield folder
    finally:
        _remove(folder, handle)


@contextlib.contextmanager
def system_folder() -> Iterator[Path]:
    """A folder among the system's temporary ones: for work that may not touch the app's own data."""
    with tempfile.TemporaryDirectory(prefix="kg-") as folder:
        yield Path(folder)


def _open(folder: Path) -> int:
    return os.open(folder.with_suffix(".lock"), os.O_RDWR | os.O_CREAT)


def _sweep(place: Path) -> None:
    """The system frees the lock of a folder with the process that worked in it."""
    for folder in [it for it in place.iterdir() if it.is_dir()]:
        handle = _open(folder)
        if taken(handle):
            _remove(folder, handle)
        else:
            os.close(handle)


def _remove(folder: Path, handle: int) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    os.close(handle)
    with contextlib.suppress(OSError):
        folder.with_suffix(".lock").unlink()
