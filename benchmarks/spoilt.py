"""A file of a good folder, spoilt in a way that a seed chooses: in its cells, its rows or its bytes."""

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

from loaders.names import columns_of, known_columns, required

JUNK = ("~", "§", "\x00", '"', "é~", "#N/A", "=1+1", "??", "\x1a")
Rows = list[list[str]]


def spoil(folder: Path, seed: int) -> str:
    """Spoil one file of the folder in a way that the seed chooses; says which and how."""
    chance = random.Random(seed)
    file = chance.choice([path for path in sorted(folder.glob("*.csv")) if len(path.read_text().splitlines()) > 1])
    kind = chance.choice([*CELLS, *ROWS, *BYTES])
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"))))
    if kind in BYTES:
        file.write_bytes(BYTES[kind](file.read_bytes(), chance))
    else:
        changed = CELLS[kind](file.stem, rows, chance) if kind in CELLS else ROWS[kind](rows, chance)
        with file.open("w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows(changed)
    return f"{file.name}: {kind}"


def _cell(table: str, rows: Rows, chance: random.Random, needed: bool = False) -> tuple[int, int]:
    """A filled cell whose meaning is not free: no label, no text, no code that nothing else refers to."""
    its = {column.name: column for column in columns_of(table)}
    places = {place: its[name] for place, name in known_columns(table, rows[0]).items()}
    bound = [
        place for place, it in places.items()
        if (it.kind not in ("text", "code") or it.refers) and (it.required or not needed)
    ]  # fmt: skip
    filled = [(row, place) for row in range(1, len(rows)) for place in bound if rows[row][place]]
    return chance.choice(filled or [(0, next(iter(places)))])


def _junk(table: str, rows: Rows, chance: random.Random) -> Rows:
    row, place = _cell(table, rows, chance)
    cell, at = rows[row][place], chance.randint(0, len(rows[row][place]))
    rows[row][place] = cell[:at] + chance.choice(JUNK) + cell[at:]
    return rows


def _blank(table: str, rows: Rows, chance: random.Random) -> Rows:
    row, place = _cell(table, rows, chance, needed=True)
    rows[row][place] = "" if row == 0 or known_columns(table, rows[0])[place] in required(table) else rows[row][place]
    return rows


def _spaced(table: str, rows: Rows, chance: random.Random) -> Rows:
    row, place = _cell(table, rows, chance)
    rows[row][place] = chance.choice((" {} ", "\u00a0{}", "{}\t", "  {}")).format(rows[row][place])
    return rows


def _swapped(rows: Rows, chance: random.Random) -> Rows:
    """Columns in another order mean the same."""
    order = chance.sample(range(len(rows[0])), len(rows[0]))
    return [[row[place] for place in order] for row in rows]


def _twice(rows: Rows, chance: random.Random) -> Rows:
    return [*rows, chance.choice(rows[1:])]


def _longer(rows: Rows, chance: random.Random) -> Rows:
    rows[chance.randrange(1, len(rows))].append("beyond")
    return rows


def _blank_rows(rows: Rows, chance: random.Random) -> Rows:
    at = chance.randint(0, len(rows))
    return [*rows[:at], [""] * len(rows[0]), *rows[at:]]


def _shuffled(rows: Rows, chance: random.Random) -> Rows:
    return [rows[0], *chance.sample(rows[1:], len(rows) - 1)]


def _nul(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw))
    return raw[:at] + b"\0" + raw[at:]


def _open_quote(raw: bytes, chance: random.Random) -> bytes:
    at = chance.choice([place for place, byte in enumerate(raw) if byte in b",\n"])
    return raw[: at + 1] + b'"' + raw[at + 1 :]


def _headless(raw: bytes, _chance: random.Random) -> bytes:
    return raw.split(b"\n", 1)[1]


def _semicolons(raw: bytes, _chance: random.Random) -> bytes:
    target = io.StringIO()
    csv.writer(target, delimiter=";").writerows(csv.reader(io.StringIO(raw.decode())))
    return target.getvalue().encode()


CELLS: dict[str, Callable[[str, Rows, random.Random], Rows]] = {"junk": _junk, "blank": _blank, "spaced": _spaced}
ROWS: dict[str, Callable[[Rows, random.Random], Rows]] = {
    "columns swapped": _swapped, "a row twice": _twice, "a longer row": _longer, "a blank row": _blank_rows, "shuffled": _shuffled,
}  # fmt: skip
BYTES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "NUL": _nul, "an open quote": _open_quote, "no header": _headless,
    "no bytes": lambda raw, chance: b"", "UTF-16": lambda raw, chance: raw.decode().encode("utf-16"),
    "cp1252": lambda raw, chance: raw.decode().encode("cp1252", "ignore"), "old line ends": lambda raw, chance: raw.replace(b"\n", b"\r\n"),
    "a mark": lambda raw, chance: b"\xef\xbb\xbf" + raw, "semicolons": _semicolons,
}  # fmt: skip
