"""First and later scores of those who have both, and where the middle half lies: by sorting and counting."""

from collections.abc import Callable
from statistics import fmean, median

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import CUTS, Cell, Key
from tests.measures.second_opinion.changes import pairs
from tests.measures.second_opinion.outcomes import per_unit
from tests.measures.second_opinion.readings import readings
from tests.measures.second_opinion.rows import Input, instruments

WAVE, INSTRUMENT = CUTS.index("wave"), CUTS.index("instrument")


@second_opinion("paired_first_score")
def paired_first_score(data: Input) -> dict[Key, Cell]:
    """The mean over units of the score that their change is counted from."""
    return _told(data, 0, fmean)


@second_opinion("paired_score")
def paired_score(data: Input) -> dict[Key, Cell]:
    """The mean over units of the score that their change leads to."""
    return _told(data, 1, fmean)


@second_opinion("paired_first_middle_half")
def paired_first_middle_half(data: Input) -> dict[Key, Cell]:
    """The one in the middle of where they started."""
    return _told(data, 0, median)


@second_opinion("paired_middle_half")
def paired_middle_half(data: Input) -> dict[Key, Cell]:
    """The one in the middle of where they stood then."""
    return _told(data, 1, median)


@second_opinion("expected_without_effect")
def expected_without_effect(data: Input) -> dict[Key, Cell]:
    """The share of the way back to the published mean that error alone explains; of families, not residents or partners."""
    found = {}
    for cut, cell in _told(data, 0, fmean).items():
        it = instruments(data.folder)[cut[INSTRUMENT]]
        mean = it.get("reliability", {}).get("mean")
        if mean is not None and it.get("unit", "family") == "family":
            back = (1 - it["reliability"]["value"]) * (mean - cell.value)
            found[cut] = Cell(back if it["direction"] == "higher_is_better" else -back, cell.n)
    return found


@second_opinion("middle_half")
def middle_half(data: Input) -> dict[Key, Cell]:
    """The one in the middle of everybody measured."""
    told = [(series, {"wave": it.wave}, it.score) for series, its in readings(data).items() for it in its]
    return {cut: Cell(median(units.values()), len(units)) for cut, units in per_unit(data, told).items()}


def _told(data: Input, part: int, figure: Callable) -> dict[Key, Cell]:
    at_a_wave = {cut: units for cut, units in pairs(data).items() if cut[WAVE] is not None}
    return {cut: Cell(figure([pair[part] for pair in units.values()]), len(units)) for cut, units in at_a_wave.items()}
