"""May this file be opened as a workbook? Looked at by its content, before any of it is unpacked."""

import io
import zipfile
import zlib
from pathlib import Path

from loaders.file_kind import OLD_EXCEL
from loaders.problems import Problem

# Honest workbooks unpack to some ten times their size; a bomb of 1.5 MB takes more than a gigabyte of memory.
UNPACKED = 200_000_000
RATIO = 100

# What zipfile raises for an archive that is cut, scrambled, or packed or locked in a way that Excel never does.
DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


def unsafe(source: Path) -> Problem | None:
    """The refusal of a file that is no workbook, is protected, or unpacks to far more than it should."""
    if not zipfile.is_zipfile(source):
        return Problem("", source.name, _other_kind_of_file(source))
    try:
        with zipfile.ZipFile(source) as archive:
            return _unsafe_archive(archive, source.name)
    except DAMAGED:
        return Problem("", source.name, "broken_workbook")


def unsafe_bytes(content: bytes, name: str) -> Problem | None:
    """The same of what is in no file."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return Problem("", name, _other_kind(content))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _unsafe_archive(archive, name)
    except DAMAGED:
        return Problem("", name, "broken_workbook")


def _other_kind_of_file(source: Path) -> str:
    try:
        return _other_kind(source.read_bytes())
    except OSError:
        return "unreadable"


def _other_kind(raw: bytes) -> str:
    """Excel wraps a protected workbook in the form of its old files."""
    if not raw.startswith(OLD_EXCEL):
        return "not_a_workbook"
    return "password" if "EncryptedPackage".encode("utf-16-le") in raw else "other_spreadsheet"


def _unsafe_archive(archive: zipfile.ZipFile, name: str) -> Problem | None:
    files = archive.infolist()
    unpacked, packed = sum(file.file_size for file in files), sum(file.compress_size for file in files)
    if unpacked > UNPACKED or unpacked > RATIO * max(packed, 1):
        return Problem("", name, "unpacks_too_large", expected=f"{UNPACKED // 1_000_000} MB")
    names = archive.namelist()
    if "xl/workbook.xml" not in names:
        other = "mimetype" in names or "xl/workbook.bin" in names
        return Problem("", name, "other_spreadsheet" if other else "not_a_workbook")
    # A file that lies about its size does not have the checksum that it states.
    return Problem("", name, "broken_workbook") if archive.testzip() else None
