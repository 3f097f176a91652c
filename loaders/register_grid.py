"""A register with a column for each session, as people keep it on paper: known for what it is, so that this can be told.

It is not read: nobody but whoever kept it knows whether a blank cell is an absence or a person who was not expected.
"""

import re
from collections.abc import Iterable

from loaders.call_names import is_call_name
from loaders.names import known_columns, plain

PEOPLE = {"deelnemer", "deelnemers", "kind", "ouder", "code", "persoonscode", "deelnemerscode", "participant"}
MONTH = "(jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*[.]?"
WEEKDAY = "(ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.]?"
DATE = rf"(0?[1-9]|[12]\d|3[01])\s*[-/. ]?\s*({MONTH}|(?<=[-/. ])(0?[1-9]|1[0-2]))(\s*[-/. ]\s*(\d{{4}}|\d\d))?|\d{{4}}-\d\d?-\d\d?"
# A weekday may stand before it; a time, or a word between brackets, behind it.
DAY = re.compile(rf"({WEEKDAY}\s+)?({DATE})(\s+\d\d?[:.]\d\d.*|\s*\(.*\))?", re.IGNORECASE)


def has_a_column_per_session(headers: Iterable[str]) -> bool:
    """Are these the headers of such a register: people, and more days than one?"""
    cells = [header.strip() for header in headers]
    known = set(known_columns("attendance", cells).values())
    people = "person" in known or any(is_call_name(cell) or plain(cell) in PEOPLE for cell in cells)
    return people and not known & {"session", "status"} and sum(bool(DAY.fullmatch(cell)) for cell in cells) > 1
