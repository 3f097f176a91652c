"""One table of a template as a sheet: headers with an explanation each, drop-down lists, dates that are dates."""

import datetime
from typing import Any, NamedTuple

from data_model.columns import Column, columns
from data_model.rows import TABLES
from reports.paper import on_a4
from reports.template_columns import FIRST_NAME, beside_name, explanation, first_name_about, header, sheet_name
from reports.template_lists import Lists
from translations import _

ROWS = 2000
MOST = 2_000_000_000
FORMATS = {"date": "dd-mm-yyyy", "clock": "hh:mm", "code": "@", "codes": "@", "month": "@"}
WIDTHS = {"date": 13, "clock": 9, "count": 11, "yes_no": 11, "text": 36, "codes": 22, "choices": 26}


class Spot(NamedTuple):
    """A column of the sheet: its header, its explanation, and the column of the table (none for the first name)."""

    header: str
    about: str
    column: Column | None


def spots(table: str) -> list[Spot]:
    """The columns of a table's sheet, the first name right behind the person or family that it is about."""
    found = []
    for column in columns(TABLES[table]):
        found.append(Spot(header(column), explanation(table, column), column))
        if column.name == beside_name(table):
            found.append(Spot(FIRST_NAME, first_name_about(), None))
    return found


def add_sheet(book: Any, table: str, lists: Lists) -> None:
    """Add the sheet of a table to the xlsxwriter workbook; its rows are blank, to be filled in."""
    sheet = book.add_worksheet(sheet_name(table))
    for place, spot in enumerate(spots(table)):
        needed = spot.column is not None and spot.column.required
        style = {"bold": True, "bottom": 1, "bg_color": "#DDEBF7" if needed else "#F2F2F2", "italic": not spot.column}
        sheet.write_string(0, place, spot.header, book.add_format(style))
        sheet.write_comment(0, place, spot.about, {"x_scale": 2, "y_scale": 1.2})
        sheet.set_column(place, place, _width(spot), _format(book, spot.column))
        if rule := _rule(table, spot.column, lists):
            sheet.data_validation(1, place, ROWS, place, rule | {"ignore_blank": True})
    sheet.freeze_panes(1, 0)
    on_a4(sheet, headers=0)


def _width(spot: Spot) -> int:
    return max(WIDTHS.get(spot.column.kind if spot.column else "", 14), len(spot.header) + 3)


def _format(book: Any, column: Column | None) -> Any:
    """Codes and months are kept as they are typed: Excel would make a day of 3-4, and 7 of 007."""
    kind = column.kind if column else ""
    return book.add_format({"num_format": FORMATS[kind]}) if kind in FORMATS else None


def _rule(table: str, column: Column | None, lists: Lists) -> dict[str, Any]:
    """What Excel holds a cell to; a code that is not known yet may be typed, for it may be new."""
    if column is None:
        return {}
    if source := lists.source(table, column):
        fixed = column.kind == "yes_no" or bool(column.words) and column.kind == "choice"
        return {"validate": "list", "source": source, "show_error": fixed} | _told(_("Choose a word from the list."))
    low, high = _number(column.low, -MOST), _number(column.high, MOST)
    rules: dict[str, dict[str, Any]] = {
        "date": {"validate": "date", "minimum": datetime.date(2000, 1, 1), "maximum": datetime.date(2099, 12, 31)},
        "count": {"validate": "integer", "minimum": low, "maximum": high},
        **dict.fromkeys(("number", "number_or_percentage"), {"validate": "decimal", "minimum": low, "maximum": high}),
    }
    if column.kind not in rules:
        return {}
    return {"criteria": "between"} | rules[column.kind] | _told(_("This is not what belongs here: see the note at the header."))


def _number(bound: float | None, otherwise: int) -> float:
    return otherwise if bound is None else bound


def _told(message: str) -> dict[str, str]:
    return {"error_title": _("Please look again"), "error_message": message}
