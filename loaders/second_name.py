"""A second name for a file of somebody's, among our own: nothing of it is copied where the disk can do that."""

import os
import shutil
from pathlib import Path


def under_our_name(path: Path, name: Path) -> Path:
    """The same file under a name that nobody else writes to, and that DuckDB takes for no pattern; a copy of it where a
    file cannot have two names. Raises FileExistsError rather than write over anything."""
    try:
        # Of the file itself: a second name for a link that says "beside me" would point to nothing.
        os.link(path.resolve(), name)
    except FileExistsError:
        raise
    except OSError:
        shutil.copyfile(path, name)
    return name
