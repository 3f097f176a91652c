"""What could be ticked in a form, and where its ticks stand: in one column together, or each in a column of its own."""

import re
from typing import NamedTuple

from data_model.vocabularies import words
from loaders.form_fields import names_in
from loaders.form_labels import shown, whom_known
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


def ticked_in(headers: tuple[str, ...], skipped: frozenset[int]) -> dict[str, Ticked]:
    """Field -> where its ticks stand."""
    known = TICKED | dict.fromkeys(shown(whom_known), "known")
    whole: dict[str, int] = {}
    each: dict[str, dict[str, int]] = {}
    for place, header in enumerate(headers):
        above, _slash, last = header.rpartition("/")
        fields = [known.get(plain(name)) for name in names_in(above)] if above else []
        if place in skipped:
            continue
        if field := next(filter(None, fields), None):
            each.setdefault(field, {})[last.replace("%20", " ")] = place
        elif field := next(filter(None, (known.get(plain(name)) for name in names_in(header))), None):
            whole.setdefault(field, place)
    return {field: Ticked(whole.get(field), each.get(field, {})) for field in (*whole, *each)}
