"""A part of the outcome: a title, what is measured and how to read it, and a table."""

from collections.abc import Sequence
from typing import NamedTuple

from reports.markdown import table


class Part(NamedTuple):
    """Every cell is written already."""

    title: str
    told: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]

    def text(self) -> str:
        """The part in Markdown."""
        return f"## {self.title}\n\n{self.told}\n\n{table(self.headers, self.rows)}"


def milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:,.0f} ms"


def seconds(value: float) -> str:
    return f"{value:,.2f} s"


def against(value: float, floor: float) -> str:
    """How many times the floor."""
    return f"{value / floor:,.1f} ×"
