"""Tables as an Excel workbook: a sheet per table, and a last one that says what it all is."""

import datetime
from pathlib import Path

import pandas as pd
import xlsxwriter

from reports.paper import on_a4

# A text that begins with = + - or @ is text, never a formula that somebody else's machine would run.
OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "nan_inf_to_errors": False}


def write_workbook(file: Path, sheets: dict[str, pd.DataFrame], about: list[tuple[str, str]]) -> None:
    """Write the sheets to a new .xlsx file, and behind them `about` (name, value), on which it opens; blanks stay blank."""
    with xlsxwriter.Workbook(str(file), OPTIONS) as book:
        # A fixed date, so that the same figures give the same bytes.
        book.set_properties({"created": datetime.datetime(2000, 1, 1)})
        bold = book.add_format({"bold": True})
        for name, table in sheets.items():
            _sheet(book.add_worksheet(name), table, bold)
        _about(book.add_worksheet("about"), about, bold)


def _about(sheet, lines: list[tuple[str, str]], bold) -> None:
    for place, (name, value) in enumerate(lines):
        sheet.write_string(place, 0, name, bold)
        sheet.write_string(place, 1, value)
    sheet.set_column(0, 1, 30)
    on_a4(sheet, upright=True)
    # A program reads the first sheet, a person first sees what the figures are, and whether they are invented.
    sheet.activate()


def _sheet(sheet, table: pd.DataFrame, bold) -> None:
    sheet.write_row(0, 0, list(table.columns), bold)
    sheet.freeze_panes(1, 0)
    for place, row in enumerate(table.itertuples(index=False), start=1):
        for column, value in enumerate(row):
            if value is not None and value is not pd.NA and value == value:
                sheet.write(place, column, value)
    sheet.autofilter(0, 0, max(len(table), 1), max(len(table.columns) - 1, 0))
    sheet.autofit(max_width=300)
    on_a4(sheet, headers=0)
