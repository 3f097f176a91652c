"""Frozen figures to look at: the sample's own, with every small outcome withheld, and of some measures the largest cell.

The largest cells are no disclosure rule: they are numbers that are seen at once where they stand by mistake.
"""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from data_model.generations import current
from figures.freezing import freeze
from figures.live import Live
from figures.table import NUMBERS
from loaders.first_start import ensure_sample
from measures.measure import measures

# The bound for funders; below it the sample has means at every age.
FEWEST = 10
# Measure and the cut of which the largest cell is withheld; a total's twins, which a rate names, go with it.
LARGEST = (
    ("sessions_held", ("month",)),
    ("people_taking_part", ("month",)),
    ("families_taking_part", ("school", "month")),
    ("contact_hours", ("source",)),
    ("visits", ()),
    ("attendance_rate", ()),
)
OUTCOMES = {name for name, measure in measures().items() if measure.source == "questionnaires"}


@dataclass(frozen=True)
class FrozenSample:
    """A frozen file, and the live figures that are withheld in it and that are told in it."""

    file: Path
    withheld: pd.DataFrame
    open: pd.DataFrame


def freeze_sample(age: str, file: Path) -> FrozenSample:
    """Freeze the sample of this age, in the data folder of the environment, into `file`."""
    if current() is None:
        ensure_sample(age)
    live = Live(current())
    figures = every_figure(live)
    hide = withheld(figures)
    freeze(live, without_numbers(figures, hide), file, reached(live.promised()))
    return FrozenSample(file, figures[hide], figures[~hide])


def every_figure(live: Live) -> pd.DataFrame:
    """Every measure by every cut that it declares, those that the data pack leaves out among them."""
    tables = [live.figures(measure, measure.cuts()) for measure in measures().values()]
    return pd.concat([table for table in tables if len(table)], ignore_index=True)


def withheld(figures: pd.DataFrame) -> pd.Series:
    """Which rows are withheld: outcomes of fewer than ten, and the largest cell of some measures."""
    hide = figures["measure"].isin(OUTCOMES) & (figures["n"] < FEWEST)
    for name, cut in LARGEST:
        its = figures[(figures["measure"] == name) & exactly(figures, cut)]
        hide |= figures.index == its["value"].idxmax()
    return hide


def reached(promised: pd.DataFrame) -> pd.DataFrame:
    """What was reached of the targets, with the largest figure withheld."""
    hide = (promised["value"] == promised["value"].max()) & (promised["state"] == "value")
    return promised.assign(state=promised["state"].mask(hide, "hidden"), value=promised["value"].mask(hide))


def exactly(figures: pd.DataFrame, cut: tuple[str, ...]) -> pd.Series:
    """The rows that are cut by these columns and by no other."""
    columns = [name for name in figures.columns if name not in ("measure", "unit", "hidden", *NUMBERS)]
    keep = pd.Series(True, index=figures.index)
    for name in columns:
        keep &= figures[name].notna() == (name in cut)
    return keep


def without_numbers(figures: pd.DataFrame, hide: pd.Series) -> pd.DataFrame:
    """The same figures, the withheld rows without any number."""
    closed = figures.assign(hidden=hide)
    closed.loc[hide, list(NUMBERS)] = float("nan")
    return closed
