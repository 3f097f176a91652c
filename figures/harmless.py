"""A text in a file that somebody opens in a spreadsheet."""

RUN = ("=", "+", "-", "@", "\t", "\r")
SIGNS = ("+", "-")


def harmless(text: str) -> str:
    """A text that Excel will not run as a formula; a plain number keeps its sign."""
    looks_like_number = text.startswith(SIGNS) and text[1:].replace(".", "").replace(",", "").isdigit()
    return "'" + text if text.startswith(RUN) and not looks_like_number else text
