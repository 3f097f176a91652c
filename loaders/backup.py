"""A copy of the app's own data in one file, with the places of partners on the map and the ledger of withdrawn consents.

    python -m loaders.backup FILE
"""

import os
import shutil
import sys
from pathlib import Path

from data_model import network_places, state
from data_model.drafts import written
from data_model.generations import current, data_folder
from data_model.writer_lock import writer_lock
from loaders.cannot import CANNOT, why_not
from loaders.room import enough_room
from translations import _


def back_up(target: Path) -> Path:
    """Write the current generation as one file and return it: whole, or not at all.

    Generations never change, so the copy is of one moment; the lock keeps the file from being cleared away meanwhile.
    Raises LookupError without any data, FileExistsError where the target is there already, and `room.NoRoom`.
    """
    if target.exists():
        raise FileExistsError(str(target))
    draft = target.with_name(target.name + ".draft")
    with enough_room(), writer_lock(data_folder() / "lock"):
        file = current()
        if file is None:
            raise LookupError("there are no data yet")
        try:
            shutil.copyfile(file, draft)
            with written(draft) as connection:
                network_places.put_into(connection)
                state.put_into(connection)
            with draft.open("rb+") as copy:
                os.fsync(copy.fileno())
            os.replace(draft, target)
        finally:
            draft.unlink(missing_ok=True)
    return target


def main(arguments: list[str] | None = None) -> int:
    """The command; 0 when the copy was written."""
    asked = sys.argv[1:] if arguments is None else arguments
    if len(asked) != 1:
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    try:
        print(_("Backup written: {file}").format(file=back_up(Path(asked[0]))))
    except (LookupError, FileExistsError):
        print(_("There are no data yet, or this file is there already. Nothing has been written."), file=sys.stderr)
        return 1
    except CANNOT as error:
        print(why_not(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
