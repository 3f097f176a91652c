"""The places of partners on the map of the network, kept beside the generations: whatever is imported, they stay.

Only codes of partners and two numbers stand in the file. Whoever loses or spoils it gets a map that is drawn anew, or the one of
a backup.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

import duckdb

from data_model.data_folder import data_folder
from data_model.schema import insert
from data_model.writer_lock import Busy, writer_lock

Places = dict[str, tuple[float, float]]

# Reading and adding takes a moment; whoever cannot have the lock by then draws from what is there.
WAIT = 10.0


def kept_places(with_newcomers: Callable[[Places], Places]) -> Places:
    """Partner → (x, y): the kept places with those of newcomers, which are kept from now on.

    Processes take turns. Where nothing can be written, newcomers are placed all the same, and not kept.
    """
    file = _file()
    try:
        with writer_lock(file.with_suffix(".lock"), WAIT):
            kept = _read(file)
            places = with_newcomers(kept)
            if places != kept:
                _write(file, places)
            return places
    except (OSError, Busy):
        return with_newcomers(_read(file))


def put_into(backup: duckdb.DuckDBPyConnection) -> None:
    """Add the places of the partners in a copy of a generation to that copy."""
    there = {partner for (partner,) in backup.execute("select distinct partner from partners").fetchall()}
    backup.execute("create table network_places (partner varchar, x double, y double)")
    insert(backup, "network_places", [(partner, *place) for partner, place in _read(_file()).items() if partner in there])


def bring_back(backup: Path) -> None:
    """Keep the places that a backup brings, but for partners that have one: on a new machine the map is the one of before."""
    with duckdb.connect(str(backup), read_only=True) as connection:
        tables = {table for (table,) in connection.execute("select table_name from duckdb_tables()").fetchall()}
        rows = connection.execute("select partner, x, y from network_places").fetchall() if "network_places" in tables else []
    brought = {partner: (x, y) for partner, x, y in rows if _is_place([x, y])}
    kept_places(lambda kept: brought | kept)


def _file() -> Path:
    return data_folder() / "network_places.json"


def _read(file: Path) -> Places:
    """What can be read of it; nothing where it is damaged or not there."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {code: (place[0], place[1]) for code, place in told.items() if _is_place(place)} if isinstance(told, dict) else {}


def _is_place(told: object) -> bool:
    """Two numbers within -1 … 1; not-a-number is not."""
    return isinstance(told, list) and len(told) == 2 and all(isinstance(one, float | int) and abs(one) <= 1 for one in told)


def _write(file: Path, places: Places) -> None:
    draft = file.with_suffix(".draft")
    with draft.open("w", encoding="utf-8") as text:
        json.dump(dict(sorted(places.items())), text)
        text.flush()
        os.fsync(text.fileno())
    os.replace(draft, file)
