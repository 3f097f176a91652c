"""First and later scores of those who have both, where the middle half lies, and the parts of questionnaires."""

from statistics import fmean, median

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import CUTS, Cell, Key
from tests.measures.second_opinion.changes import pairs
from tests.measures.second_opinion.outcomes import per_unit
from tests.measures.second_opinion.readings import readings, subscores
from tests.measures.second_opinion.rows import Input, instruments

WAVE, INSTRUMENT = CUTS.index("wave"), CUTS.index("instrument")


def half(scores: list[float], n: int) -> Cell:
    """The one in the middle, with those a quarter of the way from either end."""
    return Cell(median(scores), n, low=_quarter(scores), high=-_quarter([-score for score in scores]))


def mean(scores: list[float], n: int) -> Cell:
    """Their mean."""
    return Cell(fmean(scores), n)


# Of a pair: the score that its change is counted from, or the one that it leads to.
PARTS = {
    "paired_first_score": (0, mean),
    "paired_score": (1, mean),
    "paired_first_middle_half": (0, half),
    "paired_middle_half": (1, half),
}


@second_opinion(*PARTS)
def of_pairs(data: Input, name: str) -> dict[Key, Cell]:
    """Of the units that have both."""
    part, figure = PARTS[name]
    at_a_wave = {cut: units for cut, units in pairs(data).items() if cut[WAVE] is not None}
    return {cut: figure([pair[part] for pair in units.values()], len(units)) for cut, units in at_a_wave.items()}


@second_opinion("expected_without_effect")
def expected_without_effect(data: Input) -> dict[Key, Cell]:
    """The share of the way back to the published mean that error alone explains; of families, not residents or partners."""
    found = {}
    for cut, cell in of_pairs(data, "paired_first_score").items():
        it = instruments(data.folder)[cut[INSTRUMENT]]
        usual = it.get("reliability", {}).get("mean")
        if usual is not None and it.get("unit", "family") == "family":
            back = (1 - it["reliability"]["value"]) * (usual - cell.value)
            found[cut] = Cell(back if it["direction"] == "higher_is_better" else -back, cell.n)
    return found


@second_opinion("middle_half")
def middle_half(data: Input) -> dict[Key, Cell]:
    """Of everybody measured."""
    told = [(series, it.wave, {"wave": it.wave}, it.score) for series, its in readings(data).items() for it in its]
    return {cut: half(list(units.values()), len(units)) for cut, units in per_unit(data, told).items()}


@second_opinion("subscale_score")
def subscale_score(data: Input) -> dict[Key, Cell]:
    """The mean over units of the mean over their respondents, of each part."""
    told = [(series, wave, {"wave": wave}, score) for series, wave, score in subscores(data)]
    return {cut: mean(list(units.values()), len(units)) for cut, units in per_unit(data, told).items()}


def _quarter(scores: list[float]) -> float:
    """A quarter of the way from the first to the last, and so much of the way between two neighbours."""
    its, place = sorted(scores), (len(scores) - 1) / 4
    below = int(place)
    above = min(below + 1, len(its) - 1)
    return its[below] + (place - below) * (its[above] - its[below])
