"""Exports of form tools (KoboToolbox, ODK, Microsoft Forms, Google Forms) as tables of the contract, before staging.

Only columns of the contract come out of this step: whatever tells who filled in is never carried any further.
"""

from collections.abc import Mapping
from typing import NamedTuple

from data_model.instrument import Instrument
from loaders.form_fields import item_names, ticked_in
from loaders.form_marks import header_place, is_repeat, link, not_read, submitted
from loaders.form_rows import Form, Made, answers, attendance, plain_rows, ticked_ties

__all__ = ["Export", "Made", "contract_tables", "header_place", "left_out"]


class Export(NamedTuple):
    """One sheet or file of an export: `headers` as written, rows below them as (row as the person counts it, cells)."""

    place: str
    header_row: int
    headers: tuple[str, ...]
    rows: list[tuple[int, list[str]]]

    def form(self) -> Form:
        """The same, every row as wide as the headers."""
        width = len(self.headers)
        rows = [(number, (cells + [""] * width)[:width]) for number, cells in self.rows]
        return Form(self.place, self.header_row, self.headers, rows, width)


class Contents(NamedTuple):
    """What the sheets of an export hold: rows of tables, and the forms whose repeat is missing beside them."""

    made: list[Made]
    without_repeat: list[str]


def contract_tables(exports: list[Export], instruments: Mapping[str, Instrument]) -> Contents:
    """The tables of the contract in the sheets (or files) of an export; a sheet may give rows of several tables."""
    forms = [export.form() for export in exports]
    items = item_names(instruments)
    found, without = [], []
    for form in forms:
        if is_repeat(form.headers) and (parents := [each for each in forms if _link(form, each)]):
            found += [_below(form, parents[0], instruments, items)]
            continue
        repeats = [each for each in forms if each is not form and is_repeat(each.headers) and _link(each, form)]
        ties = ticked_ties(form, _rated(form, repeats))
        if ties and not repeats and _anybody_known(form):
            without.append(form.place)
        several = [answers(form, instruments, items), attendance(form), ties]
        found += several if any(several) else [plain_rows(form)]
    return Contents([each for each in found if each], without)


def left_out(export: Export, tables: list[Made]) -> tuple[str, ...]:
    """The headers of an export that none of its tables reads, the tool's own and the personal ones left unnamed."""
    used = not_read(export.headers).union(*(table.used for table in tables if table.place == export.place))
    return tuple(header for place, header in enumerate(export.headers) if place not in used)


def _link(form: Form, parent: Form) -> tuple[int, int] | None:
    return None if form is parent or is_repeat(parent.headers) else link(form.headers, parent.headers)


def _below(form: Form, parent: Form, instruments: Mapping[str, Instrument], items) -> Made | None:
    joined = _joined(form, parent)
    return answers(joined, instruments, items) or plain_rows(joined)


def _joined(form: Form, parent: Form) -> Form:
    """The rows of a repeat, each with the cells of the row that it belongs to behind its own."""
    ours, theirs = link(form.headers, parent.headers) or (0, 0)
    belongs = {cells[theirs]: cells for _number, cells in parent.rows}
    nothing = [""] * len(parent.headers)
    rows = [(number, cells + belongs.get(cells[ours], nothing)) for number, cells in form.rows]
    keep = {submitted(parent.headers)}
    headers = _named(form.headers, set()) + _named(parent.headers, keep)
    return form._replace(headers=headers, rows=rows)


def _named(headers: tuple[str, ...], keep: set[int | None]) -> tuple[str, ...]:
    """The headers, blank for the tool's own: side by side, those of the one would hide columns of the other."""
    unread = not_read(headers) - keep
    return tuple("" if place in unread else header for place, header in enumerate(headers))


def _rated(form: Form, repeats: list[Form]) -> dict[int, set[str]]:
    """Row of the form -> the partners that its repeats rate."""
    found: dict[int, set[str]] = {}
    for repeat in repeats:
        ours, theirs = link(repeat.headers, form.headers) or (0, 0)
        numbers = {cells[theirs]: number for number, cells in form.rows}
        below = plain_rows(_joined(repeat, form))
        if below and below.table == "ties":
            place = below.columns.index("to_partner")
            for (_number, cells), (_same, _header, row) in zip(repeat.rows, below.rows, strict=True):
                found.setdefault(numbers.get(cells[ours], 0), set()).add(row[place])
    return found


def _anybody_known(form: Form) -> bool:
    known = ticked_in(form.headers, not_read(form.headers))["known"]
    return any(known.codes(cells) for _number, cells in form.rows)
