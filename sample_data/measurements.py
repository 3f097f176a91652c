"""The answers of the families: the ladder (parents, workers), its twin for children, and two short scales."""

from random import Random

from sample_data import dynamics
from sample_data.calendar import months_between
from sample_data.entries import Entry, chance
from sample_data.readings import Reading, readings

# A worker starts lower and sees more growth; a child starts higher and moves less.
GAP = {"worker": -0.7, "child": 1.4}
REACH = {"worker": 1.15, "child": 0.5}
# Skipped items: never at a first reading.
SKIPPED = {("G-01-A", "T3", "ladder", "coping"), ("G-08-A", "T2", "djg6", "q4"), ("G-12-A", "T3", "djg6", "q2"),
           ("G-12-A", "T3", "djg6", "q5"), ("G-04-A", "T2", "pss4", "q3")}  # fmt: skip
DJG6_YES_IS_LONELY = {"q1": True, "q2": True, "q3": True, "q4": False, "q5": False, "q6": False}


def entries() -> list[Entry]:
    """Rows of answers by and about families."""
    rng, paces = chance("answers"), dynamics.paces()
    levels = {code: _start(rng) for code in sorted(paces)}
    rows = []
    for reading in readings():
        rows += _ladder(reading, levels[reading.family.code], paces[reading.family.code], rng)
        if reading.scorer in ("parent", "together"):
            rows += _scales(reading, levels[reading.family.code], paces[reading.family.code], rng)
    return rows


def _start(rng: Random) -> dict[str, float]:
    """Where one family stands at its start: its own general level, and its own strong and weak sources."""
    general = rng.gauss(0, 0.7)
    levels = {source: at + general + rng.gauss(0, 0.6) for source, at in dynamics.START.items()}
    return levels | {"lonely": min(0.85, max(0.25, rng.gauss(0.55, 0.12))), "stress": rng.gauss(1.9, 0.4)}


def _months(reading: Reading) -> float:
    return months_between(reading.family.started, reading.day)


def _ladder(reading: Reading, levels: dict, pace: float, rng: Random) -> list[Entry]:
    instrument = "ladder_child" if reading.scorer == "child" else "ladder"
    gap, reach = GAP.get(reading.scorer, 0), REACH.get(reading.scorer, 1) * pace
    answers = {
        source: dynamics.rung(rng, levels[source] + gap + reach * dynamics.moved(source, _months(reading)))
        for source in dynamics.SOURCES
    }
    return _rows(reading, instrument, answers)


def _scales(reading: Reading, levels: dict, pace: float, rng: Random) -> list[Entry]:
    """The loneliness scale falls a little with the family's pace; stress stays where it was."""
    lonely = levels["lonely"] + pace * dynamics.PROBLEMS["isolation"] / 6 * _months(reading) / 24
    djg6 = {item: _worded(rng, lonely, yes) for item, yes in DJG6_YES_IS_LONELY.items()}
    stress = [min(4, max(0, round(rng.gauss(levels["stress"], 0.5)))) for _ in range(4)]
    pss4 = {"q1": stress[0], "q2": 4 - stress[1], "q3": 4 - stress[2], "q4": stress[3]}
    return _rows(reading, "djg6", djg6) + _rows(reading, "pss4", pss4)


def _worded(rng: Random, lonely: float, yes_is_lonely: bool) -> str:
    drawn = rng.random()
    if drawn < lonely / 2:
        return "min of meer"
    return "ja" if (drawn < lonely) == yes_is_lonely else "nee"


def _rows(reading: Reading, instrument: str, answers: dict) -> list[Entry]:
    about = {"wave": reading.wave, "date": reading.day, "instrument": instrument}
    by = {"scorer": reading.scorer, "language": reading.language, "mode": reading.mode, "interviewer": reading.interviewer}
    unit = {"family": reading.family.code, "respondent": reading.respondent, "partner": None}
    return [
        Entry("answers", reading.day, unit | about | {"item": item, "answer": str(answer)} | by)
        for item, answer in answers.items()
        if (reading.respondent, reading.wave, instrument, item) not in SKIPPED
    ]
