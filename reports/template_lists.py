"""The sheet with every list that a template lets people choose from, and where in it each list stands."""

from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from data_model.columns import Column, columns
from data_model.rows import TABLES
from reports.paper import on_a4
from reports.template_columns import choices, header, meaning, sheet_name


class Lists:
    """The lists of some tables' columns; a list that two columns share is there once."""

    def __init__(self, tables: tuple[str, ...], known: dict[str, list[str]], name: str) -> None:
        self.name = name
        self.found: dict[tuple[str, ...], tuple[str, Column]] = {}
        self.known = known
        for table in tables:
            for column in columns(TABLES[table]):
                if words := tuple(choices(table, column, known)):
                    self.found.setdefault(words, (table, column))

    def source(self, table: str, column: Column) -> str:
        """The range of a column's list, as a formula; blank where there is nothing to choose."""
        words = tuple(choices(table, column, self.known))
        if words not in self.found:
            return ""
        place = 2 * list(self.found).index(words)
        first, last = (xl_rowcol_to_cell(row, place, True, True) for row in (1, len(words)))
        return f"='{self.name}'!{first}:{last}"

    def add_sheet(self, book: Any) -> None:
        """Add the sheet: per list a column with the words, and beside it what they mean."""
        if not self.found:
            return
        sheet, bold, text = book.add_worksheet(self.name), book.add_format({"bold": True}), book.add_format({"num_format": "@"})
        for number, (words, (table, column)) in enumerate(self.found.items()):
            sheet.write_string(0, 2 * number, f"{sheet_name(table)}: {header(column).rstrip(' *')}", bold)
            for row, word in enumerate(words, 1):
                sheet.write_string(row, 2 * number, word, text)
                told = meaning(column, word)
                sheet.write_string(row, 2 * number + 1, told if told != word else "")
        sheet.freeze_panes(1, 0)
        on_a4(sheet, headers=0)
        sheet.autofit(max_width=400)
