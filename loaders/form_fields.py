"""What the columns of a form export are: columns of a table, items of a questionnaire, or what could be ticked."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from data_model.instrument import Instrument
from data_model.vocabularies import words
from loaders.names import known_columns, plain

STATUSES = ("present", "excused", "absent")
# A field that is ticked -> the word that it has here: statuses and roles at a session, and the partners.
TICKED = {
    **{word: code for word, code in words("attendance_status").items() if code in STATUSES},
    **words("attendance_role"), "known": "known", "kent": "known", "partners_asked": "asked",
}  # fmt: skip
YES = {"1", "1.0", "true", "waar", "yes", "ja", "x"}

Items = Mapping[str, tuple[str, str]]


class Ticked(NamedTuple):
    """Where the ticks of one field stand: in one cell together, or each in a column of its own (code -> place)."""

    whole: int | None
    each: dict[str, int]

    def codes(self, cells: list[str]) -> list[str]:
        """The codes that were ticked in a row."""
        if self.whole is not None and cells[self.whole]:
            return parted(cells[self.whole])
        return [code for code, place in self.each.items() if cells[place].casefold() in YES]


def parted(text: str) -> list[str]:
    """Several choices in one cell: parted by ; or , and else by blanks (a blank inside a code is written %20)."""
    parts = re.split(r"[;,+]", text) if re.search(r"[;,+]", text) else text.split()
    return [part.strip().replace("%20", " ") for part in parts if part.strip()]


def names_in(header: str) -> Iterator[str]:
    """What a header may mean, the whole of it first: without its number, its group, or its question in brackets."""
    text = re.sub(r"^\s*\d+[.)]\s+", "", header)
    yield text
    last = text.rpartition("/")[2]
    yield from (last, last.rpartition("-")[2])
    if row_of_grid := re.search(r"\[(.+)\]\s*$", text):
        yield row_of_grid[1]


def columns_in(headers: tuple[str, ...], table: str, skipped: frozenset[int]) -> dict[str, int]:
    """Column of the table -> its place."""
    found: dict[str, int] = {}
    for place, header in enumerate(headers):
        known = (known_columns(table, [name]).get(0) for name in names_in(header))
        if place not in skipped and (column := next(filter(None, known), None)):
            found.setdefault(column, place)
    return found


def item_names(instruments: Mapping[str, Instrument]) -> dict[str, tuple[str, str]]:
    """Every name by which an item may be called -> instrument and item: both, its wording, or its own id where no
    other questionnaire has it."""
    every = [(it.id, item) for it in instruments.values() for item in it.items]
    alone = [plain(item.id) for _it, item in every]
    texts = [plain(item.text) for _it, item in every if item.text]
    names = {plain(item.id): (it, item.id) for it, item in every if alone.count(plain(item.id)) == 1}
    names |= {plain(item.text): (it, item.id) for it, item in every if item.text and texts.count(plain(item.text)) == 1}
    return names | {plain(f"{it}_{item.id}"): (it, item.id) for it, item in every}


def items_in(headers: tuple[str, ...], items: Items, skipped: frozenset[int]) -> dict[int, tuple[str, str]]:
    """Place -> instrument and item."""
    found = {}
    for place, header in enumerate(headers):
        # A field that is named after its item alone has its questionnaire as its group.
        names = [plain("_".join(header.split("/")[-2:])), *(plain(name) for name in names_in(header))]
        if place not in skipped and (item := next((items[name] for name in names if name in items), None)):
            found[place] = item
    return found


def ticked_in(headers: tuple[str, ...], skipped: frozenset[int]) -> dict[str, Ticked]:
    """Field -> where its ticks stand."""
    whole: dict[str, int] = {}
    each: dict[str, dict[str, int]] = {}
    for place, header in enumerate(headers):
        above, _slash, last = header.rpartition("/")
        fields = [TICKED.get(plain(name)) for name in names_in(above)] if above else []
        if place in skipped:
            continue
        if field := next(filter(None, fields), None):
            each.setdefault(field, {})[last.replace("%20", " ")] = place
        elif field := next(filter(None, (TICKED.get(plain(name)) for name in names_in(header))), None):
            whole.setdefault(field, place)
    return {field: Ticked(whole.get(field), each.get(field, {})) for field in (*whole, *each)}
