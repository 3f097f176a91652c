"""The sheets of a template that are for reading: how to fill it in, and an example of every table."""

from typing import Any

from data_model.columns import Column
from data_model.rows import TABLES
from reports.paper import on_a4
from reports.template_columns import choices, sheet_name
from reports.template_sheet import Spot, spots
from translations import _

# A code that looks like one, by the table that it belongs to.
CODES = {
    "families": "G-01", "people": "P-012", "sessions": "B-2026-03", "partners": "wijkteam", "waves": "M1",
    "schools": "noord", "organisations": "stichting1", "stories": "V-01",
}  # fmt: skip
VALUES = {
    "text": "…", "date": "12-03-2026", "month": "2026-03", "clock": "09:30", "count": "2", "number": "12,5",
    "number_or_percentage": "80%",
    "done": "19-03-2026", "code": "…",
}  # fmt: skip
# What the kind of a column alone would get wrong: a later day, the length of a session.
OTHERS = {
    "ends": "31-07-2027", "stopped": "31-07-2027", "closes": "26-03-2026", "left": "31-07-2027", "withdrawn": "01-06-2026",
    "minutes": "90", "year": "2026",
}  # fmt: skip
ANSWER = {"instrument": "ladder", "item": "talents", "answer": "6"}


def add_guide(book: Any, tables: tuple[str, ...]) -> None:
    """Add the sheet that explains: how a template works, then every column of every table."""
    sheet, bold, wrapped = book.add_worksheet(_("Explanation")), *_styles(book)
    rows = [(line, "", "") for line in _how()]
    for table in tables:
        rows += [("", "", ""), (sheet_name(table), _(" ".join((TABLES[table].__doc__ or "").split())), "")]
        rows += [("", spot.header, spot.about) for spot in spots(table)]
    for number, (first, second, third) in enumerate(rows):
        sheet.write_string(number, 0, first, bold if second else None)
        sheet.write_string(number, 1, second, bold if third else None)
        sheet.write_string(number, 2, third, wrapped)
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 26)
    sheet.set_column(2, 2, 100)
    on_a4(sheet)


def add_example(book: Any, tables: tuple[str, ...], known: dict[str, list[str]]) -> None:
    """Add the sheet with an invented row of every table."""
    sheet, bold, _wrapped = book.add_worksheet(_("Example")), *_styles(book)
    sheet.write_string(0, 0, _("This sheet is an example: it is not read. Fill in the other sheets."))
    row = 2
    for table in tables:
        sheet.write_string(row, 0, sheet_name(table), bold)
        for place, spot in enumerate(spots(table)):
            sheet.write_string(row + 1, place, spot.header, bold)
            sheet.write_string(row + 2, place, _example(table, spot, known))
        row += 4
    sheet.set_column(0, 20, 18)
    on_a4(sheet)


def _styles(book: Any) -> tuple[Any, Any]:
    return book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})


def _how() -> list[str]:
    return [
        _("Fill in one row for each line. The columns with a star are needed."),
        _("Point at a header to read what belongs in its column. Where there is a list, choose from it."),
        _("Use codes, never names. First names stand in the column roepnaam only, and that column is not kept."),
        _("Do not change the headers or the names of the sheets. You may leave sheets and columns blank."),
        _("Read are only the sheets with a table. This sheet, the example and the lists are left out."),
    ]


def _example(table: str, spot: Spot, known: dict[str, list[str]]) -> str:
    if spot.column is None:
        return _("first name")
    if spot.column.name in ANSWER and table == "answers":
        return ANSWER[spot.column.name]
    return OTHERS.get(spot.column.name, "") or _value(table, spot.column, known)


def _value(table: str, column: Column, known: dict[str, list[str]]) -> str:
    """The first word of a list, else a code that looks like one, else a value of the right kind."""
    whose = column.refers.partition(".")[0] or (table if TABLES[table].key[:1] == (column.name,) else "")
    if not column.refers and (listed := choices(table, column, known)):
        return listed[0]
    return CODES.get(whose, VALUES.get(column.kind, "")) if column.kind in ("code", "codes") else VALUES[column.kind]
