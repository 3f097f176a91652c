"""Workbooks made for the tests: cells as given, and a way to change a part of the file behind Excel's back."""

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path

import xlsxwriter


def write(path: Path, **sheets: list[list]) -> Path:
    """A workbook with these sheets; None leaves a cell out, a real date becomes a date cell."""
    with xlsxwriter.Workbook(path) as book:
        formats = {
            datetime.date: book.add_format({"num_format": "d mmm yyyy"}),
            datetime.datetime: book.add_format({"num_format": "d mmm yyyy hh:mm"}),
            datetime.time: book.add_format({"num_format": "hh:mm"}),
        }
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    if cell is not None:
                        sheet.write(row, column, cell, *([formats[type(cell)]] if type(cell) in formats else []))
    return path


def change(path: Path, part: str, how: Callable[[bytes], bytes]) -> Path:
    """Rewrite one part of the workbook."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, how(content) if name == part else content)
    return path
