"""What the slope panels draw: from the first to the latest reading of those who have both, or every moment of whoever was measured."""

from dataclasses import dataclass

import pandas as pd

from figures.findings.resilience import LEAST_PAIRS
from figures.scope import Scope
from figures.table import stated
from translations import _
from widgets import names
from widgets.cards.crowd import MOST_DRAWN, crowded, few_enough
from widgets.cards.reading import CELLS, Reading
from widgets.generation import figures

FIRST = "first"


@dataclass(frozen=True)
class SlopeRows:
    """`waves` are the moments in order, with their short names; either `lines` or `bands`, or neither outside the team."""

    waves: dict[str, str]
    means: pd.DataFrame
    lines: pd.DataFrame | None
    bands: pd.DataFrame | None

    @property
    def has_something(self) -> bool:
        """Is there anything to draw?"""
        return bool(len(without_single(self.means))) or self.lines is not None


def without_single(means: pd.DataFrame) -> pd.DataFrame:
    """The means to be drawn: that of one family is this family, which has a line of its own."""
    return means[means["n"] != 1]


def of_pairs(scope: Scope, reading: Reading, wave: str) -> SlopeRows:
    """Two moments: the own first reading, and that wave."""
    first, later = (_at(scope, reading, wave, measure, place) for measure, place in (("paired_first_score", FIRST), ("paired_score", wave)))
    halves = (("paired_first_middle_half", FIRST), ("paired_middle_half", wave))
    started, then = (_at(scope, reading, wave, measure, place) for measure, place in halves)
    lines = _listed("paired_line", scope, first)
    if lines is not None:
        its = reading.of(lines)
        its = its[its["wave"] == wave]
        lines = pd.concat([its.assign(wave=FIRST, value=its["first_score"]), its.assign(value=its["score"])], ignore_index=True)
    means, bands = (pd.concat([one, _from_six_on(other)], ignore_index=True) for one, other in ((first, later), (started, then)))
    return _rows({FIRST: _("first reading"), wave: wave}, means, lines, bands, reading)


def of_all(scope: Scope, reading: Reading) -> SlopeRows:
    """Every moment at which anybody was measured."""
    means, bands = (
        stated(figures().figure(measure, CELLS, scope, reading.where)).rename(columns={"source": "panel"})
        for measure in ("resilience_score", "middle_half")
    )
    listing = _listed("reading_line", scope, means)
    lines = None if listing is None else reading.of(listing).assign(value=lambda its: its["score"])
    waves = {code: code for code in names.waves() if code in set(means["wave"])}
    return _rows(waves, means, lines, bands, reading)


def _listed(name: str, scope: Scope, means: pd.DataFrame) -> pd.DataFrame | None:
    """The readings one by one; a crowd is not even asked for."""
    return None if crowded(means) else figures().listing(name, scope)


def _from_six_on(later: pd.DataFrame) -> pd.DataFrame:
    """Below six pairs no second mean: less the first one it would be the change, of which nothing is said then."""
    return later[(later["n"] >= LEAST_PAIRS) | (later["state"] == "hidden")]


def _at(scope: Scope, reading: Reading, wave: str, measure: str, place: str) -> pd.DataFrame:
    table = figures().figure(measure, CELLS, scope, reading.where | {"wave": wave})
    return stated(table).rename(columns={"source": "panel"}).assign(wave=place)


def _rows(waves: dict, means: pd.DataFrame, lines: pd.DataFrame | None, bands: pd.DataFrame, reading: Reading) -> SlopeRows:
    """Lines as long as they can be told apart, else the middle half; for fewer than a crowd only the team sees either."""
    its = None if lines is None or reading.unit != "family" else _named(lines.rename(columns={"source": "panel"}))
    if its is not None and few_enough(its):
        return SlopeRows(waves, means, its, None)
    crowd = bands if its is not None and len(its) else bands[bands["n"] > MOST_DRAWN]
    return SlopeRows(waves, means, None, crowd if len(crowd) else None)


def _named(lines: pd.DataFrame) -> pd.DataFrame:
    """A line opens the page of its family where its code may be shown."""
    listing = figures().listing("family_shown")
    shown = set(listing["family"]) if listing is not None else set()
    return lines.assign(state="value", code=[unit if unit in shown else None for unit in lines["unit"]])
