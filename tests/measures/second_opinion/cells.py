"""Cells of the tidy table: a key says the cut (blank = all), a cell the numbers."""

import itertools
from collections.abc import Callable, Iterable
from typing import NamedTuple

from tests.measures.second_opinion.rows import Input, Row

# The cuts of the data contract, typed from it.
CUTS = (
    "school", "month", "activity_type", "organisation", "instrument", "source", "wave", "since_baseline", "scorer",
    "role", "person_kind",
)  # fmt: skip

ACTIVITY_TYPES = (
    "parent_course", "dialogue_table", "workshop", "art", "community_event", "coaching", "network_meeting",
    "parent_platform",
)  # fmt: skip

Key = tuple


class Cell(NamedTuple):
    """The numbers of one row."""

    value: float | None
    n: float
    numerator: float | None = None
    denominator: float | None = None
    low: float | None = None
    high: float | None = None


def rate(numerator: float, denominator: float, n: float) -> Cell:
    """A rate shows what it was divided from; without a denominator its value is blank."""
    return Cell(numerator / denominator if denominator else None, n, numerator, denominator)


def key(**cut: str | int) -> Key:
    """The key of a row: the codes of its cut, blank elsewhere."""
    return tuple(cut.get(name) for name in CUTS)


def combinations(*columns: str) -> list[tuple[str, ...]]:
    """Every combination of these columns, the empty one included."""
    return [cut for size in range(len(columns) + 1) for cut in itertools.combinations(columns, size)]


def groups(rows: Iterable[Row], cuts: list[tuple[str, ...]]) -> dict[Key, list[Row]]:
    """The rows under every key of every cut; a row with a list of codes stands once under each of them."""
    found: dict[Key, list[Row]] = {}
    for row in rows:
        for cut in cuts:
            for codes in itertools.product(*(_codes(row[column]) for column in cut)):
                found.setdefault(key(**dict(zip(cut, codes, strict=True))), []).append(row)
    return found


def counts(
    data: Input, rows: list[Row], cuts: list[tuple[str, ...]], value: Callable[[list[Row]], float], n: Callable
) -> dict[Key, Cell]:
    """A count in every cell, with the zeros: in total, and for each school, month and activity type singly."""
    zeros = {zero: [] for zero in (key(), *_zeros(data, {column for cut in cuts for column in cut}))}
    return {cut: Cell(value(its), n(its)) for cut, its in (zeros | groups(rows, cuts)).items()}


def distinct(column: str) -> Callable[[list[Row]], int]:
    """How many different codes do the rows have in this column? Blank is no code."""
    return lambda rows: len({row[column] for row in rows} - {"", None})


def _codes(value: object) -> set:
    return set(value) if isinstance(value, list) else {value}


def _zeros(data: Input, columns: set[str]) -> list[Key]:
    singly = {
        "school": [row["school"] for row in data.table("schools")],
        "month": months(data),
        "activity_type": ACTIVITY_TYPES,
    }
    return [
        key(**{column: code})
        for column, codes in singly.items()
        for code in codes
        if column in columns and data.chosen({column: code})
    ]


def months(data: Input) -> list[str]:
    """Every month from that of the first session to today's, as YYYY-MM."""
    dates = [row["date"] for row in data.table("sessions") if row["date"] <= data.as_of.isoformat()]
    if not dates:
        return []
    year, month = int(min(dates)[:4]), int(min(dates)[5:7])
    found = []
    while (year, month) <= (data.as_of.year, data.as_of.month):
        found.append(f"{year}-{month:02d}")
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found
