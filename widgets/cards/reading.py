"""Which readings a page looks at: one instrument, filled in by one kind of scorer. These are never mixed."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from data_model.vocabularies import PROBLEMS, SOURCES
from estimates.reliable_change import ChangeThreshold
from figures.change_estimators import threshold
from figures.findings.change_counts import judged_by
from figures.findings.finding import Finding
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import span
from figures.scope import Scope
from figures.table import stated
from translations import _
from widgets import names
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import look

# Nothing is ever averaged over any of these.
CELLS = ("instrument", "source", "wave", "scorer")


@dataclass(frozen=True)
class Reading:
    """An instrument and a scorer, what to call them, the whole scale of the score and its good end, whose readings they
    are (family, person or partner), and from when on a change counts (None: nothing published)."""

    instrument: str
    scorer: str
    label: str
    scale: tuple[float, float]
    constructs: tuple[str, ...]
    unit: str = "family"
    good_end: float = 0.0
    threshold: ChangeThreshold | None = None

    @property
    def key(self) -> str:
        """A name for it, in addresses and keys."""
        return f"{self.instrument}-{self.scorer}"

    @property
    def lower_is_better(self) -> bool:
        """Is the low end of the scale the good one, as of a scale of loneliness?"""
        return self.good_end == self.scale[0]

    def choice(self, scope: Scope) -> Scope:
        """The part of what the reader chose that plays a part in these readings: the schools, and partners belong to none."""
        return Scope() if self.unit == "partner" else scope.only("schools")

    @property
    def where(self) -> dict[str, str]:
        """The same as a choice of rows."""
        return {"instrument": self.instrument, "scorer": self.scorer}

    def of(self, listing: pd.DataFrame) -> pd.DataFrame:
        """The rows of a listing that are of this instrument and scorer."""
        return listing[(listing["instrument"] == self.instrument) & (listing["scorer"] == self.scorer)]


@remembered
def readings(unit: str = "family") -> list[Reading]:
    """Every instrument and scorer that this unit has readings of; the pilot's own ladder by adults first."""
    table = figures().figure("resilience_score", CELLS)
    instruments = figures().listing("instruments").set_index("instrument")
    found = [
        _reading(code, scorer, rows, instruments.loc[code])
        for (code, scorer), rows in table.groupby(["instrument", "scorer"])
        if instruments.loc[code]["unit"] == unit
    ]
    return sorted(
        found, key=lambda one: (one.instrument != "ladder", one.scorer != "adult", one.instrument, one.scorer)
    )


def _reading(instrument: str, scorer: str, rows: pd.DataFrame, its: pd.Series) -> Reading:
    scale = (its["lowest"], its["highest"])
    return Reading(
        instrument, scorer, f"{_(its['label'])} · {names.words('scorer_group')[scorer].lower()}", scale,
        tuple(code for code in names.words("construct") if code in set(rows["source"])), its["unit"],
        scale[1] if its["direction"] > 0 else scale[0], threshold(its["sd"], its["reliability"], its["minimal_change"]),
    )  # fmt: skip


def of_problems() -> list[Reading]:
    """The readings of families that measure a problem, such as isolation and stress, and not a source."""
    return [one for one in readings() if set(one.constructs) <= set(PROBLEMS)]


def labels(reading: Reading) -> dict[str, str]:
    """Construct → its name, of what this reading measures."""
    return {code: label for code, label in names.words("construct").items() if code in reading.constructs}


def hues(reading: Reading) -> dict[str, str]:
    """The six sources own their hues; a problem is drawn in ink."""
    return {code: look().sources[code] if code in SOURCES else look().ink for code in reading.constructs}


def judged(reading: Reading) -> Finding:
    """From when on a change of one family counts, in words: by rule of thumb, from the reliability, or not at all."""
    its = reading.threshold
    return judged_by(its.size if its and not its.reliable else None, its.size if its and its.reliable else None)


def good_side(reading: Reading) -> str:
    """To be told wherever a score is drawn of which less is better; nothing where more is."""
    return _("Here a lower score is better.") if reading.lower_is_better else ""


def latest_changes(
    scope: Scope, reading: Reading, measure: str = "resilience_change", source: str | None = None
) -> pd.DataFrame:
    """One row per source: the change (or another figure of it) at the last moment with enough pairs to say something.

    Before there is one, at the moment with most pairs. With a `source` only its own row, at its own last moment.
    """
    schools, where = reading.choice(scope), reading.where | ({"source": source} if source else {})
    changes = figures().figure("resilience_change", CELLS, schools, where)
    wave, table = told_wave(changes), stated(figures().figure(measure, CELLS, schools, where))
    return table if wave is None else table[table["wave"] == wave].reset_index(drop=True)


def measured_at(scope: Scope, reading: Reading) -> dict[str, tuple[float, ...]]:
    """Wave → how many were measured then, from the least to the most over the sources; in order, without what is withheld."""
    table = figures().figure("resilience_score", CELLS, reading.choice(scope), reading.where)
    counts = {wave: span(its) for wave, its in table.groupby("wave")["n"]}
    return {wave: counts[wave] for wave in names.waves() if counts.get(wave)}


def told_wave(table: pd.DataFrame) -> str | None:
    """The moment of which is told: the last at which six or more stand behind a figure, so that a moment that has just opened
    does not hide the one before it; else the last of those with most; None where there is no row."""
    most = table.groupby("wave")["n"].max() if len(table) else pd.Series(dtype=float)
    enough = [wave for wave in most.index if most[wave] >= LEAST_PAIRS]
    return _last(enough or [wave for wave in most.index if not most[wave] < most.max()])


def last_wave(table: pd.DataFrame) -> str | None:
    """The last moment that has a row; None where there is none."""
    return _last(table["wave"].dropna()) if len(table) else None


def _last(waves: Iterable[str]) -> str | None:
    """In the order of the moments; one that has not opened comes after all others."""
    order = {wave: place for place, wave in enumerate(names.waves())}
    return max(waves, key=lambda wave: (order.get(wave, len(order)), wave), default=None)
