"""The few forms of Markdown that the generated documents use."""

from collections.abc import Iterable


def table(headers: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table; what would break a cell (a bar, a new line) is written so that it does not."""
    names = list(headers)
    lines = [names, ["---"] * len(names), *([_cell(text) for text in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def code(text: str) -> str:
    """A code, a column or a file as it is typed; nothing for nothing."""
    return f"`{text}`" if text else ""


def codes(texts: Iterable[str], nothing: str = "") -> str:
    """Several of them, with commas; `nothing` where there are none."""
    return ", ".join(code(text) for text in texts) or nothing


def document(*parts: str) -> str:
    """The parts of a document, a blank line between them."""
    return "\n\n".join(part for part in parts if part) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
