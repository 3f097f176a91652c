"""The SQL that reads a sheet: every cell as it was written, and beside it what it means."""

import os
from collections.abc import Iterable
from typing import Any

from loaders.conversions import meaning, parameters, written
from loaders.names import columns_of
from loaders.sheet import Sheet

# What no cell holds stands for a cell that is not there.
ABSENT = "\x01"
# In bytes, as DuckDB has it for a line; Python's csv is given what is longer, and refuses it.
LONGEST_CELL = 2_000_000
# In bytes: what DuckDB reads by itself, at most twice that, and a line more or less.
LEAST_OF_A_PIECE, MOST_OF_A_PIECE, SPARE = 8_000_000, 16_000_000, 100_000


def cells_query(sheet: Sheet) -> str:
    """The SQL for the rows of a sheet: their `number` as the person counts rows (not of a sheet that goes straight in), `surplus`
    (are there cells beyond the headers?), `totals` (the word that makes it a row of totals, if any), what was written in each
    column, and what it means."""
    columns = columns_of(sheet.table)
    cells = _names(sheet)
    trimmed = ", ".join(f"staging.trimmed({cell}) as {cell}" for cell in cells) if sheet.blanks else ", ".join(cells)
    number = "" if sheet.straight else '"number", '
    # A row that is changed may move within its table, so where it stands there would not tell which row of the file it is.
    counted = number if sheet.numbered or sheet.straight else f'row_number() over () + {sheet.header_row:d} as "number", '
    texts = ", ".join(f'{_cell(sheet, column.name)} as "{written(column)}"' for column in columns)
    values = "".join(f', {meaning(column)} as "{column.name}"' for column in columns if written(column) != column.name)
    return f"""
        with trimmed as (
            select {counted}{trimmed}
            from read_csv($file, columns = $columns, delim = $delimiter, null_padding = $padded, nullstr = $absent,
                          buffer_size = $piece, skip = {sheet.above:d}, header = false, auto_detect = false, quote = '"', escape = '"')
        ),
        texts as (
            select {number}{_surplus(sheet)} as surplus, {_totals(sheet)} as totals, {texts}{_nameless(sheet)} from trimmed
        )
        select *{values} from texts
    """


def piece(size: int) -> int:
    """How many bytes of a file of that size one thread reads at a time: each as many pieces as the others, for nobody helps
    with the last one."""
    threads = os.cpu_count() or 1
    rounds = -(-size // (threads * MOST_OF_A_PIECE)) or 1
    return max(LEAST_OF_A_PIECE, -(-size // (threads * rounds)) + SPARE)


def _names(sheet: Sheet) -> list[str]:
    """Beyond the last header a cell of another column may stand."""
    return [f"cell{place}" for place in range(sheet.width + (not sheet.straight))]


def _surplus(sheet: Sheet) -> str:
    places = range(len(sheet.headers), len(_names(sheet)))
    beyond = f"coalesce({_texts(sheet, places)}) is not null" if places else "false"
    if sheet.straight or not _tells_blank(sheet):
        return beyond
    # Between commas a cell too many, even a blank one, may be half of 12,5.
    return f"({beyond} or cell{sheet.width} is not null and coalesce({_texts(sheet, range(sheet.width))}) is not null)"


def _totals(sheet: Sheet) -> str:
    """The first filled cell of a row, where it is a word for totals; columns that are not ours count too."""
    return f"staging.totals_word(coalesce({_texts(sheet, range(len(sheet.headers)))}))"


def _nameless(sheet: Sheet) -> str:
    """Is there something in a column without a name? It is not read, and that must be said."""
    return "".join(f', {_text(sheet, place)} is not null as "nameless {place}"' for place in sheet.nameless)


def _tells_blank(sheet: Sheet) -> bool:
    """Is a cell that is blank told from one that is not there? A numbered copy has all cells."""
    return sheet.delimiter == "," and not sheet.numbered


def _texts(sheet: Sheet, places: Iterable[int]) -> str:
    return ", ".join(_text(sheet, place) for place in places)


def _cell(sheet: Sheet, column: str) -> str:
    place = sheet.places.get(column)
    return "null::varchar" if place is None else _text(sheet, place)


def _text(sheet: Sheet, place: int) -> str:
    """Without blanks around values, DuckDB has made a blank cell null already, unless it was told to keep those."""
    return f"nullif(cell{place}, '')" if sheet.blanks or _tells_blank(sheet) else f"cell{place}"


def cells_parameters(sheet: Sheet) -> dict[str, Any]:
    """The parameters of that SQL: the file, its columns and separator, and the words that columns accept."""
    first = ["number"] if sheet.numbered else []
    names = first + _names(sheet)
    words = {name: value for column in columns_of(sheet.table) for name, value in parameters(column).items()}
    return words | {
        "file": str(sheet.file), "columns": dict.fromkeys(names, "varchar"), "delimiter": sheet.delimiter,
        "padded": not (sheet.numbered or sheet.straight), "absent": ABSENT if _tells_blank(sheet) else "",
        "piece": piece(sheet.file.stat().st_size),
    }  # fmt: skip
