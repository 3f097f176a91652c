"""A measure as its file says it: the header, read into a model that forbids unknown keys, and the query below it."""

import itertools
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, Field

from data_model.measure_headers import header

FOLDER = Path(__file__).parent

# The columns by which figures are cut, in the order of the data contract.
CUTS = (
    "school", "month", "activity_type", "organisation", "instrument", "source", "wave", "since_baseline", "scorer",
    "role", "person_kind",
)  # fmt: skip

Cut = tuple[str, ...]


def _words(text: object) -> object:
    return tuple(word.strip() for word in text.split(",")) if isinstance(text, str) else text


Names = Annotated[tuple[Literal[CUTS], ...], BeforeValidator(_words)]


class Measure(BaseModel, frozen=True, extra="forbid"):
    """One measure. `by` columns combine freely, `singly` ones stand alone, `always` ones are in every cut,
    and of `either` exactly one is. `rows` is the view that the query reads from; `rows_by` another, for one cut.

    `better` says which way is the good one, of every measure that a target can be held against."""

    name: str
    title: str
    definition: str
    formula: str
    unit: str
    kind: Literal["count", "rate", "score"]
    better: Literal["more", "less"] | None = None
    n: str
    source: str
    rows: str
    rows_by: dict[str, str] = Field(default_factory=dict)
    always: Names = ()
    either: Names = ()
    by: Names = ()
    singly: Names = ()
    estimator: str | None = None
    decimals: int = 0
    pack: Literal["yes", "no"] = "yes"
    query: str

    @property
    def columns(self) -> Cut:
        """Every column that this measure can be cut by, in the contract's order."""
        named = {*self.always, *self.either, *self.by, *self.singly}
        return tuple(name for name in CUTS if name in named)

    @property
    def is_share(self) -> bool:
        """Is it a part of a whole, to be shown as a percentage?"""
        return self.unit == "share"

    @property
    def month_figure(self) -> Literal["end", "within", "wave"] | None:
        """Which single figure a month has: what it was at the month's end, what it was within the month, or that of the last
        measurement moment closed by then. None: a month has several, as of a change per questionnaire and source."""
        if self.always or self.either:
            return "wave" if self.always == ("wave",) else None
        return "within" if self.kind == "rate" and "month" in self.by else "end"

    def cuts(self) -> list[Cut]:
        """Every cut that the data pack asks for."""
        combined = [c for size in range(len(self.by) + 1) for c in itertools.combinations(self.by, size)]
        free = combined + [(name,) for name in self.singly]
        return [self.ordered((*self.always, *one, *cut)) for one in self._one_of() for cut in free]

    def allows(self, cut: Cut) -> bool:
        """May this measure be cut so? A word that is no column at all is not quietly left out."""
        return set(cut) <= set(CUTS) and self.ordered(cut) in self.cuts()

    def ordered(self, cut: Cut) -> Cut:
        """The same cut with its columns in the contract's order."""
        return tuple(name for name in CUTS if name in cut)

    def rows_for(self, cut: Cut) -> str:
        """The view whose rows answer this cut: joint sessions, for one, are spread over their organisations."""
        return next((view for column, view in self.rows_by.items() if column in cut), self.rows)

    def _one_of(self) -> list[Cut]:
        return [(name,) for name in self.either] or [()]


def parse(name: str, text: str) -> Measure:
    """The measure in the text of its file; raises pydantic's ValidationError with the key that is wrong."""
    said = header(text)
    views = {key.removeprefix("rows by "): view for key, view in said.items() if key.startswith("rows by ")}
    keys = {key: value for key, value in said.items() if not key.startswith("rows by ")}
    query = "\n".join(itertools.dropwhile(lambda line: line.startswith("--"), text.splitlines())).strip()
    return Measure.model_validate({**keys, "name": name, "rows_by": views, "query": query})


@cache
def measures() -> dict[str, Measure]:
    """Every measure by its name, which is its file's."""
    files = sorted(FOLDER.glob("*.sql"))
    return {file.stem: parse(file.stem, file.read_text(encoding="utf-8")) for file in files}
