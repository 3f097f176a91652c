"""The questions of a form, row by row as an XLSForm has them; a field is named as the column that it fills."""

from typing import NamedTuple

from data_model.columns import columns
from data_model.instrument import Instrument
from data_model.instrument_parts import Item
from data_model.rows import TABLES
from reports.form_choices import code_choices, item_choices, term_choices
from reports.form_words import Row, column_words, item_words, said
from reports.known_codes import codes_for
from translations import _


class Part(NamedTuple):
    """Some questions, and the lists that they choose from."""

    survey: list[Row]
    choices: list[Row]

    def __add__(self, other: "Part") -> "Part":  # type: ignore[override]
        return Part(self.survey + other.survey, self.choices + other.choices)


def begin() -> Part:
    """When it was filled in: the day may be changed, for a form may be typed over from paper."""
    day = {"type": "date", "name": "date", "default": "today()", "required": "yes"} | column_words("answers", "date")
    return Part([{"type": "start", "name": "start"}, {"type": "end", "name": "end"}, day], [])


def asked(table: str, name: str, known: dict[str, list[str]], **more: str) -> Part:
    """The question that fills a column: chosen from its list where there is one, else typed."""
    column = next(it for it in columns(TABLES[table]) if it.name == name)
    row = {"name": name} | column_words(table, name) | ({"required": "yes"} if column.required else {}) | more
    if column.words:
        return Part([{"type": f"select_one {column.words}"} | row], term_choices(column.words))
    codes_of = column.refers.partition(".")[0]
    if codes := codes_for(table, codes_of, known):
        listed = {"type": f"select_one {codes_of}", "appearance": "minimal autocomplete"} | row
        return Part([listed], code_choices(codes_of, codes))
    return Part([{"type": "text"} | row], [])


def fixed(name: str, value: str) -> Part:
    """A column that is the same for everybody who fills in this form."""
    return Part([{"type": "calculate", "name": name, "calculation": f"'{value}'"}], [])


def questionnaire(it: Instrument, relevant: str = "") -> Part:
    """A questionnaire as a group: a field per item, named after both, so that it is clear without the group too."""
    group = {"type": "begin_group", "name": it.id, "relevant": relevant} | said("label", lambda: _(it.short or it.label))
    parts = [_item(it, item) for item in it.items]
    rows = [row for part in parts for row in part.survey]
    return Part([group, *rows, {"type": "end_group"}], [row for part in parts for row in part.choices])


def _item(it: Instrument, item: Item) -> Part:
    name = f"{it.id}_{item.id}"
    if listed := item_choices(name, it, item):
        return Part([{"type": f"select_one {name}", "name": name} | item_words(it, item)], listed)
    low, high = f"{item.lowest:g}", f"{item.highest:g}"
    limits = {"constraint": f". >= {low} and . <= {high}"}
    limits |= said("constraint_message", lambda: _("from {low} to {high}").format(low=low, high=high))
    return Part([{"type": "decimal", "name": name} | limits | item_words(it, item)], [])
