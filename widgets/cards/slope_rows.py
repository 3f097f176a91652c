"""What the slope panels draw: from the first to the latest reading of those who have both, or every moment of whoever was measured."""

from dataclasses import dataclass

import pandas as pd

from figures.scope import Scope
from figures.table import stated
from translations import _
from widgets import names
from widgets.cards.reading import CELLS, Reading
from widgets.generation import figures

FIRST = "first"
# Above this number lines are a smear, and a chart has at most 500 points for all of its panels.
MOST_LINES, MOST_POINTS = 60, 420


@dataclass(frozen=True)
class SlopeRows:
    """`waves` are the moments in order, with their short names; either `lines` or `bands`, or neither outside the team."""

    waves: dict[str, str]
    means: pd.DataFrame
    lines: pd.DataFrame | None
    bands: pd.DataFrame | None


def of_pairs(scope: Scope, reading: Reading, wave: str) -> SlopeRows:
    """Two moments: the own first reading, and that wave."""
    means = [_at(scope, reading, wave, measure, place) for measure, place in (("paired_first_score", FIRST), ("paired_score", wave))]
    halves = (("paired_first_middle_half", FIRST), ("paired_middle_half", wave))
    bands = [_at(scope, reading, wave, measure, place) for measure, place in halves]
    listing = figures().listing("paired_line", scope)
    lines = None
    if listing is not None:
        its = reading.of(listing)
        its = its[its["wave"] == wave]
        lines = pd.concat([its.assign(wave=FIRST, value=its["first_score"]), its.assign(value=its["score"])], ignore_index=True)
    return _rows({FIRST: _("first reading"), wave: wave}, pd.concat(means, ignore_index=True), lines, pd.concat(bands, ignore_index=True), reading)


def of_all(scope: Scope, reading: Reading) -> SlopeRows:
    """Every moment at which anybody was measured."""
    means, bands = (
        stated(figures().figure(measure, CELLS, scope, reading.where)).rename(columns={"source": "panel"})
        for measure in ("resilience_score", "middle_half")
    )
    listing = figures().listing("reading_line", scope)
    lines = None if listing is None else reading.of(listing).assign(value=lambda its: its["score"])
    waves = {code: code for code in names.waves() if code in set(means["wave"])}
    return _rows(waves, means, lines, bands, reading)


def _at(scope: Scope, reading: Reading, wave: str, measure: str, place: str) -> pd.DataFrame:
    table = figures().figure(measure, CELLS, scope, reading.where | {"wave": wave})
    return stated(table).rename(columns={"source": "panel"}).assign(wave=place)


def _rows(waves: dict, means: pd.DataFrame, lines: pd.DataFrame | None, bands: pd.DataFrame, reading: Reading) -> SlopeRows:
    """Lines as long as they can be told apart, else the middle half; for fewer than a crowd only the team sees either."""
    its = None if lines is None or reading.unit != "family" else _named(lines.rename(columns={"source": "panel"}))
    if its is not None and len(its) and len(its) + len(its[["panel", "unit"]].drop_duplicates()) <= MOST_POINTS:
        return SlopeRows(waves, means, its, None)
    crowd = bands if its is not None and len(its) else bands[bands["n"] > MOST_LINES]
    return SlopeRows(waves, means, None, crowd if len(crowd) else None)


def _named(lines: pd.DataFrame) -> pd.DataFrame:
    """A line opens the page of its family where its code may be shown."""
    listing = figures().listing("family_shown")
    shown = set(listing["family"]) if listing is not None else set()
    return lines.assign(state="value", code=[unit if unit in shown else None for unit in lines["unit"]])
