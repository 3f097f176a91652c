"""A lock on an open file, as the operating system offers it."""

import os

if os.name == "nt":
    import msvcrt

    def taken(handle: int) -> bool:
        """Lock the open file if nobody else has; says whether it is ours now."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def taken(handle: int) -> bool:
        """Lock the open file if nobody else has; says whether it is ours now."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
