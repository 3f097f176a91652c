"""A second name for a file of somebody's, among our own: nothing of it is copied where the system can do that."""

import contextlib
import os
import shutil
from pathlib import Path

# Windows does not let go of a second name while the file is open in Excel, and never of one that is read-only.
COPIES = os.name == "nt"


def under_our_name(path: Path, name: Path) -> Path:
    """The same file under a name that nobody else writes to, and that DuckDB takes for no pattern; a copy of it where a
    file cannot have two names. Raises FileExistsError rather than write over anything."""
    if name.exists():
        raise FileExistsError(str(name))
    if not COPIES:
        with contextlib.suppress(OSError):
            # Of the file itself: a second name for a link that says "beside me" would point to nothing.
            os.link(path.resolve(), name)
            return name
    shutil.copyfile(path, name)
    return name
