"""Submissions that somebody rejected in the form tool: they are left out of the export, with what hangs on them, and counted."""

from loaders.form_exports import Export
from loaders.form_marks import is_repeat, link
from loaders.names import plain
from loaders.report import Report

# Column of the tool -> what it says of a rejected submission, as it is exported by code or by label.
REVIEWS = {
    "validation_status": {"validation_status_not_approved", "not_approved", "niet_goedgekeurd", "afgekeurd"},
    "reviewstate": {"rejected", "afgekeurd"},
    "system/reviewstate": {"rejected"},
}  # fmt: skip


def without_rejected(exports: list[Export], report: Report) -> list[Export]:
    """The same exports without rejected submissions, and without the rows of repeats that belong to these; the report counts the
    submissions per file or sheet."""
    rejected = {export.place: _rejected(export) for export in exports}
    report.rejected |= {place: len(rows) for place, rows in rejected.items() if rows}
    return [_without(export, exports, rejected) for export in exports]


def _rejected(export: Export) -> set[int]:
    """The numbers of the rows that were rejected."""
    places = {place: REVIEWS[name] for place, header in enumerate(export.headers) if (name := _name(header)) in REVIEWS}
    return {
        number for number, cells in export.rows
        if any(place < len(cells) and plain(cells[place]) in words for place, words in places.items())
    }  # fmt: skip


def _name(header: str) -> str:
    return plain(header.casefold().lstrip("_"))


def _without(export: Export, exports: list[Export], rejected: dict[str, set[int]]) -> Export:
    gone = set(rejected[export.place])
    for parent in exports:
        found = link(export.headers, parent.headers) if is_repeat(export.headers) and not is_repeat(parent.headers) else None
        if found and rejected[parent.place]:
            ours, theirs = found
            keys = {cells[theirs] for number, cells in parent.rows if number in rejected[parent.place] and theirs < len(cells)}
            gone |= {number for number, cells in export.rows if ours < len(cells) and cells[ours] in keys}
    return export._replace(rows=[(number, cells) for number, cells in export.rows if number not in gone])
