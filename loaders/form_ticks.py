"""What was ticked in a form as rows: who was at a session, and whom a partner does not know."""

from collections.abc import Mapping

from loaders.form import Form, Made, cell, context, made
from loaders.form_ticked import STATUSES, Ticked, ticked_in


def attendance(form: Form) -> Made | None:
    """A row per person who was ticked; None for a form in which nobody can be."""
    places = context(form, "attendance", ("session",))
    found = ticked_in(form)
    fields = [field for field in found if field not in ("known", "asked")]
    if not places or not fields:
        return None
    columns = ("session", "person", "status", "role") if set(fields) - set(STATUSES) else ("session", "person", "status")
    rows = [
        (number, form.headers[found[field].where(person)], [cell(cells, "session", places), person, *told][: len(columns)])
        for number, cells in form.rows for field in fields for person, told in _told(field, found[field], cells)
    ]  # fmt: skip
    used = {place for field in fields for place in (found[field].whole, *found[field].each.values()) if place is not None}
    return made(form, "attendance", places, columns, rows, used)


def _told(field: str, ticked: Ticked, cells: list[str]) -> list[tuple[str, tuple[str, str]]]:
    """Person -> status and role. A tick that cannot be read is handed on as a status, to be refused as one."""
    ticks = [(person, _status(field)) for person in ticked.codes(cells)]
    return ticks + [(person, (text, "")) for person, text in ticked.unread(cells).items()]


def _status(field: str) -> tuple[str, str]:
    """Whoever helped or organised was present."""
    return (field, "") if field in STATUSES else ("present", field)


def ticked_ties(form: Form, rated: Mapping[int, set[str]]) -> Made | None:
    """What a partner says by ticking: no tie with whom it does not know, and no answer about whom it did not rate.

    `rated` are the partners that each row of the form does rate, in its repeat.
    """
    places = context(form, "ties", ("wave", "from_partner"))
    found = ticked_in(form)
    if len(places) < 2 or "known" not in found:
        return None
    rows = []
    for number, cells in form.rows:
        own, levels = cell(cells, "from_partner", places), _levels(found, cells)
        for other, level in levels.items():
            if other != own and other not in rated.get(number, set()):
                row = [cell(cells, "wave", places), own, other, level]
                rows.append((number, form.headers[found["known"].where(other)], row))
    used = {place for ticked in found.values() for place in (ticked.whole, *ticked.each.values()) if place is not None}
    return made(form, "ties", places, ("wave", "from_partner", "to_partner", "level"), rows, used)


def _levels(found: Mapping[str, Ticked], cells: list[str]) -> dict[str, str]:
    """Partner -> level: none where it was asked about and not ticked; what is no tick with its partner before it, as no
    level is written, to be refused."""
    known = found["known"]
    asked = found["asked"].codes(cells) if "asked" in found else list(known.each)
    unread = {code: f"{code}={text}" for ticked in found.values() for code, text in ticked.unread(cells).items()}
    return dict.fromkeys(asked, "0") | dict.fromkeys(known.codes(cells), "") | unread
