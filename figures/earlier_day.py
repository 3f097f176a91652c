"""A statement as it would have been answered on an earlier day, from the rows as they are now.

The tables of a generation that are kept (`data_model/stored.py`) know its own day only. So the views that hang on a clock, the
kept ones too, are written out in front of the statement, over a clock that says the earlier day.
"""

from functools import cache

from data_model.schema import reads, views
from data_model.stored import parts

# The clocks, each with its column: figures run to the first, lists to work off to the second, and what is in force is judged by
# the third.
CLOCKS = {"as_of_day": "as_of", "work_list_day": "day", "today": "day"}


def on_an_earlier_day(sql: str, clocks: tuple[str, ...]) -> str:
    """The statement, which begins with `with`, over views in which these clocks say the parameter `$earlier_day`.

    Without that parameter in it, nothing that it reads hangs on them.
    """
    needed = _read_by(sql, clocks)
    named = [_said(name, clocks) for name in _hanging_on(clocks) if name in needed]
    return "with " + ",\n".join([*named, sql.removeprefix("with ")])


def _said(name: str, clocks: tuple[str, ...]) -> str:
    day = f"select cast($earlier_day as date) as {CLOCKS[name]}" if name in clocks else parts(name)[1]
    return f"{name} as (\n{day}\n)"


def _read_by(sql: str, clocks: tuple[str, ...]) -> set[str]:
    """The views that the statement reads, or that a view reads which it does, down to the clocks."""
    found, ahead = set(), reads(sql)
    while ahead:
        name = ahead.pop()
        if name in _hanging_on(clocks) and name not in found:
            found.add(name)
            ahead += reads(parts(name)[1])
    return found


@cache
def _hanging_on(clocks: tuple[str, ...]) -> tuple[str, ...]:
    """The clocks, and every view that reads one or hangs on it by another, each after those that it reads."""
    found = list(clocks)
    for view in views():
        if view.stem not in found and set(reads(parts(view.stem)[1])) & set(found):
            found.append(view.stem)
    return tuple(found)
