"""A cell of a workbook as the text that a person would have typed into a CSV file."""

import datetime
from decimal import Decimal

from loaders.text import plain_blanks

HALF_A_SECOND = datetime.timedelta(milliseconds=500)
ANY_DAY = datetime.date(2000, 1, 1)


class Remade(str):
    """The text of a cell that Excel shows in another way: no code that somebody typed."""


def as_text(cell: object) -> str:
    """Real dates as YYYY-MM-DD, times as HH:MM:SS, whole numbers without a point, yes and no as true and false; what is
    neither a text nor a whole number as `Remade`."""
    if isinstance(cell, str):
        return plain_blanks(cell).strip()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return Remade(_text(cell))


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float):
        return _fraction(cell)
    if isinstance(cell, datetime.datetime):
        return str(_to_the_second(cell))
    if isinstance(cell, datetime.time):
        return f"{_to_the_second(datetime.datetime.combine(ANY_DAY, cell)):%H:%M:%S}"
    return str(cell)


def _fraction(value: float) -> str:
    """1.234 as a number is no riddle: a last zero keeps it from being read as a text that is."""
    text = format(Decimal(repr(value)), "f")
    return text + "0" if len(text.partition(".")[2]) == 3 else text


def _to_the_second(moment: datetime.datetime) -> datetime.datetime:
    """Excel keeps 9:30 as a fraction of a day, which may come back as a hair before it."""
    return (moment + HALF_A_SECOND).replace(microsecond=0)
