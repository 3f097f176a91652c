"""What kind of file something is: by what is in it, since its name may say anything."""

import zipfile
from pathlib import Path

from loaders.problems import Problem
from loaders.text import decode

ENDINGS = {".csv", ".tsv", ".txt"}
# How a workbook begins, and what other programs make of one.
ARCHIVE, OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
HEAD = 10_000


def refused(path: Path) -> Problem | None:
    """The refusal of what cannot be read, or can only be read as something that is no table; None for all else."""
    try:
        str(path).encode()
        kind = _kind_of_folder(path) if path.is_dir() else _kind_of_file(path)
    except UnicodeEncodeError:
        kind = "file_name"
    except OSError:
        kind = "unreadable"
    return Problem("", path.name.encode("utf-8", "replace").decode(), kind) if kind else None


def packed(path: Path) -> bool:
    """Is it a workbook, whatever it is called?"""
    return begins_packed(_head(path))


def begins_packed(content: bytes) -> bool:
    """Do these bytes begin as a workbook does?"""
    return content.startswith((ARCHIVE, OLD_EXCEL))


def is_text(path: Path) -> bool:
    """May it be a CSV file? By its name, or by what is in it."""
    return path.suffix.lower() in ENDINGS or not packed(path) and bool(decode(path.read_bytes()))


def _kind_of_folder(path: Path) -> str:
    """Whether it can be opened shows when it is."""
    next(path.iterdir(), None)
    return ""


def _kind_of_file(path: Path) -> str:
    if not path.is_file():
        return "unreadable" if path.exists() else "not_found"
    head = _head(path)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in head:
        return "old_xml"
    kinds = {b"%pdf": "pdf", b"<!doctype html": "web_page", b"<html": "web_page", b"<table": "web_page"}
    known = next((kind for mark, kind in kinds.items() if start.startswith(mark)), "")
    return "cut_short" if head.startswith(ARCHIVE) and not zipfile.is_zipfile(path) else known


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD)
