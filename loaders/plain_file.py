"""Text files that can be read as they are: no other encoding, no quotation mark, no control character."""

from pathlib import Path
from typing import NamedTuple

from loaders.separator import HEAD
from loaders.text import CONTROLS

# What stays in a processor's own memory between one look and the next.
PIECE = 1 << 18
# What a file with any of these means is worked out from its whole text.
TELLING = b'\r\0"\t' + CONTROLS


class Plain(NamedTuple):
    """How such a file begins, how many lines it has, and whether there is a blank anywhere."""

    head: str
    lines: int
    blanks: bool


def read_as_it_is(path: Path) -> Plain | None:
    """What there is to know of a file that can be read as it is; None for any other.

    It is looked at piece by piece: a text of many megabytes in memory takes longer to make than to look at.
    """
    lines, blanks, end = 0, False, b"\n"
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            if not piece.isascii() or len(piece.translate(None, TELLING)) < len(piece):
                return None
            lines += piece.count(b"\n")
            blanks = blanks or b" " in piece
            end = (end + piece[-2:])[-2:]
        file.seek(0)
        head = file.read(HEAD).decode()
    # Blank lines at the end are none of the rows.
    return None if end == b"\n\n" else Plain(head, lines + (end[-1:] != b"\n"), blanks)
