"""Writes the tables of one age: a folder of CSV files in English, and one Excel workbook in Dutch."""

import csv
from datetime import date, datetime, time
from pathlib import Path

import xlsxwriter

from sample_data import dutch
from sample_data.world import Tables

# A fixed day of making: the same script gives the same bytes.
MADE = datetime(2024, 9, 1)
LABEL = "Voorbeeldgegevens: alles is verzonnen"


def csv_folder(tables: Tables, columns: dict[str, list[str]], folder: Path) -> None:
    """One CSV per table, with a header also where the age has no row yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for table, names in columns.items():
        with open(folder / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(names)
            writer.writerows([_text(row[name]) for name in names] for row in tables[table])


def _text(value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case tuple():
            return "+".join(value)
        case time():
            return f"{value:%H:%M}"
    return str(value)


def workbook(tables: Tables, columns: dict[str, list[str]], path: Path) -> None:
    """One sheet per table, with Dutch names, headers and words, and real dates and times."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": LABEL, "created": MADE})
        formats = {date: book.add_format({"num_format": "dd-mm-yyyy"}), time: book.add_format({"num_format": "hh:mm"})}
        for table, names in columns.items():
            page = book.add_worksheet(dutch.sheet(table))
            page.set_header(f"&C{LABEL}")
            page.freeze_panes(1, 0)
            page.write_row(0, 0, [dutch.header(table, name) for name in names])
            for n, row in enumerate(tables[table], start=1):
                _write(page, n, [_dutch(table, name, row[name]) for name in names], formats)


def _dutch(table: str, name: str, value):
    """The value as a person has it in Excel: Dutch words, and figures as numbers."""
    match value:
        case bool():
            return "ja" if value else "nee"
        case tuple():
            return "+".join(dutch.word(table, name, code) for code in value)
        case str() if name == "answer" and value.isdigit():
            return int(value)
        case str():
            return dutch.word(table, name, value)
    return value


def _write(page, n: int, values: list, formats: dict) -> None:
    for at, value in enumerate(values):
        if isinstance(value, (date, time)):
            page.write_datetime(n, at, value, formats[type(value)])
        elif value not in (None, ""):
            page.write(n, at, value)
