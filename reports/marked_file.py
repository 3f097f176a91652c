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
from translations import number as in_figures

# Of a longer file only the rows with something wrong are written, each at its own number.
MOST_CELLS = 1_000_000
STYLES = {"refusal": {"bg_color": "#F6C7C0"}, "warning": {"bg_color": "#FBE7B2"}, "": {}}
# The column that tells what is wrong, in characters; a line of text, in points; more lines are higher than Excel has rows.
TOLD, LINE, MOST_LINES = 80, 15, 27
# What stands above the rows at all times must leave room for them.
MOST_FROZEN = 10
Rows = list[list[str]]


def marked_file(sources: Sequence[Path], report: Report) -> bytes:
    """The workbook (.xlsx) with every file or sheet of the sources that has a problem. No cell of it is a formula."""
    content, taken, seen = io.BytesIO(), set(), set()
    with xlsxwriter.Workbook(content, OPTIONS | {"in_memory": True}) as book:
        formats = {name: book.add_format({"valign": "top"} | style) for name, style in STYLES.items()}
        formats |= {f"told {name}": book.add_format({"valign": "top", "text_wrap": True} | style) for name, style in STYLES.items()}
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
    sheet.write_string(head, width, _("What is wrong"))
    told = {number: _fitting([_("What is wrong")] * (number == head + 1) + [it.beside() for it in its]) for number, its in by_row.items()}
    for number, lines in told.items():
        style = formats[f"told {min(it.severity for it in by_row[number])}"]
        sheet.write_string(number - 1, width, "\n".join(lines), style)
        sheet.set_row(number - 1, LINE * _lines(lines), formats[""])
    if head + _lines(told.get(head + 1, [""])) <= MOST_FROZEN:
        sheet.freeze_panes(head + 1, 0)
    on_a4(sheet, headers=None if head + 1 in told else head)


def _fitting(told: list[str]) -> list[str]:
    """Each sentence once, as many as one row can show."""
    every = list(dict.fromkeys(told))
    shown = next((many for many in range(len(every), 1, -1) if _lines(every[:many]) < MOST_LINES), 1)
    rest = len(every) - shown
    return every[:shown] + [_("And {n} more: point at the coloured cells.").format(n=in_figures(rest))] * (rest > 0)


def _lines(told: list[str]) -> int:
    return sum(len(textwrap.wrap(sentence, TOLD)) for sentence in told)


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
