"""Rows with their own number before them, as the one kind of CSV that DuckDB can always read."""

import csv
import io
from collections.abc import Iterable, Iterator, Set
from pathlib import Path


class BrokenRow(Exception):
    """A row whose quotation marks do not add up, or with a cell that never ends: `kind` is the problem's."""

    def __init__(self, row: int, kind: str) -> None:
        super().__init__(row)
        self.row, self.kind = row, kind


def csv_rows(text: str, separator: str, header_row: int) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header with their numbers; raises `BrokenRow`. What stands above may be any text."""
    stream = io.StringIO(text, newline="")
    above = csv.reader(stream, delimiter=separator)
    number = sum(1 for _row in zip(range(header_row), above, strict=False))
    # A quotation mark that is never closed would swallow the rest of the file: here it must add up.
    below = csv.reader(stream, delimiter=separator, strict=True)
    while True:
        number += 1
        try:
            yield number, next(below)
        except StopIteration:
            return
        except csv.Error as error:
            raise BrokenRow(number, "cell_too_long" if "field limit" in str(error) else "broken_quote") from None


def write_numbered(
    rows: Iterable[tuple[int, list[str]]], width: int, file: Path, left_out: Set[int] = frozenset()
) -> None:
    """Write each row that is not blank: its number, `width` cells, and whatever stands beyond them in one more.

    The cells at the places `left_out` are never written.
    """
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        for number, row in rows:
            cells = ["" if place in left_out else cell.strip() for place, cell in enumerate(row)]
            if any(cells):
                padded = cells[:width] + [""] * (width - len(cells))
                writer.writerow([number, *padded, " ".join(cells[width:]).strip()])
