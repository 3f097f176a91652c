"""What people wrote, drawn as they wrote it: a code with stars or a file name with brackets is no markup."""

import re

from loaders.visible import visible

# Marks inside a line; and what only means something where a line begins: a heading, a quote, a list.
INSIDE = re.compile(r"[\\`*_{}\[\]<>|~$&]")
MARKUP = re.compile(rf"{INSIDE.pattern}|^\s*(?:[#+=-]|\d+(?=[.)]))")


def literal(text: str) -> str:
    """The text for a place that reads Markdown, so that all of it is seen and none of it does anything."""
    return MARKUP.sub(_escaped, visible(text))


def in_a_cell(value: object) -> object:
    """The same for a cell of a table, where no line begins and only a mark inside it means something; a number stays one."""
    return INSIDE.sub(_escaped, visible(value)) if isinstance(value, str) else value


def _escaped(mark: re.Match) -> str:
    """A number at the beginning is no list when its point is escaped; any other mark is escaped itself."""
    return f"{mark[0]}\\" if mark[0][-1].isdigit() else f"\\{mark[0].lstrip()}"
