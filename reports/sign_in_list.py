"""A sign-in list for one session, to print on A4: names from a key file that is read for this once and never kept."""

import datetime
import io
import unicodedata
from typing import Any

import xlsxwriter

from data_model.vocabularies import label
from reports.paper import on_a4
from reports.workbook import OPTIONS
from translations import _, date

ROW_HEIGHT = 30
# For whoever comes without being on the list.
BLANK_ROWS = 8
WIDTHS = (5, 34, 14, 40)


def sign_in_list(session: dict[str, Any], people: list[str], names: dict[str, str]) -> bytes:
    """The workbook (.xlsx) to print: a big row per person, by name, and blank rows for others.

    `session` has the columns of the table sessions, `people` the codes expected, `names` code -> name. Nothing of it
    is stored or logged here: whoever calls this hands the bytes to the reader and forgets the names.
    """
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, OPTIONS | {"in_memory": True}) as book:
        book.set_properties({"created": datetime.datetime(2000, 1, 1)})
        sheet = book.add_worksheet(_("Sign-in list"))
        top = _facts(book, sheet, session)
        _rows(book, sheet, top, sorted(((names.get(code, ""), code) for code in dict.fromkeys(people)), key=_place))
        on_a4(sheet, headers=top, upright=True)
        for place, width in enumerate(WIDTHS):
            sheet.set_column(place, place, width)
    return content.getvalue()


def _facts(book: Any, sheet: Any, session: dict[str, Any]) -> int:
    """The lines above the list; what comes back is the row of its headers."""
    kind = str(session.get("activity_type") or "")
    title = str(session.get("title") or "") or _(label("activity_type", kind))
    sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 18}))
    parts = [_day(session.get("date")), str(session.get("begins") or ""), _(label("activity_type", kind))]
    parts += [str(session.get("school") or ""), str(session.get("session") or "")]
    sheet.write_string(1, 0, " · ".join(part for part in parts if part))
    sheet.write_string(2, 0, _("The list goes back to the worker and is destroyed once attendance has been entered."))
    return 4


def _day(day: Any) -> str:
    """A date may come from the data or from a form."""
    return date(day) if isinstance(day, datetime.date) else str(day or "")


def _place(listed: tuple[str, str]) -> tuple[bool, str, str]:
    """Where people look for a name: Çiğdem among the C's; who has none comes last, by code."""
    name, code = listed
    letters = unicodedata.normalize("NFKD", name.casefold().replace("ı", "i"))
    return not name, "".join(letter for letter in letters if not unicodedata.combining(letter)), code


def _rows(book: Any, sheet: Any, top: int, listed: list[tuple[str, str]]) -> None:
    head = book.add_format({"bold": True, "border": 1, "indent": 1, "bg_color": "#F2F2F2"})
    box = book.add_format({"border": 1, "indent": 1, "font_size": 14, "valign": "vcenter", "shrink": True})
    for place, name in enumerate(("", _("Name"), _("Code"), _("Signature"))):
        sheet.write_string(top, place, name, head)
    for number, (name, code) in enumerate([*listed, *[("", "")] * BLANK_ROWS], 1):
        sheet.set_row(top + number, ROW_HEIGHT)
        for place, text in enumerate((str(number), name, code, "")):
            sheet.write_string(top + number, place, text, box)
