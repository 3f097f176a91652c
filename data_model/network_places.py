"""The places of partners on the map of the network, kept beside the generations: whatever is imported, they stay.

Only codes of partners and two numbers stand in the file. Whoever loses or spoils it gets a map that is drawn anew.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

from data_model.data_folder import data_folder
from data_model.writer_lock import Busy, writer_lock

Places = dict[str, tuple[float, float]]

# Reading and adding takes a moment; whoever cannot have the lock by then draws from what is there.
WAIT = 10.0


def kept_places(with_newcomers: Callable[[Places], Places]) -> Places:
    """Partner → (x, y): the kept places with those of newcomers, which are kept from now on.

    Processes take turns. Where nothing can be written, newcomers are placed all the same, and not kept.
    """
    file = data_folder() / "network_places.json"
    try:
        with writer_lock(file.with_suffix(".lock"), WAIT):
            kept = _read(file)
            places = with_newcomers(kept)
            if places != kept:
                _write(file, places)
            return places
    except (OSError, Busy):
        return with_newcomers(_read(file))


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
