"""A register with a column for each session, as people keep it on paper: known for what it is, so that this can be told.

It is not read: nobody but whoever kept it knows whether a blank cell is an absence or a person who was not expected.
"""

import re
from collections.abc import Iterable

from loaders.call_names import is_call_name
from loaders.names import known_columns

# The first half of a date, however it is written: 12-3, 12 mrt, 2024-03.
DAY = re.compile(r"\d{1,2}\s*[-/. ]\s*(\d{1,2}|[a-z]{3,})|\d{4}-\d{1,2}", re.IGNORECASE)


def has_a_column_per_session(headers: Iterable[str]) -> bool:
    """Are these the headers of such a register: people, and more days than one?"""
    cells = [header.strip() for header in headers]
    known = set(known_columns("attendance", cells).values())
    people = "person" in known or any(map(is_call_name, cells))
    return people and not known & {"session", "status"} and sum(bool(DAY.match(cell)) for cell in cells) > 1
