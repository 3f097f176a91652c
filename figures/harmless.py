"""A text in a file that somebody opens in a spreadsheet."""

import re

RUN = ("=", "+", "-", "@", "\t", "\r")
SIGNS = ("+", "-")


# An import strips these; data that came in before it did may still hold some.
CONTROL = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]")


def printable(text: str) -> str:
    """The same text with a space for every control character: no XML reader and few others take these. Line ends stay."""
    return CONTROL.sub(" ", text)


def harmless(text: str) -> str:
    """A text that Excel will not run as a formula, without control characters; a plain number keeps its sign."""
    text = printable(text)
    looks_like_number = text.startswith(SIGNS) and text[1:].replace(".", "").replace(",", "").isdigit()
    return "'" + text if text.startswith(RUN) and not looks_like_number else text
