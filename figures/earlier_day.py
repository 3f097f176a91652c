"""A statement as it would have been answered on an earlier day, from the rows as they are now.

The tables of a generation that are kept (`data_model/stored.py`) know its own day only. So the views that hang on a clock, the
kept ones too, are written out in front of the statement, over clocks that say the earlier day. Whose answers count hangs on
none of them: a consent that was withdrawn since is withdrawn for every day.
"""

from functools import cache

from data_model.schema import reads, views
from data_model.stored import parts

# The views that say what day it is, each with its column.
CLOCKS = {"as_of_day": "as_of", "today": "day"}


def on_an_earlier_day(sql: str) -> str:
    """The statement, which begins with `with`, over views for which the parameter `$earlier_day` is the day.

    Without that parameter in it, nothing that it reads hangs on the day.
    """
    needed = _read_by(sql)
    named = [f"{name} as (\n{_query(name)}\n)" for name in _hanging_on_a_clock() if name in needed]
    return "with " + ",\n".join([*named, sql.removeprefix("with ")])


def _query(name: str) -> str:
    return f"select cast($earlier_day as date) as {CLOCKS[name]}" if name in CLOCKS else parts(name)[1]


def _read_by(sql: str) -> set[str]:
    """The views that the statement reads, or that a view reads which it does, down to the clocks."""
    found, ahead = set(), reads(sql)
    while ahead:
        name = ahead.pop()
        if name in _hanging_on_a_clock() and name not in found:
            found.add(name)
            ahead += reads(parts(name)[1])
    return found


@cache
def _hanging_on_a_clock() -> tuple[str, ...]:
    """The clocks, and every view that reads one or hangs on it by another, each after those that it reads."""
    found = list(CLOCKS)
    for view in views():
        if view.stem not in found and set(reads(parts(view.stem)[1])) & set(found):
            found.append(view.stem)
    return tuple(found)
