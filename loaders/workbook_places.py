"""The names that Excel gives to cells and areas: columns by letters, rows by numbers, both from 1."""

import re
from functools import cache

PLACE = re.compile(r"([A-Za-z]{1,9})([0-9]{1,9})")


def place_of_cell(name: str) -> tuple[int, int]:
    """Row and column of a cell, such as B4; raises ValueError for anything else."""
    found = PLACE.fullmatch(name)
    if not found:
        raise ValueError("a cell without a place")
    return int(found[2]), column_number(found[1])


def area(name: str) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of `B4` or `B4:C6`; raises ValueError for anything else."""
    first, _, last = name.partition(":")
    top, left = place_of_cell(first)
    bottom, right = place_of_cell(last or first)
    return left, top, right, bottom


def corner(row: int, column: int) -> str:
    """The name of the cell in this row and column."""
    return f"{column_letters(column)}{row}"


@cache
def column_number(letters: str) -> int:
    """A = 1, Z = 26, AA = 27."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def column_letters(number: int) -> str:
    """1 = A, 26 = Z, 27 = AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
