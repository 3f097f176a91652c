"""What could be ticked in a form, and where its ticks stand: in one column together, or each in a column of its own."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from data_model.vocabularies import words
from loaders.form import Form
from loaders.form_fields import PARTED, names_in
from loaders.form_labels import shown, whom_known
from loaders.form_marks import not_read
from loaders.names import plain

STATUSES = ("present", "excused", "absent")
# A field that is ticked -> the word that it has here: statuses and roles at a session, and the partners.
TICKED = {
    **{word: code for word, code in words("attendance_status").items() if code in STATUSES},
    **words("attendance_role"), "known": "known", "kent": "known", "partners_asked": "asked",
}  # fmt: skip
YES = {"1", "1.0", "true", "waar", "yes", "y", "ja", "j", "x", "✓", "✔", "☑", "aan", "on"}
NO = {"", "0", "0.0", "false", "onwaar", "no", "n", "nee", "-", "☐", "uit", "off"}


class Ticked(NamedTuple):
    """Where the ticks of one field stand: in one cell together, or each in a column of its own (code -> place)."""

    whole: int | None
    each: dict[str, int]

    def codes(self, cells: list[str]) -> list[str]:
        """The codes that were ticked in a row."""
        apart = [code for code, place in self.each.items() if cells[place].casefold() in YES]
        whole = cells[self.whole] if self.whole is not None else ""
        # Where labels stand instead of codes, only their own columns tell "P 1" from "P" and "1".
        same = sorted(" ".join(apart).split()) == sorted(whole.replace("%20", " ").split())
        return apart if same or not whole else parted(whole)

    def unread(self, cells: list[str]) -> dict[str, str]:
        """Code -> what stands at it in a row, where that is no tick and no blank either."""
        if self.whole is not None and cells[self.whole]:
            return {}
        return {code: cells[place] for code, place in self.each.items() if cells[place].casefold() not in YES | NO}

    def where(self, code: str) -> int:
        """The place of a code's own column, else of the field."""
        return self.whole if self.whole is not None else self.each.get(code, min(self.each.values()))


def parted(text: str) -> list[str]:
    """Several choices in one cell: parted by ; or , and else by blanks (a blank inside a code is written %20)."""
    parts = re.split(r"[;,+]", text) if re.search(r"[;,+]", text) else text.split()
    return [part.strip().replace("%20", " ") for part in parts if part.strip()]


def ticked_in(form: Form) -> dict[str, Ticked]:
    """Field -> where its ticks stand."""
    known = _fields()
    whole: dict[str, int] = {}
    each: dict[str, dict[str, int]] = {}
    unread = not_read(form.headers) | form.above
    for place, header in ((place, header) for place, header in enumerate(form.headers) if place not in unread):
        if apart := _apart(header, known, [cells[place] for _number, cells in form.rows]):
            each.setdefault(apart[0], {})[apart[1].replace("%20", " ")] = place
        elif field := _field(header, known):
            whole.setdefault(field, place)
    return {field: Ticked(whole.get(field), each.get(field, {})) for field in (*whole, *each)}


def tick_of(header: str, cells: list[str]) -> tuple[str, str] | None:
    """What is ticked in a column with this header and these cells: the field and the code (blank: all of them together)."""
    if apart := _apart(header, _fields(), cells):
        return apart
    field = _field(header, _fields())
    return (field, "") if field else None


def _fields() -> dict[str, str]:
    return TICKED | dict.fromkeys(shown(whom_known), "known")


def _field(header: str, known: Mapping[str, str]) -> str | None:
    return next(filter(None, (known.get(plain(name)) for name in names_in(header))), None)


def _apart(header: str, known: Mapping[str, str], cells: list[str]) -> tuple[str, str] | None:
    """The field and the code in a header like "present/P01". Without a slash, only ticks stand below: a
    "participant-number" is no such column."""
    above, slash, last = header.rpartition("/")
    others = re.finditer(PARTED, header) if not slash and {cell.casefold() for cell in cells} <= YES | NO else ()
    parts = [(above, last)] if slash else [(header[: it.start()], header[it.end() :]) for it in others]
    return next(((field, code) for name, code in parts if (field := _field(name, known))), None)
