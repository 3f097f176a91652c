"""The rows of a form export as rows of the contract: answers, attendance, ties, or any table that it has the columns of."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from data_model.instrument import Instrument
from data_model.rows import TABLES
from loaders.form_fields import STATUSES, Items, columns_in, items_in, parted, ticked_in
from loaders.form_marks import day_of, not_read, submitted
from loaders.names import columns_of, required

UNIT_SCORERS = {"person": "resident", "partner": "partner"}
ANSWER_CONTEXT = ("family", "respondent", "partner", "wave", "date", "scorer", "language", "mode")


class Form(NamedTuple):
    """The rows of one sheet of an export, with the columns of the form that they belong to behind their own.

    `rows` are (row as the person counts it, cells); the first `own` headers are the sheet's own.
    """

    place: str
    header_row: int
    headers: tuple[str, ...]
    rows: list[tuple[int, list[str]]]
    own: int

    @property
    def above(self) -> frozenset[int]:
        """The places that do not belong to this sheet itself."""
        return frozenset(range(self.own, len(self.headers)))


class Made(NamedTuple):
    """Rows of one table of the contract. `headers` are what the columns are called in the export, blank where nothing
    in it stands for the column; each row is (row as the person counts it, header that it comes from or blank, cells)."""

    table: str
    place: str
    header_row: int
    columns: tuple[str, ...]
    headers: tuple[str, ...]
    rows: list[tuple[int, str, list[str]]]
    used: frozenset[int]


def made(form: Form, table: str, places: dict[str, int], columns: tuple[str, ...], rows: list, used: set[int]) -> Made:
    """The rows of a table, each column under the header that it has in the export."""
    headers = tuple(form.headers[places[column]] if column in places else "" for column in columns)
    return Made(table, form.place, form.header_row, columns, headers, rows, frozenset(used | set(places.values())))


def context(form: Form, table: str, wanted: tuple[str, ...]) -> dict[str, int]:
    """Column -> place for some columns of a table; a form without a date has the day on which it was sent."""
    skipped = not_read(form.headers)
    found = columns_in(form.headers, table, skipped)
    moment = submitted(form.headers)
    if "date" in wanted and moment is not None:
        found.setdefault("date", moment)
    return {column: found[column] for column in wanted if column in found}


def cell(cells: list[str], column: str, places: dict[str, int]) -> str:
    """The text for a column in a row; blank when the form does not have the column."""
    text = cells[places[column]] if column in places else ""
    return day_of(text) if column == "date" else text.replace("%20", " ")


def answers(form: Form, instruments: Mapping[str, Instrument], items: Items) -> Made | None:
    """A row per answered item; None for a form without items."""
    found = items_in(form.headers, items, not_read(form.headers) | form.above)
    if not found:
        return None
    places = _who(form) | context(form, "answers", ANSWER_CONTEXT)
    # A column that the form does not have stays out, so that it takes nothing away from rows that are there already.
    columns = tuple(column for column in ANSWER_CONTEXT if column in places or column == "scorer")
    rows = []
    for number, cells in form.rows:
        told = {column: cell(cells, column, places) for column in columns}
        for place, (name, item) in found.items():
            if cells[place]:
                it = instruments[name]
                scorer = told["scorer"] or UNIT_SCORERS.get(it.unit, "")
                row = [*(told | {"scorer": scorer}).values(), name, item, spoken(it, item, cells[place])]
                rows.append((number, form.headers[place], row))
    return made(form, "answers", places, (*columns, "instrument", "item", "answer"), rows, set(found))


def _who(form: Form) -> dict[str, int]:
    """Who answers may stand there as a person, or as the partner that rates the others."""
    person, partner = context(form, "attendance", ("person",)), context(form, "ties", ("from_partner",))
    found = {"respondent": person.get("person"), "partner": partner.get("from_partner")}
    return {column: place for column, place in found.items() if place is not None}


def spoken(it: Instrument, item: str, text: str) -> str:
    """The answer as its questionnaire writes it: a word with its blanks, a number instead of the words that stand at it."""
    asked = next(each for each in it.items if each.id == item)
    folded = " ".join(text.replace("_", " ").casefold().split())
    if folded in asked.answers:
        return folded
    anchors = {" ".join(word.casefold().split()): str(number) for number, word in (it.anchors | asked.anchors).items()}
    numbered = re.match(r"(\d+)\s*[–—:=]\s*\D", text)
    return anchors.get(folded) or (numbered[1] if numbered else text)


def attendance(form: Form) -> Made | None:
    """A row per person who was ticked; None for a form in which nobody can be."""
    places = context(form, "attendance", ("session",))
    found = ticked_in(form.headers, not_read(form.headers) | form.above)
    fields = [field for field in found if field not in ("known", "asked")]
    if not places or not fields:
        return None
    columns = ("session", "person", "status", "role") if set(fields) - set(STATUSES) else ("session", "person", "status")
    rows = [
        (number, form.headers[_where(found[field])], [cell(cells, "session", places), person, *_status(field)][: len(columns)])
        for number, cells in form.rows for field in fields for person in found[field].codes(cells)
    ]  # fmt: skip
    used = {place for field in fields for place in (found[field].whole, *found[field].each.values()) if place is not None}
    return made(form, "attendance", places, columns, rows, used)


def _where(ticked) -> int:
    return ticked.whole if ticked.whole is not None else min(ticked.each.values())


def _status(field: str) -> tuple[str, str]:
    """Whoever helped or organised was present."""
    return (field, "") if field in STATUSES else ("present", field)


def ticked_ties(form: Form, rated: Mapping[int, set[str]]) -> Made | None:
    """What a partner says by ticking: no tie with whom it does not know, and no answer about whom it did not rate.

    `rated` are the partners that each row of the form does rate, in its repeat.
    """
    places = context(form, "ties", ("wave", "from_partner"))
    found = ticked_in(form.headers, not_read(form.headers) | form.above)
    if len(places) < 2 or "known" not in found:
        return None
    rows = []
    for number, cells in form.rows:
        own, known = cell(cells, "from_partner", places), found["known"].codes(cells)
        asked = found["asked"].codes(cells) if "asked" in found else list(found["known"].each)
        for other in dict.fromkeys([*asked, *known]):
            if other != own and other not in rated.get(number, set()):
                row = [cell(cells, "wave", places), own, other, "" if other in known else "0"]
                rows.append((number, form.headers[_where(found["known"])], row))
    used = {place for ticked in found.values() for place in (ticked.whole, *ticked.each.values()) if place is not None}
    return made(form, "ties", places, ("wave", "from_partner", "to_partner", "level"), rows, used)


def plain_rows(form: Form) -> Made | None:
    """The rows as they are, of the table that has the most of the form's columns and whose needed ones are all there;
    at least one of them must be the sheet's own."""
    found = {table: context(form, table, tuple(column.name for column in columns_of(table))) for table in TABLES}
    whole = {table: places for table, places in found.items() if required(table) <= places.keys()}
    whole = {table: places for table, places in whole.items() if any(_own(form, place) for place in places.values())}
    if not whole:
        return None
    table = max(whole, key=lambda table: len(whole[table]))
    kinds = {column.name: column.kind for column in columns_of(table)}
    rows = [(number, "", [_value(cells, column, whole[table], kinds) for column in whole[table]]) for number, cells in form.rows]
    return made(form, table, whole[table], tuple(whole[table]), rows, set())


def _own(form: Form, place: int) -> bool:
    return place < form.own and place not in not_read(form.headers)


def _value(cells: list[str], column: str, places: dict[str, int], kinds: dict[str, str]) -> str:
    text = cell(cells, column, places)
    return "+".join(parted(cells[places[column]])) if kinds[column] in ("codes", "choices") else text
