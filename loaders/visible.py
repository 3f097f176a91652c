"""What people wrote, as it may be printed: a file can hold characters that steer a terminal or turn a line around."""

import unicodedata


def visible(text: str) -> str:
    """The text on one line, with a blank for every character that is not there to be seen."""
    return text if text.isprintable() else "".join(" " if _unseen(it) else it for it in text)


def _unseen(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")
