"""Exports of form tools (KoboToolbox, ODK, Microsoft Forms, Google Forms) as tables of the contract, before staging.

Only columns of the contract come out of this step: whatever tells who filled in is never carried any further.
"""

from collections.abc import Mapping
from typing import NamedTuple

from data_model.instrument import Instrument
from loaders.form import Form, Made
from loaders.form_answers import answers
from loaders.form_fields import Items, item_names
from loaders.form_marks import header_place, not_read, submitted
from loaders.form_moments import day_first, month_first
from loaders.form_parents import parent_of
from loaders.form_repeats import joined, rated
from loaders.form_rows import plain_rows
from loaders.form_ticked import ticked_in
from loaders.form_ticks import attendance, ticked_ties

__all__ = ["Export", "Made", "contract_tables", "header_place", "left_out"]


class Export(NamedTuple):
    """One sheet or file of an export: `headers` as written, rows below them as (row as the person counts it, cells)."""

    place: str
    header_row: int
    headers: tuple[str, ...]
    rows: list[tuple[int, list[str]]]

    def form(self) -> Form:
        """The same, every row as wide as the headers, and the tool's moments with the day before the month."""
        width, moment = len(self.headers), self.american()
        rows = [(number, (cells + [""] * width)[:width]) for number, cells in self.rows]
        for _number, cells in rows if moment is not None else ():
            cells[moment] = day_first(cells[moment])
        beyond = {number: text for number, cells in self.rows if (text := " ".join(cells[width:]).strip())}
        return Form(self.place, self.header_row, self.headers, rows, width, beyond)

    def american(self) -> int | None:
        """The place of the moment of sending, where its month stands before its day."""
        place = submitted(self.headers)
        sent = [cells[place] for _number, cells in self.rows if place is not None and place < len(cells)]
        return place if month_first(sent) else None


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
        if parent := parent_of(form, forms):
            found += [_below(form, parent, instruments, items)]
            continue
        repeats = [each for each in forms if parent_of(each, forms) is form]
        ratings = rated(form, repeats)
        ties = ticked_ties(form, ratings)
        if ties and not ratings and _anybody_known(form):
            without.append(form.place)
        several = [answers(form, instruments, items), attendance(form), ties]
        found += several if any(several) else [plain_rows(form)]
    return Contents([each for each in found if each], without)


def left_out(export: Export, tables: list[Made]) -> tuple[str, ...]:
    """The headers of an export that none of its tables reads, the tool's own and the personal ones left unnamed."""
    used = not_read(export.headers).union(*(table.used for table in tables if table.place == export.place))
    return tuple(header for place, header in enumerate(export.headers) if place not in used)


def _below(form: Form, parent: Form, instruments: Mapping[str, Instrument], items: Items) -> Made | None:
    whole = joined(form, parent)
    return answers(whole, instruments, items) or plain_rows(whole)


def _anybody_known(form: Form) -> bool:
    known = ticked_in(form)["known"]
    return any(known.codes(cells) for _number, cells in form.rows)
