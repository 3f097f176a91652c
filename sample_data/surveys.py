"""The answers of residents (neighbours) and of partners (partnership), at every wave."""

from datetime import timedelta
from random import Random

from sample_data.calendar import WAVES, Wave, weekday
from sample_data.entries import Entry, chance
from sample_data.network import PARTNERS, answered, members
from sample_data.people import Person

NEIGHBOURS = {"know": 3.1, "see": 3.4, "appreciate": 3.3, "ask_help": 2.4, "give_help": 2.8}
PARTNERSHIP = {"shared_vision": 2.9, "commitment": 3.1, "coordination": 2.5}
GROWTH = 0.17  # per wave


def entries(people: list[Person]) -> list[Entry]:
    """Rows of answers by residents and by partners."""
    rng = chance("surveys")
    residents = [person for person in people if person.kind == "resident"]
    own = {unit.code: rng.gauss(0, 0.6) for unit in [*residents, *PARTNERS]}
    rows = []
    for n, wave in enumerate(WAVES):
        rows += [row for person in _asked(residents, wave, rng) for row in _resident(person, wave, n, own, rng)]
        rows += [
            row
            for partner in members(wave)
            if _answers(partner, wave, rng)
            for row in _partner(partner, wave, n, own, rng)
        ]
    return rows


def _asked(residents: list[Person], wave: Wave, rng: Random) -> list[Person]:
    return [
        person for person in residents if person.comes < wave.opens and person.goes > wave.opens and rng.random() < 0.75
    ]


def _answers(partner: str, wave: Wave, rng: Random) -> bool:
    return answered(partner, wave) and rng.random() < 0.85


def _resident(person: Person, wave: Wave, n: int, own: dict, rng: Random) -> list[Entry]:
    unit = {"family": None, "respondent": person.code, "partner": None}
    return _rows(unit, "neighbours", NEIGHBOURS, "resident", wave, own[person.code] + GROWTH * n, rng)


def _partner(partner: str, wave: Wave, n: int, own: dict, rng: Random) -> list[Entry]:
    unit = {"family": None, "respondent": None, "partner": partner}
    return _rows(unit, "partnership", PARTNERSHIP, "partner", wave, own[partner] + GROWTH * n, rng)


def _rows(unit: dict, instrument: str, items: dict, scorer: str, wave: Wave, shift: float, rng: Random) -> list[Entry]:
    day = weekday(wave.opens + timedelta(days=rng.randint(7, (wave.closes - wave.opens).days)))
    about, by = (
        {"wave": wave.code, "date": day, "instrument": instrument},
        {"scorer": scorer, "language": "nl", "mode": "self", "interviewer": None},
    )
    return [
        Entry(
            "answers",
            day,
            unit | about | {"item": item, "answer": str(min(5, max(1, round(rng.gauss(level + shift, 0.8)))))} | by,
        )
        for item, level in items.items()
    ]
