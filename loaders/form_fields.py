"""What the columns of a form export are: columns of a table, or items of a questionnaire."""

import re
from collections.abc import Iterator, Mapping

from data_model.instrument import Instrument
from data_model.vocabularies import words
from loaders.form_labels import question, shown
from loaders.names import known_columns, plain

Items = Mapping[str, tuple[str, str]]
# What people choose to stand between a group and a question, instead of a slash.
PARTED = r"(?<=\S)[-:>|.](?=\S)"


def names_in(header: str) -> Iterator[str]:
    """What a header may mean, the whole of it first: without its number, its group, or its question in brackets."""
    text = re.sub(r"^\s*\d+[.)]\s+", "", header)
    yield text
    last = text.rpartition("/")[2]
    # The question behind its group may have a hyphen of its own.
    yield from (last, *(last[it.end() :] for it in re.finditer(f"-|{PARTED}", last)))
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
    """Every name of an item -> instrument and item: both, its wording, or its own id where no other has it."""
    every = [(it.id, item) for it in instruments.values() for item in it.items]
    alone = [plain(item.id) for _it, item in every]
    texts = [plain(item.text) for _it, item in every if item.text]
    names = {plain(item.id): (it, item.id) for it, item in every if alone.count(plain(item.id)) == 1}
    names |= {plain(item.text): (it, item.id) for it, item in every if item.text and texts.count(plain(item.text)) == 1}
    return _numbered(instruments) | _in_words(instruments) | names | {plain(f"{it}_{item.id}"): (it, item.id) for it, item in every}


def _numbered(instruments: Mapping[str, Instrument]) -> dict[str, tuple[str, str]]:
    """Where the wording is not shipped, a form numbers the questions; two questionnaires of one name are not told apart."""
    labels = [it.label for it in instruments.values()]
    asked = [(it, place) for it in instruments.values() if labels.count(it.label) == 1 for place in range(len(it.items))]
    return {name: (it.id, it.items[place].id) for it, place in asked for name in shown(question, it, place + 1)}


def _in_words(instruments: Mapping[str, Instrument]) -> dict[str, tuple[str, str]]:
    """Where every item is the score of a source or a problem, it may be called by any word for it."""
    sources = {it.id: {item.id for item in it.items} for it in instruments.values() if it.each_item}
    named = [(it, word, code) for it, items in sources.items() for word, code in words("construct").items() if code in items]
    return {plain(f"{it}_{word}"): (it, code) for it, word, code in named}


def items_in(headers: tuple[str, ...], items: Items, skipped: frozenset[int]) -> dict[int, tuple[str, str]]:
    """Place -> instrument and item."""
    found = {}
    for place, header in enumerate(headers):
        # A field that is named after its item alone has its questionnaire as its group.
        names = [plain("_".join(header.split("/")[-2:])), *(plain(name) for name in names_in(header))]
        if place not in skipped and (item := next((items[name] for name in names if name in items), None)):
            found[place] = item
    return found
