"""One thing that a file has wrong, and the sentence that tells it to whoever filled the file in."""

from dataclasses import dataclass

from data_model.rows import TABLES
from loaders.report_lines import table_name
from loaders.sentences import sentence
from loaders.sheet import PART
from loaders.visible import visible
from translations import _

# Enough to find the cell, too little to tell a story about somebody.
SHOWN = 40


@dataclass(frozen=True)
class Problem:
    """What is wrong and where: `row` as the person counts it in file or sheet, `column` as the person wrote it.

    `expected` is free of language (codes, bounds, a date, another row); `nearest` holds the known codes most alike,
    `known` the first ones when none is alike; `severity` is `refusal` or `warning`; `value` is blank where it could be
    a sentence about somebody; `field` is the contract's name of the column, when it is one; `proposal` is what the whole
    cell could be.
    """

    table: str
    place: str
    kind: str
    row: int | None = None
    column: str = ""
    value: str = ""
    expected: str = ""
    nearest: tuple[str, ...] = ()
    severity: str = "refusal"
    field: str = ""
    known: tuple[str, ...] = ()
    proposal: str = ""

    def message(self) -> str:
        """The whole sentence in the reader's language: where, what, what was expected, and what comes near."""
        row = [] if self.row is None else [_("row {row}").format(row=self.line)]
        return self._sentence(self.place, *row, self._named_column())

    def beside(self) -> str:
        """The same for whoever has the row itself before them."""
        return _begun(self._sentence(self._named_column()))

    def inside(self) -> str:
        """The same for whoever has the cell itself before them."""
        return _begun(self._sentence())

    def gist(self) -> str:
        """What is wrong, in short: the first sentence, without where and what comes near."""
        return visible(self._told().partition(". ")[0].removesuffix("."))

    @property
    def line(self) -> int | None:
        """The row as the person counts it: `row` also tells apart the rows that one row of a form was made into."""
        return None if self.row is None else self.row % PART

    def _told(self) -> str:
        # What is there already stands in a table, and has no file or sheet of somebody's.
        table = self.kind in ("unknown_reference", "named_elsewhere") and self.expected in TABLES
        return sentence(self.kind).format(value=self._shown(), expected=table_name(self.expected) if table else self.expected)

    def _shown(self) -> str:
        value = " ".join(self.value.split())
        short = value if len(value) <= SHOWN else value[: SHOWN - 1] + "…"
        return f"“{short}”" if short else _("what stands here")

    def _named_column(self) -> str:
        return _("column {column}").format(column=self.column) if self.column else ""

    def _sentence(self, *where: str) -> str:
        told, place = self._told(), ", ".join(part for part in where if part)
        if self.nearest:
            told += " " + _("Nearest known: {nearest}.").format(nearest=", ".join(self.nearest))
        elif self.known:
            told += " " + _("Known are, for instance: {codes}.").format(codes=", ".join(self.known))
        return visible(f"{place}: {told}" if place else told)


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
