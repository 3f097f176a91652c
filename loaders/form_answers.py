"""A wide questionnaire (a column per item) as answers: a row per item."""

import re
from collections.abc import Mapping

from data_model.instrument import Instrument
from loaders.form import Form, Made, cell, context, made
from loaders.form_fields import Items, items_in
from loaders.form_labels import spelled
from loaders.form_marks import not_read

UNIT_SCORERS = {"person": "resident", "partner": "partner"}
# A rung with its words: whoever writes "3 – 4" gives two.
NUMBERED = re.compile(r"(\d+)\s*[–—:=]\s*(?=\D*[^\W\d_])\D+$")
CONTEXT = ("family", "respondent", "partner", "wave", "date", "scorer", "language", "mode", "interviewer")


def answers(form: Form, instruments: Mapping[str, Instrument], items: Items) -> Made | None:
    """A row per answered item; None for a form without items."""
    found = items_in(form.headers, items, not_read(form.headers) | form.above)
    if not found:
        return None
    places = _who(form) | context(form, "answers", CONTEXT)
    # A column that the form does not have stays out, so that it takes nothing away from rows that are there already.
    columns = tuple(column for column in CONTEXT if column in places or column == "scorer")
    rows = []
    for number, cells in form.rows:
        told = {column: spelled("answers", column, cell(cells, column, places)) for column in columns}
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
    numbered = NUMBERED.match(text)
    return anchors.get(folded) or (numbered[1] if numbered else text)
