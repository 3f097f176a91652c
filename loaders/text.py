"""The text of a file that a person made: which encoding it is in, and whether each line is one row."""

import codecs
import re

MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
# Blanks of another width, and the ends of lines, pages and records that other programs write: each is a space.
OTHER_BLANKS = re.compile("[\u000b\u000c\u001c-\u001f\u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
# Marks that look like nothing (the direction of writing, where a word may break) and control characters: each is left out.
UNSEEN = re.compile(
    "[\u0001-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f"
    "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
# Marks that join letters of Persian or parts of an emoji: between others they are nothing.
JOINERS = re.compile("(?<![^\u0000-\u007f])[\u200c\u200d]|[\u200c\u200d](?![^\u0000-\u007f])")
# The same among the bytes of plain text.
CONTROLS = bytes([*range(1, 9), 11, 12, *range(14, 32), 127])

# Letters with an accent, and curly marks, as UTF-8 writes them: in Windows-1252 nobody writes "Ã©" or "â€™".
IN_UTF8 = re.compile(rb"[\xc2-\xc5][\x80-\xbf]|\xe2[\x80-\x82][\x80-\xbf]")

# What Excel saves as "CSV (MS-DOS)" or "CSV (Macintosh)", read as Windows-1252: é becomes ‚ or Ž, ë becomes ‰. Nobody
# writes those right behind a letter.
GARBLED = re.compile(r"[A-Za-z][‚‰‹‡ƒ„ˆ¢¤¡]|[a-z][ŽŠŒŸ]")


def decode(raw: bytes) -> str | None:
    """The text in the bytes: UTF-8, UTF-16 by its mark, else Windows-1252; None when it is no text at all, two kinds of
    text in one file, or text that would be garbled.

    Its lines end as they do everywhere but on Windows, and its blanks are `plain_blanks`.
    """
    marked = [encoding for mark, encoding in MARKS.items() if raw.startswith(mark)]
    for encoding in marked or ["utf-8", "cp1252"]:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            if mixed_line(raw) or garbled_line(raw):
                return None
            continue
        # A file that was pasted together may begin with more than one mark.
        text = text.lstrip("\ufeff")
        return None if "\0" in text else plain_blanks(text.replace("\r\n", "\n") if "\r" in text else text)
    return None


def mixed_line(raw: bytes) -> int | None:
    """The line at which a file in UTF-8 holds letters in another encoding; None for a file in one encoding."""
    if raw.startswith(tuple(MARKS)[1:]):
        return None
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return raw.count(b"\n", 0, error.start) + 1 if IN_UTF8.search(raw) and b"\0" not in raw else None
    return None


def garbled_line(raw: bytes) -> int | None:
    """The line at which a file that is not in UTF-8 holds letters of MS-DOS or of an old Macintosh."""
    if raw.startswith(tuple(MARKS)):
        return None
    text = raw.decode("cp1252", "replace")
    found = None if "\0" in text else GARBLED.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def fault(raw: bytes) -> tuple[str, int | None]:
    """Why bytes are no text that can be read: the kind of problem, and the line at which it shows, if any."""
    if line := mixed_line(raw):
        return "mixed_encoding", line
    line = garbled_line(raw)
    return "garbled_letters" if line else "not_text", line


def without_tabs(text: str, separator: str) -> str:
    """The same text with a space for a tab, where a tab does not separate the cells."""
    return text if separator == "\t" else text.replace("\t", " ")


def plain_blanks(text: str) -> str:
    """The same text with an ordinary space for every other blank, and without what nobody sees.

    Line ends and tabs are kept.
    """
    if not text.isascii():
        text = JOINERS.sub("", text)
    return UNSEEN.sub("", OTHER_BLANKS.sub(" ", text))


def one_line_per_row(text: str) -> bool:
    """Is no row spread over lines by a quoted line break, and no blank line inside? Then lines count as rows do."""
    if "\r" in text or text.startswith("\n"):
        return False
    # Without a quotation mark, whoever counts the rows finds one less for each blank line.
    if '"' not in text:
        return True
    return "\n\n" not in text.rstrip("\n") and not any(line.count('"') % 2 for line in text.split("\n"))


def lines_below(text: str, header_row: int) -> str:
    """The lines below the header of a text with one line per row, each closed by a line end."""
    start = 0
    for _row in range(header_row):
        start = text.find("\n", start) + 1 or len(text)
    below = text[start:]
    if below.endswith("\n") and below[-2:-1] not in ("", "\n"):
        return below
    rows = below.rstrip("\n")
    return f"{rows}\n" if rows else ""


def blank_at_an_end(text: str) -> bool:
    """May a cell of the text begin or end with a blank? Only then is it worth looking at each of them."""
    return " " in text
