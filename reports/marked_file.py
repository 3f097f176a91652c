"""Somebody's own file with what is wrong in it marked: the cells coloured, and behind each row what was expected."""

import io
import textwrap
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from loaders.call_names import is_call_name
from loaders.grid import LOOKED_AT, rows_of
from loaders.problems import Problem
from loaders.report import Report
from reports.paper import on_a4
from reports.workbook import OPTIONS
from translations import _

# Of a longer file only the rows with something wrong are written, each at its own number.
MOST_CELLS = 1_000_000
STYLES = {"refusal": {"bg_color": "#F6C7C0"}, "warning": {"bg_color": "#FBE7B2"}, "": {}}
# The column that tells what is wrong, in characters; a line of text, in points.
TOLD, LINE = 80, 15
Rows = list[list[str]]


def marked_file(sources: Sequence[Path], report: Report) -> bytes:
    """The workbook (.xlsx) with every file or sheet of the sources that has a problem. No cell of it is a formula."""
    content, taken, seen = io.BytesIO(), set(), set()
    with xlsxwriter.Workbook(content, OPTIONS | {"in_memory": True}) as book:
        formats = {name: book.add_format({"text_wrap": True, "valign": "top"} | style) for name, style in STYLES.items()}
        for file, place, rows in [(source.name, *found) for source in sources for found in rows_of(source).items()]:
            problems = [it for group in report.groups.values() for it in group.problems]
            # Of two workbooks with a sheet of the same name, the second is named with it (`loaders.given`).
            known_as = {f"{file}: {place}" if place in seen else place} | {file} - {place}
            seen.add(place)
            if own := [it for it in problems if it.place in known_as]:
                _write(book.add_worksheet(_name(place, taken)), rows, own, formats)
        if not taken:
            book.add_worksheet(_("Nothing marked"))
    return content.getvalue()


def _name(place: str, taken: set[str]) -> str:
    """What Excel allows as the name of a sheet: short, without some signs, and each once."""
    plain = "".join(" " if sign in "[]:*?/\\'" else sign for sign in Path(place).stem)[:26].strip() or "1"
    name = plain if plain.lower() not in taken else f"{plain} {len(taken)}"
    taken.add(name.lower())
    return name


def _write(sheet: Any, rows: Rows, problems: list[Problem], formats: dict[str, Any]) -> None:
    head = _head(rows, {it.column for it in problems})
    width = max((len(row) for row in rows), default=0)
    by_row: dict[int, list[Problem]] = defaultdict(list)
    for it in problems:
        by_row[it.line or head + 1].append(it)
    named = {place for place, header in enumerate(rows[head]) if is_call_name(header)} if rows else set()
    for number, cells in enumerate(rows, 1):
        if number in by_row or number <= head + 1 or len(rows) * width <= MOST_CELLS:
            kept = ["" if place in named and number > head + 1 else cell for place, cell in enumerate(cells)]
            _row(sheet, number, kept, rows[head], by_row.get(number, []), formats)
    sheet.autofit(max_width=300)
    sheet.set_column(width, width, TOLD)
    sheet.freeze_panes(head + 1, 0)
    on_a4(sheet, headers=head)
    sheet.write_string(head, width, _("What is wrong"))
    for number, its in by_row.items():
        told = [_("What is wrong")] * (number == head + 1) + list(dict.fromkeys(it.beside() for it in its))
        sheet.write_string(number - 1, width, "\n".join(told), formats[min(it.severity for it in its)])
        sheet.set_row(number - 1, LINE * sum(len(textwrap.wrap(line, TOLD)) for line in told), formats[""])


def _head(rows: Rows, columns: set[str]) -> int:
    """The row near the top that holds most of the columns that problems name; of those, the first of the fullest."""
    looked_at = rows[:LOOKED_AT]
    telling = [(len({name for column in columns for name in _names(column)} & {*row}), sum(map(bool, row))) for row in looked_at]
    return telling.index(max(telling)) if telling else 0


def _names(column: str) -> set[str]:
    """A duplicate is a matter of several columns at once."""
    return {column, *column.split(", ")} - {""}


def _row(sheet: Any, number: int, cells: list[str], headers: list[str], problems: list[Problem], formats: dict[str, Any]) -> None:
    wrong = {name: it for it in reversed(problems) if it.row for name in _names(it.column)}
    for place in range(max(len(cells), len(headers))):
        text = cells[place] if place < len(cells) else ""
        it = wrong.get(headers[place]) if place < len(headers) else None
        if text or it:
            sheet.write_string(number - 1, place, text, formats[it.severity] if it else None)
        if it:
            sheet.write_comment(number - 1, place, it.inside())
