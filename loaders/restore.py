"""A backup back in the place of the current data, once it has been verified.

    python -m loaders.restore FILE
"""

import contextlib
import datetime
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import duckdb

from data_model import network_places, schema, state
from data_model.generations import next_generation, scratch
from data_model.migration import migrate, older_rows
from data_model.temporary import own_folder
from loaders.cannot import CANNOT, why_not
from loaders.report_lines import still_withdrawn
from loaders.room import enough_room
from translations import _

COPY = "backup.duckdb"


class NotABackup(Exception):
    """The file cannot be opened as a backup, or does not hold what a generation holds."""


class Held(NamedTuple):
    """What a backup holds: the day up to which its figures run, when and from what it was made, and table → rows."""

    as_of: datetime.date
    made: datetime.datetime
    origin: str
    sample: bool
    rows: dict[str, int]


def held_in(source: Path) -> Held:
    """What would come in the place of the data, from a backup that was verified as `restore` does; nothing changes.

    Raises `NotABackup` and `room.NoRoom`.
    """
    with enough_room(), own_folder() as folder, _verified(), scratch(own_folder) as connection:
        _fill(connection, source, folder)
        about = connection.execute("select as_of, made, origin, sample from generation").fetchone()
        return Held(*about, dict(connection.execute('select "table", rows from received').fetchall()))


def restore(source: Path) -> tuple[str, ...]:
    """Make the backup the next generation, after it was verified: it opens, its rows fit today's tables, every view
    runs, and it says what it is. The data before it stay as an earlier generation.

    The ledger of the backup joins the own one. What comes back are the families with a consent that was withdrawn since the
    backup was made: that stays so.

    Raises `NotABackup` (nothing has changed then), `Busy`, `room.NoRoom`.
    """
    migrate()
    with enough_room(), own_folder() as folder, _verified(), next_generation() as connection:
        _fill(connection, source, folder)
        network_places.bring_back(folder / COPY)
        state.bring_back(folder / COPY)
        return tuple(sorted({it.family for it in state.unknown_to(connection) - state.rows_withdrawn(connection)}))


@contextlib.contextmanager
def _verified() -> Iterator[None]:
    """Whatever DuckDB has against a file says the same to whoever brings it."""
    try:
        yield
    except (duckdb.IOException, duckdb.CatalogException, duckdb.ConversionException, duckdb.ConstraintException,
            duckdb.BinderException, duckdb.SerializationException, duckdb.InvalidInputException) as error:  # fmt: skip
        raise NotABackup("it cannot be read as one") from error


def _fill(connection: duckdb.DuckDBPyConnection, source: Path, folder: Path) -> None:
    copy = folder / COPY
    shutil.copyfile(source, copy)
    older_rows(connection, copy)
    _verify(connection)


def _verify(connection: duckdb.DuckDBPyConnection) -> None:
    if connection.execute("select count(*) from generation").fetchone()[0] != 1:
        raise NotABackup("it does not say what it is")
    for view in schema.views():
        connection.execute(f"select count(*) from (select * from {view.stem})").fetchone()


def main(arguments: list[str] | None = None) -> int:
    """The command; 0 when the backup has taken the place of the data."""
    asked = sys.argv[1:] if arguments is None else arguments
    if len(asked) != 1 or not Path(asked[0]).is_file():
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    try:
        since = restore(Path(asked[0]))
    except NotABackup:
        told = _("This file is no backup of this dashboard, or it is damaged. Nothing has been changed.")
    except CANNOT as error:
        told = why_not(error)
    else:
        print(_("The backup has taken the place of the data."))
        if since:
            print(still_withdrawn(len(since)))
        return 0
    print(told, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
